import type { MyProposalsQuery } from '../../../api/gql/graphql';
import { day, moment, named } from '../../../i18n';
import { Empty, Table, Tag } from '../../../ui';
import { proposalState, say, tone } from './texts';

type Proposal = NonNullable<MyProposalsQuery['proposals']>['nodes'][number];

/** What was proposed, the newest first, with the answers. */
export function Proposed({ proposals }: { proposals: Proposal[] }) {
  return proposals.length === 0 ? (
    <Empty title={say('none')} />
  ) : (
    <Table
      caption={say('mine')}
      captionHidden
      heads={[say('what'), { number: say('quantity') }, say('due'), say('state')]}
    >
      {[...proposals].reverse().map((one) => (
        <tr key={one.id}>
          <th scope="row">
            <span>
              {one.title ?? (one.product && named(one.product))}
              <span className="dim block">
                {one.origin === 'UNEXPECTED' && `${say('unexpected')} · `}
                {say('because', { reason: one.reason })}
              </span>
            </span>
          </th>
          <td className="number" data-label={say('quantity')}>
            {one.quantity}
          </td>
          <td data-label={say('due')}>{day(one.dueOn)}</td>
          <td data-label={say('state')}>
            <span>
              <Tag tone={tone[one.state]}>{proposalState(one.state)}</Tag>
              {one.answer && (
                <span className="dim block">{say('answer', { text: one.answer })}</span>
              )}
              {one.decidedAt && (
                <span className="dim block">
                  {say('answered', {
                    person: one.decidedBy?.fullName ?? '',
                    moment: moment(one.decidedAt),
                  })}
                </span>
              )}
            </span>
          </td>
        </tr>
      ))}
    </Table>
  );
}
