import { area, line as stroke } from 'd3-shape';
import type { ReactNode } from 'react';
import { type Behind, Chart } from './Chart';
import { reach } from './reach';
import { anchor, tickText } from './Scaled';

/** A figure at one point of time; null where there is none. Numbers are only for drawing. */
export type Point = {
  key: string;
  name: string;
  value: number | null;
  text: string;
  low?: number | undefined;
  high?: number | undefined;
};

/** A line over time with an optional band around it; it breaks where a figure is missing. */
export function Line(props: {
  sentence: ReactNode;
  points: readonly Point[];
  from?: number;
  to?: number;
  heads?: readonly [time: string, figure: string];
}) {
  const { points, heads } = props;
  const values = points.flatMap(({ value, low, high }) =>
    value === null ? [] : [value, low ?? value, high ?? value],
  );
  if (values.length === 0) {
    return null;
  }
  const scale = reach(values, props);
  const x = (index: number) => (points.length < 2 ? 50 : (index * 100) / (points.length - 1));
  const y = (value: number) => 100 - scale(value);
  const path = stroke<Point>()
    .defined(({ value }) => value !== null)
    .x((_, index) => x(index))
    .y(({ value }) => y(value ?? 0))([...points]);
  const band = area<Point>()
    .defined(({ low, high }) => low !== undefined && high !== undefined)
    .x((_, index) => x(index))
    .y0(({ low }) => y(low ?? 0))
    .y1(({ high }) => y(high ?? 0))([...points]);
  const behind: Behind | undefined = heads && {
    heads,
    lines: points.map(({ key, name, text }) => ({ key, cells: [name, text] })),
  };
  return (
    <Chart sentence={props.sentence} behind={behind}>
      <div className="plot">
        <svg aria-hidden="true">
          {scale.ticks(4).map((tick) => (
            <g key={tick}>
              <line className="grid" x1="0" x2="100%" y1={`${y(tick)}%`} y2={`${y(tick)}%`} />
              <text x="-8" y={`${y(tick)}%`} dy="4" textAnchor="end">
                {tickText(tick)}
              </text>
            </g>
          ))}
          <svg
            aria-hidden="true"
            className="bands"
            viewBox="0 0 100 100"
            preserveAspectRatio="none"
          >
            {band && <path className="band" d={band} />}
            {path && <path className="line" d={path} />}
          </svg>
          {points.map(({ key, name, value }, index) => (
            <g key={key}>
              {value !== null && (
                <circle className="mark" cx={`${x(index)}%`} cy={`${y(value)}%`} r="4" />
              )}
              <text
                className={isMajor(index, points.length) ? undefined : 'minor'}
                x={`${x(index)}%`}
                y="100%"
                dy="20"
                textAnchor={points.length < 2 ? 'middle' : anchor(x(index))}
              >
                {name}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </Chart>
  );
}

/** The names that a phone has room for: the first, the last and, of an odd number, the middle one. */
function isMajor(index: number, of: number): boolean {
  return index === 0 || index === of - 1 || (of % 2 === 1 && index === (of - 1) / 2);
}
