import { exact, minus, spoken, sum } from '../../../model/exact';
import { Tag } from '../../../ui';
import { say } from './texts';

/** What the shown parts come to beside what they should, while it is typed. */
export function Total(props: { parts: string[]; whole: string; of?: string }) {
  const so = sum(props.parts);
  const whole = exact(props.whole);
  if (!so || !whole) {
    return <span className="missing">{say('noSum')}</span>;
  }
  const left = minus(whole, so);
  const words = { sum: spoken(so), whole: spoken(whole) };
  return (
    <span aria-live="polite">
      {props.of} {say('sum', words)}{' '}
      {left.over === 0n ? (
        <Tag tone="good">{say('fits')}</Tag>
      ) : (
        <Tag tone="bad">
          {left.over > 0n
            ? say('lacking', { n: spoken(left) })
            : say('beyond', { n: spoken({ ...left, over: -left.over }) })}
        </Tag>
      )}
    </span>
  );
}
