import { type FormEvent, useState } from 'react';
import { errorAt, useAct } from '../../../api';
import type { Period } from '../../../app/workplace';
import { today } from '../../../i18n';
import { EvidenceFields } from '../../../model/evidence/EvidenceFields';
import { evidenceGiven } from '../../../model/evidence/given';
import type { Attached } from '../../../model/evidence/useUploads';
import { Button, DateField, Refused, sendByKey, Textarea, TextInput, useDraft } from '../../../ui';
import { dataSource, type Indicator, measuredIn } from './indicator';
import { EnterActual } from './queries';
import { say } from './texts';

/** Enters what was reached, with where it can be seen; somebody else validates it. */
export function EnterForm(props: { indicator: Indicator; period: Period; close: () => void }) {
  const { indicator, period } = props;
  const enter = useAct(EnterActual);
  const last = today() < period.endsOn ? today() : period.endsOn;
  const { draft, change, forget } = useDraft(`actual:${indicator.id}`, {
    value: '',
    asOf: last as string | undefined,
    source: dataSource(indicator),
    note: '',
    places: [''],
    files: [] as Attached[],
  });
  const [tried, setTried] = useState(false);
  const evidence = evidenceGiven(draft.places, draft.files);
  const wrong = {
    value: draft.value.trim() === '' ? say('needed') : undefined,
    asOf: draft.asOf ? undefined : say('needed'),
    source: draft.source.trim() === '' ? say('needed') : undefined,
    evidence: evidence.length === 0 ? say('needEvidence') : undefined,
  };
  const at = (field: keyof typeof wrong) =>
    (tried ? wrong[field] : undefined) ?? errorAt(enter.error, field);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.values(wrong).some(Boolean) || enter.isPending || !draft.asOf) {
      return;
    }
    enter.mutate(
      {
        unitIndicatorId: indicator.id,
        expectedVersion: indicator.version,
        value: draft.value.trim().replace(',', '.'),
        asOf: draft.asOf,
        source: draft.source,
        ...(draft.note.trim() ? { note: draft.note } : {}),
        evidence,
      },
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
      <h3>{say('enter')}</h3>
      <TextInput
        label={say('value', { unit: measuredIn(indicator) })}
        inputMode="decimal"
        required
        autoFocus
        value={draft.value}
        error={at('value')}
        onChange={(event) => change({ value: event.currentTarget.value })}
      />
      <DateField
        label={say('asOfLabel')}
        value={draft.asOf}
        required
        error={at('asOf')}
        onChange={(asOf) => change({ asOf })}
      />
      <TextInput
        label={say('sourceLabel')}
        required
        value={draft.source}
        error={at('source')}
        onChange={(event) => change({ source: event.currentTarget.value })}
      />
      <EvidenceFields
        places={draft.places}
        files={draft.files}
        error={at('evidence')}
        onPlaces={(next) => change({ places: next })}
        onFiles={(next) => change(({ files }) => ({ files: next(files) }))}
      />
      <Textarea
        label={say('note')}
        rows={2}
        value={draft.note}
        error={errorAt(enter.error, 'note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <Refused error={enter.error} fields={['value', 'asOf', 'source', 'evidence', 'note']} />
      <div className="actions">
        <Button type="submit" aria-disabled={enter.isPending}>
          {enter.isPending ? say('working') : say('sendActual')}
        </Button>
        <Button variant="default" onClick={props.close}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}
