import { exact, spoken, sumOf } from '../../../model/exact';
import { minus, sign } from '../../../model/fraction';
import { Tag } from '../../../ui';
import { say } from './texts';

/** What the shown parts come to beside what they should, while it is typed. */
export function Total(props: { parts: string[]; whole: string; of?: string }) {
  const so = sumOf(props.parts);
  const whole = exact(props.whole);
  if (!so || !whole) {
    return <span className="missing">{say('noSum')}</span>;
  }
  const left = minus(whole, so);
  const words = { sum: spoken(so), whole: spoken(whole) };
  return (
    <span aria-live="polite">
      {props.of} {say('sum', words)}{' '}
      {sign(left) === 0 ? (
        <Tag tone="good">{say('fits')}</Tag>
      ) : (
        <Tag tone="bad">
          {sign(left) > 0
            ? say('lacking', { n: spoken(left) })
            : say('beyond', { n: spoken(minus(so, whole)) })}
        </Tag>
      )}
    </span>
  );
}
