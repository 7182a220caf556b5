import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import { day } from '../../../i18n';
import { Button, Refused, sendByKey, TextInput, useDraft } from '../../../ui';
import { excusable, type Incident, type Item } from './item';
import { RecordObjectiveCause } from './queries';
import { say } from './texts';

/** For each lateness or major error that nobody has excused: who confirmed which cause. */
export function Causes({ item }: { item: Item }) {
  const [open, setOpen] = useState<Incident>();
  const incidents = excusable(item);
  return open ? (
    <CauseForm item={item} incident={open} close={() => setOpen(undefined)} />
  ) : (
    incidents.map((incident) => (
      <button
        type="button"
        className="link block"
        key={name(incident)}
        onClick={() => setOpen(incident)}
      >
        {name(incident)}
      </button>
    ))
  );
}

function CauseForm(props: { item: Item; incident: Incident; close: () => void }) {
  const { item, incident } = props;
  const record = useAct(RecordObjectiveCause);
  const { draft, change, forget } = useDraft(`cause:${item.id}`, { authority: '', document: '' });
  const [tried, setTried] = useState(false);
  const lacking = (text: string) => (tried && text.trim() === '' ? say('needed') : undefined);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (draft.authority.trim() === '' || draft.document.trim() === '' || record.isPending) {
      return;
    }
    const which =
      incident.kind === 'late'
        ? { submissionId: incident.submissionId }
        : { reviewId: incident.reviewId };
    record.mutate(
      { outputId: item.id, ...which, ...draft },
      {
        onSuccess: () => {
          forget();
          props.close();
        },
      },
    );
  }

  return (
    <form className="form" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <h3>{name(incident)}</h3>
      <p className="dim">{say('causeHint')}</p>
      <TextInput
        label={say('authority')}
        required
        autoFocus
        value={draft.authority}
        error={lacking(draft.authority) ?? errorAt(record.error, 'authority')}
        onChange={(event) => change({ authority: event.currentTarget.value })}
      />
      <TextInput
        label={say('document')}
        required
        value={draft.document}
        error={lacking(draft.document) ?? errorAt(record.error, 'document')}
        onChange={(event) => change({ document: event.currentTarget.value })}
      />
      <Refused error={record.error} fields={['authority', 'document']} />
      <div className="actions">
        <Button type="submit" aria-disabled={record.isPending}>
          {record.isPending ? say('working') : say('recordCause')}
        </Button>
        <Button variant="default" onClick={props.close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}

function name(incident: Incident): string {
  return incident.kind === 'late'
    ? say('excuseLate', { n: incident.round })
    : say('excuseFault', { day: day(incident.at.slice(0, 10)) });
}
