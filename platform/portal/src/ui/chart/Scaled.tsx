import type { ReactNode } from 'react';
import { decimal } from '../../i18n';
import { at, type Scale } from './reach';

/** A row of a chart: the name, the drawing on the common scale, and the figure as it is read. */
export function Row(props: {
  name: ReactNode;
  scale: Scale;
  text: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="row">
      <span>{props.name}</span>
      <svg aria-hidden="true">
        {props.scale.ticks(5).map((tick) => (
          <line
            key={tick}
            className={tick === 0 ? 'grid zero' : 'grid'}
            x1={at(props.scale, tick)}
            x2={at(props.scale, tick)}
            y1="0"
            y2="100%"
          />
        ))}
        {props.children}
      </svg>
      <span>{props.text}</span>
    </div>
  );
}

/** The numbers of the common scale, under the rows. */
export function ScaleRow({ scale }: { scale: Scale }) {
  return (
    <div className="row scale">
      <span />
      <svg aria-hidden="true">
        {scale.ticks(5).map((tick) => (
          <text key={tick} x={at(scale, tick)} y="14" textAnchor={anchor(scale(tick))}>
            {tickText(tick)}
          </text>
        ))}
      </svg>
      <span />
    </div>
  );
}

/** A round number of a scale as it is read. */
export function tickText(tick: number): string {
  return decimal(String(tick));
}

/** Words at either end stay inside the drawing. */
export function anchor(per: number): 'start' | 'middle' | 'end' {
  return per < 3 ? 'start' : per > 97 ? 'end' : 'middle';
}
