import { type FormEvent, useState } from 'react';
import { errorAt, useAct, useAskAll } from '../../../api';
import type { OpenProductRequestsQuery } from '../../../api/gql/graphql';
import { useWorkplace } from '../../../app/workplace';
import { moment } from '../../../i18n';
import { Answer, Button, Empty, Refused, sendByKey, Textarea, useDraft } from '../../../ui';
import type { Parts } from './Catalogue';
import { ProductForm } from './ProductForm';
import { ApproveRequest, DeclineRequest, OpenRequests } from './queries';
import { say } from './texts';

type Request = NonNullable<OpenProductRequestsQuery['productRequests']>['nodes'][number];

/** Requests for products that wait for an answer. */
export function Requests({ parts }: { parts: Parts }) {
  const asked = useAskAll(OpenRequests, {}, ({ productRequests }) => productRequests);
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">{say('requests')}</h2>
      <Answer of={asked}>
        {(pages) => {
          const all = pages.flatMap(({ productRequests }) => productRequests?.nodes ?? []);
          return all.length === 0 ? (
            <Empty title={say('noRequests')} />
          ) : (
            <ul className="rows">
              {all.map((one) => (
                <li key={one.id}>
                  <One one={one} parts={parts} />
                </li>
              ))}
            </ul>
          );
        }}
      </Answer>
    </section>
  );
}

function One({ one, parts }: { one: Request; parts: Parts }) {
  const { me } = useWorkplace();
  const [form, open] = useState<'approve' | 'decline'>();
  const approve = useAct(ApproveRequest);
  const which = { requestId: one.id, expectedVersion: one.version };
  const person = one.requestedBy?.fullName ?? say('someone');
  return (
    <div>
      <p>
        <strong>{one.name}</strong>
      </p>
      <p>{one.reason}</p>
      <p className="dim">{say('askedBy', { person, moment: moment(one.requestedAt) })}</p>
      {one.requestedBy && one.requestedBy.id === me.person?.id ? (
        <p className="dim">{say('yours')}</p>
      ) : (
        !form && (
          <div className="actions">
            <Button onClick={() => open('approve')}>{say('approve')}</Button>
            <Button variant="default" onClick={() => open('decline')}>
              {say('decline')}
            </Button>
          </div>
        )
      )}
      {form === 'approve' && (
        <ProductForm
          name={one.id}
          parts={parts}
          start={one.name}
          error={approve.error}
          pending={approve.isPending}
          send={(product, done) => approve.mutate({ ...which, ...product }, { onSuccess: done })}
          close={() => open(undefined)}
        />
      )}
      {form === 'decline' && <Decline which={which} close={() => open(undefined)} />}
    </div>
  );
}

function Decline(props: {
  which: { requestId: string; expectedVersion: number };
  close: () => void;
}) {
  const decline = useAct(DeclineRequest);
  const { draft, change, forget } = useDraft(`decline-product:${props.which.requestId}`, {
    reason: '',
  });
  const [tried, setTried] = useState(false);
  const none = tried && draft.reason.trim() === '' ? say('need') : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.reason.trim() !== '' && !decline.isPending) {
      decline.mutate({ ...props.which, reason: draft.reason }, { onSuccess: forget });
    }
  }

  return (
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
      <div className="actions">
        <Button type="submit" aria-disabled={decline.isPending}>
          {decline.isPending ? say('working') : say('decline')}
        </Button>
        <Button variant="default" onClick={props.close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
