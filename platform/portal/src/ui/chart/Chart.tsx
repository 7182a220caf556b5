import type { ReactNode } from 'react';
import { inBoth } from '../../i18n';
import { type Head, Table } from '../Table';
import './chart.css';

const say = inBoth({
  vi: { numbers: 'Xem bằng bảng' },
  en: { numbers: 'Show as a table' },
});

/** A line of the table behind a chart: what it is called, then its figures as they are read. */
export type Told = { key: string; cells: readonly [name: string, ...figures: string[]] };

/** The table behind a chart. */
export type Behind = { heads: readonly [string, ...string[]]; lines: readonly Told[] };

/**
 * A picture with the sentence that says what it shows and the table behind it. Whoever cannot see
 * gets the sentence and the table; the drawing is hidden from them. A screen that shows the same
 * figures in a table of its own leaves `behind` out.
 */
export function Chart(props: {
  sentence: ReactNode;
  behind?: Behind | undefined;
  children: ReactNode;
}) {
  return (
    <figure className="chart">
      <figcaption>{props.sentence}</figcaption>
      <div className="drawing" aria-hidden="true">
        {props.children}
      </div>
      {props.behind && (
        <details>
          <summary>{say('numbers')}</summary>
          <Numbers {...props.behind} />
        </details>
      )}
    </figure>
  );
}

function Numbers({ heads, lines }: Behind) {
  const [first, ...figures] = heads;
  const columns: Head[] = [first, ...figures.map((number) => ({ number }))];
  return (
    <Table heads={columns}>
      {lines.map(({ key, cells: [name, ...rest] }) => (
        <tr key={key}>
          <th scope="row">{name}</th>
          {rest.map((cell, at) => (
            <td key={figures[at]} className="number" data-label={figures[at]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
