import { type FormEvent, useState } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import type { CockpitReopeningsQuery } from '../../../api/gql/graphql';
import { type Period, useWorkplace } from '../../../app/workplace';
import { moment } from '../../../i18n';
import { Answer, Button, Empty, Refused, sendByKey, Tag, Textarea, useDraft } from '../../../ui';
import { ApproveReopening, DeclineReopening, Reopenings, RequestReopening } from './queries';
import { say } from './texts';

type Asked = NonNullable<CockpitReopeningsQuery['reopenings']>[number];

/** A closed period opened again: one person asks, another decides. */
export function Reopening({ period, officer }: { period: Period; officer: boolean }) {
  const asked = useAsk(Reopenings, { period: period.id });
  return (
    <section aria-labelledby="reopening">
      <h2 id="reopening">{say('reopenings')}</h2>
      <p className="dim">{say('reopenLead')}</p>
      <Answer of={asked}>
        {({ reopenings }) => {
          const all = reopenings ?? [];
          const waits = all.some((one) => !one.approvedAt && !one.declinedAt);
          return (
            <>
              {all.length === 0 && <Empty title={say('noReopenings')} />}
              {all.length > 0 && (
                <ul className="rows">
                  {all.map((one) => (
                    <li key={one.id}>
                      <One one={one} />
                    </li>
                  ))}
                </ul>
              )}
              {officer && !waits && <Ask period={period} />}
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function One({ one }: { one: Asked }) {
  const { me } = useWorkplace();
  const who = (person: { fullName: string } | null | undefined) =>
    person?.fullName ?? say('someone');
  return (
    <div>
      <p>
        <strong>{one.reason}</strong>
      </p>
      <p className="dim">
        {say('asked', { person: who(one.requestedBy), moment: moment(one.requestedAt) })}
      </p>
      {one.approvedAt && (
        <p>{say('approved', { person: who(one.approvedBy), moment: moment(one.approvedAt) })}</p>
      )}
      {one.declinedAt && (
        <p>
          {say('declined', {
            person: who(one.declinedBy),
            moment: moment(one.declinedAt),
            reason: one.declineReason ?? '',
          })}
        </p>
      )}
      {!one.approvedAt && !one.declinedAt && (
        <>
          <Tag tone="wait">{say('waits')}</Tag>
          {one.requestedBy && one.requestedBy.id === me.person?.id ? (
            <p className="dim">{say('yours')}</p>
          ) : (
            <Decide id={one.id} />
          )}
        </>
      )}
    </div>
  );
}

function Decide({ id }: { id: string }) {
  const approve = useAct(ApproveReopening);
  const decline = useAct(DeclineReopening);
  const { draft, change, forget } = useDraft(`decline-reopening:${id}`, { reason: '' });
  const [declining, setDeclining] = useState(false);
  const [tried, setTried] = useState(false);
  const none = tried && draft.reason.trim() === '' ? say('needReason') : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.reason.trim() !== '' && !decline.isPending) {
      decline.mutate({ reopeningId: id, reason: draft.reason }, { onSuccess: forget });
    }
  }

  return (
    <>
      <div className="actions">
        <Button
          aria-disabled={approve.isPending}
          onClick={() => !approve.isPending && approve.mutate({ reopeningId: id })}
        >
          {approve.isPending ? say('working') : say('approve')}
        </Button>
        {!declining && (
          <Button variant="default" onClick={() => setDeclining(true)}>
            {say('decline')}
          </Button>
        )}
      </div>
      <Refused error={approve.error} />
      {declining && (
        <form className="form" onSubmit={send} onKeyDown={sendByKey} noValidate>
          <Textarea
            label={say('declineReason')}
            rows={2}
            required
            autoFocus
            value={draft.reason}
            error={none ?? errorAt(decline.error, 'reason')}
            onChange={(event) => change({ reason: event.currentTarget.value })}
          />
          <Refused error={decline.error} fields={['reason']} />
          <div>
            <Button type="submit" variant="default" aria-disabled={decline.isPending}>
              {decline.isPending ? say('working') : say('decline')}
            </Button>
          </div>
        </form>
      )}
    </>
  );
}

function Ask({ period }: { period: Period }) {
  const request = useAct(RequestReopening);
  const { draft, change, forget } = useDraft(`reopening:${period.id}`, { reason: '' });
  const [tried, setTried] = useState(false);
  const none = tried && draft.reason.trim() === '' ? say('needReason') : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.reason.trim() !== '' && !request.isPending) {
      request.mutate({ periodId: period.id, reason: draft.reason }, { onSuccess: forget });
    }
  }

  return (
    <form className="form" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <Textarea
        label={say('reason')}
        rows={2}
        required
        value={draft.reason}
        error={none ?? errorAt(request.error, 'reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <Refused error={request.error} fields={['reason']} />
      <div>
        <Button type="submit" variant="default" aria-disabled={request.isPending}>
          {request.isPending ? say('working') : say('ask')}
        </Button>
      </div>
    </form>
  );
}
