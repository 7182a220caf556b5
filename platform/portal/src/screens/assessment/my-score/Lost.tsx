import { drawn, readable, sign } from '../../../model/fraction';
import { at, Chart, Row, reach, ScaleRow } from '../../../ui/chart';
import { lossesOf } from './losses';
import type { Evaluation, Score } from './MyScore';
import { say } from './texts';

/** From the most one can have down to the score: what was lost where, as a picture and a table. */
export function Lost(props: { score: Score; criteria: Evaluation['criteria'] }) {
  const found = lossesOf(props.score, props.criteria);
  if (!found) {
    return null;
  }
  const { most, losses, score } = found;
  const greatest = losses.reduce<(typeof losses)[number] | undefined>(
    (one, other) => (one && drawn(one.points) >= drawn(other.points) ? one : other),
    undefined,
  );
  if (!greatest) {
    return <p>{say('nothingLost', { most: readable(most) })}</p>;
  }
  const scale = reach([most, score, ...losses.map(({ after }) => after)].map(drawn));
  return (
    <Chart
      sentence={say('lostSentence', {
        most: readable(most),
        score: readable(score),
        name: greatest.name,
        points: readable(greatest.points),
      })}
      behind={{
        heads: [say('where'), say('lacking'), say('left')],
        lines: losses.map(({ key, name, points, after }) => ({
          key,
          cells: [name, taken(readable(points)), readable(after)],
        })),
      }}
    >
      {losses.map(({ key, name, points, before, after }) => (
        <Row key={key} name={name} scale={scale} text={taken(readable(points))}>
          <rect
            className={sign(points) > 0 ? 'mark bad' : 'mark good'}
            x={at(scale, Math.min(drawn(before), drawn(after)))}
            width={`${Math.abs(scale(drawn(before)) - scale(drawn(after)))}%`}
            y="15%"
            height="70%"
          />
        </Row>
      ))}
      <Row name={<strong>{say('score')}</strong>} scale={scale} text={readable(score)}>
        <line
          className="interval"
          x1={at(scale, drawn(score))}
          x2={at(scale, drawn(score))}
          y1="0"
          y2="100%"
        />
      </Row>
      <ScaleRow scale={scale} />
    </Chart>
  );
}

/** What was taken away, or added, with its sign. */
function taken(text: string): string {
  return text.startsWith('−') ? `+${text.slice(1)}` : `−${text}`;
}
