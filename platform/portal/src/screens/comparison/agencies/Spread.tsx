import { named } from '../../../i18n';
import css from './agencies.module.css';
import { drawn, type Measure, placed, type Row } from './row';
import { measureName, say } from './texts';

const LINE = 22;
const LEFT = 40;
const WIDTH = 100;

/** The agencies that show the figure, from the lowest to the highest; the table below says it all. */
export function Spread({ rows, measure }: { rows: Row[]; measure: Measure }) {
  const shown = rows
    .flatMap((row) => {
      const figure = placed(row, measure);
      return figure ? [{ row, figure, value: drawn(figure.value.display) }] : [];
    })
    .sort((a, b) => b.value - a.value);
  if (shown.length < 2) {
    return null;
  }
  const ends = shown.flatMap(({ figure, value }) => [
    value,
    figure.low ? drawn(figure.low) : value,
    figure.high ? drawn(figure.high) : value,
  ]);
  const lowest = Math.min(...ends);
  const span = Math.max(...ends) - lowest || 1;
  const at = (value: number) => `${LEFT + ((value - lowest) / span) * (WIDTH - LEFT - 2) + 1}%`;
  return (
    <figure className={css.spread}>
      <figcaption className="dim">{say('distribution')}</figcaption>
      <svg width="100%" height={shown.length * LINE} role="img" aria-label={measureName(measure)}>
        {shown.map(({ row, figure, value }, line) => {
          const middle = line * LINE + LINE / 2;
          return (
            <g key={row.code}>
              <text x="0" y={middle + 4} className={css.name}>
                {named(row).slice(0, 46)}
              </text>
              {figure.low && figure.high && (
                <line
                  className={css.interval}
                  x1={at(drawn(figure.low))}
                  x2={at(drawn(figure.high))}
                  y1={middle}
                  y2={middle}
                />
              )}
              <circle className={css.dot} cx={at(value)} cy={middle} r="5" />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}
