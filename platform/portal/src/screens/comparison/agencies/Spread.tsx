import { decimal, named } from '../../../i18n';
import { Dots } from '../../../ui/chart';
import { drawn, type Measure, placed, type Row } from './row';
import { measureName, say } from './texts';

/** The agencies that show the figure, in the order of the table, which says it all in digits. */
export function Spread({ rows, measure }: { rows: Row[]; measure: Measure }) {
  const dots = rows.flatMap((row) => {
    const figure = placed(row, measure);
    return figure
      ? [
          {
            key: row.code,
            name: named(row),
            value: drawn(figure.value.display),
            text: decimal(figure.value.display),
            low: figure.low ? drawn(figure.low) : undefined,
            high: figure.high ? drawn(figure.high) : undefined,
          },
        ]
      : [];
  });
  return dots.length < 2 ? null : (
    <Dots sentence={say('intervals', { measure: measureName(measure) })} dots={dots} />
  );
}
