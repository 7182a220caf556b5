import { named } from '../../../i18n';
import type { Row } from './row';
import { kindName, say } from './texts';

/** The agencies that have not released the period; with them silence is not a bad figure. */
export function Waiting({ rows }: { rows: Row[] }) {
  const silent = rows.filter(({ released }) => !released);
  return silent.length === 0 ? null : (
    <details className="card">
      <summary>{say('waiting', { n: silent.length })}</summary>
      <ul>
        {silent.map((row) => (
          <li key={row.code}>
            {named(row)} <span className="dim">{kindName(row.kind)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
