import { type FormEvent, useState } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import type { PlanningProposalsQuery } from '../../../api/gql/graphql';
import { periodName } from '../../../app/texts';
import { day, named } from '../../../i18n';
import { Answer, Button, Refused, sendByKey, Tag, Textarea, useDraft } from '../../../ui';
import { ApproveProposal, DeclineProposal, PlanningProposals } from './queries';
import { say } from './texts';

type Proposal = NonNullable<PlanningProposalsQuery['proposalsToDecide']>['nodes'][number];

/** What people below propose; nothing is shown when nothing waits. */
export function Proposals() {
  const waiting = useAsk(PlanningProposals, {});
  return (
    <Answer of={waiting}>
      {({ proposalsToDecide: found }) =>
        (found?.nodes.length ?? 0) > 0 && (
          <section aria-labelledby="proposals">
            <h2 id="proposals">{say('proposals')}</h2>
            <ul className="rows">
              {found?.nodes.map((one) => (
                <li key={one.id}>
                  <One one={one} />
                </li>
              ))}
            </ul>
            {found?.pageInfo.hasNextPage && <p className="dim">{say('more')}</p>}
          </section>
        )
      }
    </Answer>
  );
}

function One({ one }: { one: Proposal }) {
  const approve = useAct(ApproveProposal);
  const decline = useAct(DeclineProposal);
  const { draft, change, forget } = useDraft(`decline:${one.id}`, { reason: '' });
  const [declining, setDeclining] = useState(draft.reason !== '');
  const [tried, setTried] = useState(false);
  const none = tried && draft.reason.trim() === '' ? say('needReason') : undefined;
  const which = { proposalId: one.id, expectedVersion: one.version };
  const pending = approve.isPending || decline.isPending;

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.reason.trim() !== '' && !pending) {
      decline.mutate({ ...which, reason: draft.reason }, { onSuccess: forget });
    }
  }

  return (
    <div>
      <p>
        <strong>{one.title ?? (one.product && named(one.product))}</strong>{' '}
        {one.origin === 'UNEXPECTED' && <Tag>{say('unexpected')}</Tag>}
      </p>
      <p>
        {say('proposed', {
          person: one.person?.fullName ?? '',
          n: one.quantity,
          day: day(one.dueOn),
          period: one.period ? periodName(one.period.code) : '',
        })}
      </p>
      <p className="dim">{say('reason', { reason: one.reason })}</p>
      <Refused error={approve.error} />
      {declining ? (
        <form className="form" onSubmit={send} onKeyDown={sendByKey} noValidate>
          <Textarea
            label={say('declineReason')}
            rows={2}
            required
            value={draft.reason}
            error={none ?? errorAt(decline.error, 'reason')}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
          <Refused error={decline.error} fields={['reason']} />
          <div className="actions">
            <Button type="submit" aria-disabled={pending}>
              {say('decline')}
            </Button>
            <Button variant="default" onClick={() => setDeclining(false)}>
              {say('cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <div className="actions">
          <Button aria-disabled={pending} onClick={() => !pending && approve.mutate(which)}>
            {approve.isPending ? say('working') : say('approve')}
          </Button>
          <Button variant="default" onClick={() => setDeclining(true)}>
            {say('decline')}
          </Button>
        </div>
      )}
    </div>
  );
}
