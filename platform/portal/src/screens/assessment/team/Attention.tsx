import { Go } from '../../../ui';
import { cell, columns, type Member, sorted } from './heat';
import { reasons } from './reasons';
import { say } from './texts';

const FULL = 10_000;

/** What stands between these people and their scores, and what looks too smooth. */
export function Attention({ members }: { members: Member[] }) {
  const all = sorted(members, undefined);
  const missing = all.filter(({ score }) => (score?.causes.length ?? 0) > 0);
  const smooth = all.filter(isFull);
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{say('missing')}</h2>
      {missing.length === 0 ? (
        <p>{say('nothingMissing')}</p>
      ) : (
        <ul className="rows">
          {missing.map(({ person, score, state }) => (
            <li key={person.id}>
              <span>
                <Go to="/my-score" search={{ person: person.id }}>
                  {person.fullName}
                </Go>
                {reasons({ score, state }).map((reason) => (
                  <span className="block" key={reason}>
                    {reason}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {smooth.length > 0 && (
        <p>
          {say('smooth', {
            n: smooth.length,
            people: smooth.map(({ person }) => person.fullName).join(', '),
          })}
        </p>
      )}
    </section>
  );
}

function isFull(member: Member): boolean {
  const parts = columns([member]);
  return parts.length > 0 && parts.every(({ code }) => cell(member, code).rank >= FULL);
}
