import { Count } from '../../../ui';
import type { Below } from './Planning';
import css from './planning.module.css';
import { say } from './texts';

/** So many parts of a joint task. */
export type Part = { id: string; n: number };

const PARTS = 50;

/** One person, or several with the parts each does; the first one chosen is the main person. */
export function Who(props: {
  below: Below[];
  parts: Part[];
  error: string | undefined;
  onChange: (parts: Part[]) => void;
}) {
  const { parts } = props;
  const all = parts.reduce((sum, { n }) => sum + n, 0);
  const name = (id: string) => props.below.find((one) => one.id === id)?.fullName ?? '';
  return (
    <fieldset className={css.who}>
      <legend>{say('who')}</legend>
      <p className="dim">{say('whoHint')}</p>
      {props.below.map((person) => (
        <label key={person.id}>
          <input
            type="checkbox"
            checked={parts.some(({ id }) => id === person.id)}
            onChange={(event) =>
              props.onChange(
                event.currentTarget.checked
                  ? [...parts, { id: person.id, n: 1 }]
                  : parts.filter(({ id }) => id !== person.id),
              )
            }
          />{' '}
          {person.fullName}
        </label>
      ))}
      {props.error && <p className="field-error">{props.error}</p>}
      {parts.length > 1 &&
        parts.map((part) => (
          <div key={part.id}>
            <Count
              label={say('parts', { person: name(part.id) })}
              value={part.n}
              least={1}
              most={PARTS}
              onChange={(n) =>
                props.onChange(parts.map((one) => (one.id === part.id ? { ...one, n } : one)))
              }
            />
            <p className="dim">{say('partsOf', { person: name(part.id), n: part.n, all })}</p>
          </div>
        ))}
    </fieldset>
  );
}
