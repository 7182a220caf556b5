import { Crossed } from './Crossed';
import css from './draft.module.css';
import { useEditing } from './editing';
import { Faults } from './Faults';
import { say } from './texts';

/** Which of many something holds for; none chosen means that it holds for all. */
export function Choices(props: {
  place: string;
  label: string;
  all: string;
  options: { value: string; label: string }[];
  chosen: string[] | undefined;
}) {
  const { open, set } = useEditing();
  const chosen = props.chosen ?? [];
  const unknown = chosen.filter((code) => !props.options.some(({ value }) => value === code));
  const options = [...props.options, ...unknown.map((code) => ({ value: code, label: code }))];
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label);

  function toggle(code: string, on: boolean) {
    const next = on ? [...chosen, code] : chosen.filter((one) => one !== code);
    set(props.place, next.length === 0 ? null : JSON.stringify(next), { json: true });
  }

  const summary = (
    <>
      {props.label}: <strong>{names.length > 0 ? names.join(', ') : props.all}</strong>
    </>
  );
  return (
    <>
      {open ? (
        <details className={css.choices}>
          <summary>{summary}</summary>
          <fieldset>
            <legend className="hidden">{props.label}</legend>
            {options.map(({ value, label }) => (
              <label key={value}>
                <input
                  type="checkbox"
                  checked={chosen.includes(value)}
                  onChange={(event) => toggle(value, event.currentTarget.checked)}
                />
                {label}
              </label>
            ))}
            {options.length === 0 && <p className="dim">{say('nothing')}</p>}
          </fieldset>
        </details>
      ) : (
        <p>{summary}</p>
      )}
      <Crossed at={props.place} />
      <Faults at={props.place} below />
    </>
  );
}
