import { useEditing } from './editing';
import { inWords } from './naming';
import { say } from './texts';

/** Everything that keeps the draft from being proposed; each leads to the part where it stands. */
export function Checks({ go }: { go: (place: string) => void }) {
  const { faults, shown } = useEditing();
  if (faults.length === 0) {
    return <p className="dim">{say('noFaults')}</p>;
  }
  return (
    <details className="notice bad" open>
      <summary>
        <strong>{say('faults', { n: faults.length })}</strong>{' '}
        <span className="dim">{say('afterSave')}</span>
      </summary>
      <ul className="short">
        {faults.map(({ place, code, message }) => (
          <li key={code + place.path}>
            <button type="button" className="link" onClick={() => go(place.path)}>
              {inWords(shown, place.path)}
            </button>{' '}
            {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
