import type { ReactNode } from 'react';
import { type Behind, Chart } from './Chart';
import { at, reach } from './reach';
import { Row } from './Scaled';

/** `value` is only for drawing; `text` is the figure as it is read. */
export type Bar = {
  key: string;
  name: string;
  value: number;
  text: string;
  tone?: 'good' | 'wait' | 'bad' | undefined;
};

/** Horizontal bars from zero in the order given; negative values go to the left. */
export function Bars(props: {
  sentence: ReactNode;
  bars: readonly Bar[];
  /** The end of the scale, such as 100; the greatest value unless given. */
  to?: number;
  heads?: readonly [name: string, figure: string];
}) {
  const scale = reach([0, ...props.bars.map(({ value }) => value)], {
    ...(props.to === undefined ? {} : { from: 0, to: props.to }),
  });
  const behind: Behind | undefined = props.heads && {
    heads: props.heads,
    lines: props.bars.map(({ key, name, text }) => ({ key, cells: [name, text] })),
  };
  return (
    <Chart sentence={props.sentence} behind={behind}>
      {props.bars.map(({ key, name, value, text, tone }) => (
        <Row key={key} name={name} scale={scale} text={text}>
          <rect
            className={`mark ${tone ?? ''}`}
            x={at(scale, Math.min(0, value))}
            width={`${Math.abs(scale(value) - scale(0))}%`}
            y="15%"
            height="70%"
          />
        </Row>
      ))}
    </Chart>
  );
}
