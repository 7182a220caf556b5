import { decimal, inBoth } from '../i18n';

const say = inBoth({
  vi: { exactly: 'chính xác là {exact}', none: 'chưa có' },
  en: { exactly: 'exactly {exact}', none: 'none yet' },
});

/** An exact number as two decimals, the fraction behind it; missing is not zero. */
export function Figure(props: { of: { display: string; exact: string } | null | undefined }) {
  if (!props.of) {
    return <span className="missing">{say('none')}</span>;
  }
  return (
    <span className="figure" title={say('exactly', { exact: props.of.exact })}>
      {decimal(props.of.display.replace(/\.00$/, ''))}
    </span>
  );
}
