import { useAddress } from '../../../app/screen';
import { decimal, named } from '../../../i18n';
import { Figure, Table, Tag } from '../../../ui';
import css from './agencies.module.css';
import { type Measure, type Placed, placed, type Row } from './row';
import { kindName, measureName, say } from './texts';

/** The figure of every agency, in the order of their codes; what is not shown says so. */
export function PlacedTable({ rows, measure }: { rows: Row[]; measure: Measure }) {
  const [, change] = useAddress();
  return (
    <Table
      caption={say('caption', { measure: measureName(measure) })}
      heads={[
        say('agency'),
        { number: say('people') },
        { number: say('value') },
        say('interval'),
        say('place'),
        { number: say('median') },
        say('validated'),
      ]}
    >
      {rows.map((row) => {
        const figure = placed(row, measure);
        return (
          <tr key={row.code}>
            <th scope="row">
              <button
                type="button"
                className={`link ${css.agency}`}
                onClick={() => change({ agency: row.code })}
              >
                {named(row)}
              </button>
              <span className="block dim">{kindName(row.kind)}</span>
            </th>
            <td className="number" data-label={say('people')}>
              {row.people ?? ''}
            </td>
            <td className="number" data-label={say('value')}>
              <Value row={row} figure={figure} />
            </td>
            <td data-label={say('interval')}>{between(figure)}</td>
            <td data-label={say('place')}>{place(row, figure)}</td>
            <td className="number" data-label={say('median')}>
              {figure?.differenceFromMedian && <Figure of={figure.differenceFromMedian} />}
            </td>
            <td data-label={say('validated')}>
              <Quality row={row} />
            </td>
          </tr>
        );
      })}
    </Table>
  );
}

function Value({ row, figure }: { row: Row; figure: Placed | undefined }) {
  if (figure) {
    return <Figure of={figure.value} />;
  }
  return row.released ? (
    <span className="missing">{say(row.suppressed ? 'withheldOrNone' : 'noFigure')}</span>
  ) : (
    <Tag tone="wait">{say('notReleased')}</Tag>
  );
}

function Quality({ row }: { row: Row }) {
  const { quality } = row;
  return (
    <>
      {quality?.validatedPercent && (
        <>
          <Figure of={quality.validatedPercent} /> %
        </>
      )}
      {quality?.missing ? (
        <span className="block dim">{say('missing', { n: quality.missing })}</span>
      ) : null}
    </>
  );
}

function between(figure: Placed | undefined): string {
  return figure?.low && figure.high
    ? say('between', { low: short(figure.low), high: short(figure.high) })
    : '';
}

function place(row: Row, figure: Placed | undefined): string {
  if (!figure) {
    return '';
  }
  const { rankFrom, rankTo, peers } = figure;
  if (!rankFrom || !rankTo || !peers) {
    return row.peerGroup ? say('noPlace') : '';
  }
  return rankFrom === rankTo
    ? say('placeOne', { from: rankFrom, peers })
    : say('places', { from: rankFrom, to: rankTo, peers });
}

/** Two of the four decimals that an interval is told with; cut off, since it is no score. */
function short(digits: string): string {
  return decimal(digits.replace(/(\.\d\d)\d+$/, '$1'));
}
