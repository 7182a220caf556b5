import { inBoth } from '../i18n';

const say = inBoth({
  vi: { less: 'Bớt một', more: 'Thêm một' },
  en: { less: 'One less', more: 'One more' },
});

/** A whole number with a button on either side. */
export function Count(props: {
  label: string;
  value: number;
  least: number;
  most: number;
  onChange: (value: number) => void;
  error?: string | undefined;
}) {
  const set = (value: number) =>
    props.onChange(Math.min(props.most, Math.max(props.least, value || props.least)));
  return (
    <fieldset className="count">
      <legend>{props.label}</legend>
      <button
        type="button"
        aria-label={say('less')}
        disabled={props.value <= props.least}
        onClick={() => set(props.value - 1)}
      >
        −
      </button>
      <input
        aria-label={props.label}
        inputMode="numeric"
        value={props.value}
        onChange={(event) => set(Number.parseInt(event.currentTarget.value, 10))}
      />
      <button
        type="button"
        aria-label={say('more')}
        disabled={props.value >= props.most}
        onClick={() => set(props.value + 1)}
      >
        +
      </button>
      {props.error && (
        <p className="field-error" role="alert">
          {props.error}
        </p>
      )}
    </fieldset>
  );
}
