import { type FormEvent, useState } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import { named, times } from '../../../i18n';
import {
  Answer,
  Button,
  Refused,
  Said,
  sendByKey,
  Tag,
  Textarea,
  TextInput,
  useDraft,
} from '../../../ui';
import { MyProductRequests, RequestProduct } from './queries';
import { requestState, say, tone } from './texts';

/** Reports that the catalogue lacks a product, and shows what became of earlier reports. */
export function Missing({ person }: { person: string }) {
  const requests = useAsk(MyProductRequests, {});
  const request = useAct(RequestProduct);
  const { draft, change, forget } = useDraft('request-product', { name: '', reason: '' });
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(false);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (!draft.name.trim() || !draft.reason.trim() || request.isPending) {
      return;
    }
    request.mutate(draft, {
      onSuccess: () => {
        forget();
        change({ name: '', reason: '' });
        setTried(false);
        setSent(true);
      },
    });
  }

  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{say('missing')}</h2>
      <p className="dim">{say('missingWhy')}</p>
      <Said>{sent && say('requested')}</Said>
      <form className="form panel" onSubmit={send} onKeyDown={sendByKey} noValidate>
        <TextInput
          label={say('name')}
          required
          maxLength={300}
          autoComplete="off"
          value={draft.name}
          error={tried && !draft.name.trim() ? say('needName') : errorAt(request.error, 'name')}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Textarea
          label={say('productReason')}
          rows={2}
          required
          maxLength={2000}
          value={draft.reason}
          error={
            tried && !draft.reason.trim() ? say('needReason') : errorAt(request.error, 'reason')
          }
          onChange={(event) => change({ reason: event.currentTarget.value })}
        />
        <Refused error={request.error} fields={['name', 'reason']} />
        <div className="actions">
          <Button type="submit" variant="default" aria-disabled={request.isPending}>
            {request.isPending ? say('working') : say('request')}
          </Button>
        </div>
      </form>
      <Answer of={requests}>
        {({ productRequests }) => {
          const mine = (productRequests?.nodes ?? []).filter(
            ({ requestedBy }) => requestedBy?.id === person,
          );
          return mine.length === 0 ? null : (
            <>
              <h3>{say('requests')}</h3>
              <ul className="rows">
                {mine.reverse().map((one) => (
                  <li key={one.id}>
                    <span>
                      {one.name}
                      <span className="dim block">{one.reason}</span>
                      {one.answer && (
                        <span className="dim block">{say('answer', { text: one.answer })}</span>
                      )}
                      {one.product && (
                        <span className="dim block">
                          {say('added', {
                            code: one.product.code,
                            name: named(one.product),
                            coefficient: times(1, one.product.coefficient.exact),
                          })}
                        </span>
                      )}
                    </span>
                    <Tag tone={tone[one.state]}>{requestState(one.state)}</Tag>
                  </li>
                ))}
              </ul>
            </>
          );
        }}
      </Answer>
    </section>
  );
}
