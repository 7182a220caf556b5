import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { Button, Refused, sendByKey, Textarea, useDraft } from '../../../ui';
import type { Run } from './OneImport';
import { TakeBack } from './queries';
import { say } from './texts';

/** All that an import made, undone with a reason. */
export function TakingBack({ run }: { run: Run }) {
  const take = useAct(TakeBack);
  const [asking, setAsking] = useState(false);
  const [tried, setTried] = useState(false);
  const { draft, change, forget } = useDraft(`take-back:${run.id}`, { reason: '' });
  const none = tried && draft.reason.trim() === '' ? say('needReason') : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.reason.trim() !== '' && !take.isPending) {
      take.mutate({ importId: run.id, reason: draft.reason }, { onSuccess: forget });
    }
  }

  if (!asking) {
    return (
      <div className="actions">
        <Button variant="default" onClick={() => setAsking(true)}>
          {say('takeBack')}
        </Button>
      </div>
    );
  }
  return (
    <form className="form card" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <p>{say('takeBackLead')}</p>
      <Textarea
        label={say('reason')}
        rows={2}
        required
        autoFocus
        value={draft.reason}
        error={none ?? errorAt(take.error, 'reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <Refused error={take.error} fields={['reason']} />
      <div className="actions">
        <Button type="submit" aria-disabled={take.isPending}>
          {take.isPending ? say('working') : say('takeBack')}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
