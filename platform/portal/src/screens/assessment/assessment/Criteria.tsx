import { errorAt } from '../../../api';
import { named, times } from '../../../i18n';
import { Figure, Table, Textarea, TextInput } from '../../../ui';
import type { Evaluation } from './Form';
import { say } from './texts';

type Criterion = Evaluation['criteria'][number];
type Texts = Record<string, string>;

/** The general criteria line by line: the person's own points beside the superior's. */
export function Criteria(props: {
  criteria: Criterion[];
  /** Points of the period before, by code. */
  before: Map<string, Criterion['confirmed']>;
  own: boolean;
  tried: boolean;
  error: Error | null;
  points: Texts;
  reasons: Texts;
  /** Whether what is typed is a number. */
  isPoints: (code: string) => boolean;
  /** Whether what is typed differs from the person's own points. */
  differs: (one: Criterion) => boolean;
  onPoints: (code: string, text: string) => void;
  onReason: (code: string, text: string) => void;
}) {
  const { own, tried, error } = props;
  const compared = props.before.size > 0;
  return (
    <Table
      caption={say('criteria')}
      heads={[
        say('criterion'),
        ...(compared ? [{ number: say('before') }] : []),
        ...(own ? [] : [{ number: say('selfPoints') }]),
        own ? say('mine') : say('given'),
      ]}
    >
      {props.criteria.map((one, at) => (
        <tr key={one.code}>
          <th scope="row">
            <span>
              {one.code} {named(one)}
              <span className="dim block">{range(one)}</span>
            </span>
          </th>
          {compared && (
            <td className="number" data-label={say('before')}>
              <Figure of={props.before.get(one.code)} />
            </td>
          )}
          {!own && (
            <td className="number" data-label={say('selfPoints')}>
              <Figure of={one.self} />
            </td>
          )}
          <td data-label={own ? say('mine') : say('given')}>
            <div>
              <TextInput
                aria-label={say('points', { name: named(one) })}
                inputMode="decimal"
                autoComplete="off"
                required
                value={props.points[one.code] ?? ''}
                error={
                  tried && !props.isPoints(one.code)
                    ? say('needPoints')
                    : errorAt(error, `criteria.${at}.points`)
                }
                onChange={(event) => props.onPoints(one.code, event.currentTarget.value)}
              />
              {props.differs(one) && (
                <Textarea
                  label={say('reason')}
                  rows={2}
                  required
                  maxLength={1000}
                  value={props.reasons[one.code] ?? ''}
                  error={
                    tried && (props.reasons[one.code] ?? '').trim() === ''
                      ? say('needReason')
                      : errorAt(error, `criteria.${at}.reason`)
                  }
                  onChange={(event) => props.onReason(one.code, event.currentTarget.value)}
                />
              )}
            </div>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function range(one: Criterion): string {
  const maximum = times(1, one.maximum.exact);
  return one.step
    ? say('step', { maximum, step: times(1, one.step.exact) })
    : say('maximum', { maximum });
}
