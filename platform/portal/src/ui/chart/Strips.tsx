import type { ReactNode } from 'react';
import { Chart } from './Chart';
import { at, reach } from './reach';
import { Row, ScaleRow } from './Scaled';

/** One row: all values of a group, only for drawing, and the words beside them. */
export type Strip = {
  key: string;
  name: string;
  values: readonly number[];
  middle?: number | undefined;
  text: string;
};

/** How the members of each group lie: one mark for each, a dashed line for the middle one. */
export function Strips(props: { sentence: ReactNode; strips: readonly Strip[] }) {
  const scale = reach(props.strips.flatMap(({ values }) => values));
  return (
    <Chart sentence={props.sentence}>
      {props.strips.map(({ key, name, values, middle, text }) => (
        <Row key={key} name={name} scale={scale} text={text}>
          {values.map((value, index) => (
            <circle key={index} className="mark many" cx={at(scale, value)} cy="50%" r="5" />
          ))}
          {middle !== undefined && (
            <line
              className="reference"
              x1={at(scale, middle)}
              x2={at(scale, middle)}
              y1="-10%"
              y2="110%"
            />
          )}
        </Row>
      ))}
      <ScaleRow scale={scale} />
    </Chart>
  );
}
