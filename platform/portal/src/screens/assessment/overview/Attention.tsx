import { decimal, named } from '../../../i18n';
import { Go } from '../../../ui';
import { apart, type Overview } from './figures';
import { say } from './texts';

/** What is unusual: units that chance does not explain, and people far from those scored alike. */
export function Attention({ overview }: { overview: Overview }) {
  const units = apart(overview.units, overview.mean);
  const { outliers } = overview;
  return (
    <section aria-labelledby="attention">
      <h2 id="attention">{say('attention')}</h2>
      {units.length + outliers.length === 0 ? (
        <p>{say('nothingUnusual')}</p>
      ) : (
        <ul className="rows">
          {units.map(({ unit, below }) => (
            <li key={unit.unit?.id}>
              <span>
                {say(below ? 'unitBelow' : 'unitAbove', {
                  unit: unit.unit ? named(unit.unit) : '',
                  mean: unit.mean ? decimal(unit.mean.display) : '',
                })}
              </span>
            </li>
          ))}
          {outliers.map(({ person, unit, score, below }) => (
            <li key={person?.id}>
              <span>
                {person && (
                  <Go to="/my-score" search={{ person: person.id }}>
                    {person.fullName}
                  </Go>
                )}
                {unit && ` (${named(unit)})`}:{' '}
                {say(below ? 'personBelow' : 'personAbove', { score: decimal(score.display) })}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="dim">{say('howUnusual')}</p>
    </section>
  );
}
