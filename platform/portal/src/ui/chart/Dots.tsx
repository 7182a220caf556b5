import type { ReactNode } from 'react';
import { type Behind, Chart } from './Chart';
import { at, reach } from './reach';
import { Row, ScaleRow } from './Scaled';

/** One row: a dot with the interval it may lie in. Numbers are only for drawing. */
export type Dot = {
  key: string;
  name: string;
  value: number;
  text: string;
  low?: number | undefined;
  high?: number | undefined;
  /** How the interval is read. */
  between?: string;
};

/** Dots with their intervals in the order given, and the value they are held against. */
export function Dots(props: {
  sentence: ReactNode;
  dots: readonly Dot[];
  reference?: number | undefined;
  from?: number;
  to?: number;
  heads?: readonly [name: string, figure: string, interval: string];
}) {
  const { dots, reference, heads } = props;
  const ends = dots.flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const scale = reach(reference === undefined ? ends : [...ends, reference], props);
  const behind: Behind | undefined = heads && {
    heads,
    lines: dots.map(({ key, name, text, between }) => ({
      key,
      cells: [name, text, between ?? ''],
    })),
  };
  return (
    <Chart sentence={props.sentence} behind={behind}>
      {dots.map(({ key, name, value, text, low, high }) => (
        <Row key={key} name={name} scale={scale} text={text}>
          {reference !== undefined && (
            <line
              className="reference"
              x1={at(scale, reference)}
              x2={at(scale, reference)}
              y1="-10%"
              y2="110%"
            />
          )}
          {low !== undefined && high !== undefined && (
            <line className="interval" x1={at(scale, low)} x2={at(scale, high)} y1="50%" y2="50%" />
          )}
          <circle className="mark" cx={at(scale, value)} cy="50%" r="5" />
        </Row>
      ))}
      <ScaleRow scale={scale} />
    </Chart>
  );
}
