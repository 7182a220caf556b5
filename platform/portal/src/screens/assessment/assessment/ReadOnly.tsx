import { moment, named, times } from '../../../i18n';
import { componentName } from '../../../model/assessment';
import { Figure, Table } from '../../../ui';
import type { Evaluation } from './Form';
import { say } from './texts';

/** The form as it stands, when nothing can be changed in it. */
export function ReadOnly({ evaluation }: { evaluation: Evaluation }) {
  const { criteria, judgements, selfRemark, superiorRemark } = evaluation;
  return (
    <>
      <Table
        caption={say('criteria')}
        heads={[
          say('criterion'),
          { number: say('selfPoints') },
          { number: say('given') },
          say('reasonHead'),
        ]}
      >
        {criteria.map((one) => (
          <tr key={one.code}>
            <th scope="row">
              <span>
                {one.code} {named(one)}
                <span className="dim block">
                  {say('maximum', { maximum: times(1, one.maximum.exact) })}
                </span>
              </span>
            </th>
            <td className="number" data-label={say('selfPoints')}>
              <Figure of={one.self} />
            </td>
            <td className="number" data-label={say('given')}>
              <Figure of={one.confirmed} />
            </td>
            <td data-label={say('reasonHead')}>{one.reason}</td>
          </tr>
        ))}
      </Table>
      {judgements.length > 0 && (
        <Table
          caption={say('component')}
          heads={[
            say('component'),
            { number: say('selfPoints') },
            { number: say('given') },
            say('reasonHead'),
          ]}
        >
          {judgements.map((one) => (
            <tr key={one.component}>
              <th scope="row">{componentName({ code: one.component, ...one })}</th>
              <td className="number" data-label={say('selfPoints')}>
                <Percent of={one.self} />
              </td>
              <td className="number" data-label={say('given')}>
                <Percent of={one.confirmed} />
              </td>
              <td data-label={say('reasonHead')}>{one.reason}</td>
            </tr>
          ))}
        </Table>
      )}
      {selfRemark && <p>{say('selfRemark', { text: selfRemark })}</p>}
      {superiorRemark && <p>{say('superiorRemark', { text: superiorRemark })}</p>}
    </>
  );
}

function Percent(props: { of: { display: string; exact: string } | null | undefined }) {
  return props.of ? <>{times(100, props.of.exact)} %</> : <Figure of={undefined} />;
}

/** Every form that was sent, with what was said to it; none is ever overwritten. */
export function Rounds({ evaluation }: { evaluation: Evaluation }) {
  const all = [
    ...evaluation.selfScorings.map((one) => ({ ...one, own: true })),
    ...evaluation.confirmations.map((one) => ({ ...one, own: false })),
  ].sort((a, b) => a.number - b.number);
  return all.length === 0 ? null : (
    <details>
      <summary>{say('rounds')}</summary>
      <ul>
        {all.map(({ number, by, givenAt, remark, own }) => (
          <li key={number}>
            {say(own ? 'roundSelf' : 'roundGiven', {
              n: number,
              person: by?.fullName ?? '',
              moment: moment(givenAt),
            })}
            {remark && <span className="dim block">{remark}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
