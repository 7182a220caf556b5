import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { errorAt, upload, useAct } from '../../../api';
import type { Period } from '../../../app/workplace';
import { today } from '../../../i18n';
import { Button, DateField, Refused, sendByKey, Textarea, TextInput, useDraft } from '../../../ui';
import { dataSource, type Indicator, measuredIn } from './indicator';
import { EnterActual } from './queries';
import { say } from './texts';

type File = { id: string; name: string };

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
    places: '',
    files: [] as File[],
  });
  const [tried, setTried] = useState(false);
  const places = draft.places
    .split('\n')
    .map((place) => place.trim())
    .filter(Boolean);
  const wrong = {
    value: draft.value.trim() === '' ? say('needed') : undefined,
    asOf: draft.asOf ? undefined : say('needed'),
    source: draft.source.trim() === '' ? say('needed') : undefined,
    evidence: places.length + draft.files.length === 0 ? say('needEvidence') : undefined,
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
        evidence: [
          ...places.map((place) =>
            /^https?:\/\//i.test(place) ? { link: place } : { document: place },
          ),
          ...draft.files.map(({ id }) => ({ fileId: id })),
        ],
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
      <Textarea
        label={say('evidence')}
        description={say('evidenceHint')}
        rows={2}
        value={draft.places}
        error={at('evidence')}
        onChange={(event) => change({ places: event.currentTarget.value })}
      />
      <Files files={draft.files} onChange={(files) => change({ files })} />
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

function Files(props: { files: File[]; onChange: (files: File[]) => void }) {
  const [status, setStatus] = useState('');
  const input = useId();

  async function attach(event: ChangeEvent<HTMLInputElement>) {
    const file = event.currentTarget.files?.[0];
    event.currentTarget.value = '';
    if (!file) {
      return;
    }
    const { name } = file;
    try {
      const id = await upload(file, crypto.randomUUID(), (share) =>
        setStatus(say('uploading', { name, n: Math.round(share * 100) })),
      );
      setStatus(say('uploaded', { name }));
      props.onChange([...props.files, { id, name }]);
    } catch (error) {
      setStatus(`${say('uploadFailed', { name })} ${error instanceof Error ? error.message : ''}`);
    }
  }

  return (
    <div>
      <label className="link file" htmlFor={input}>
        {say('file')}
      </label>
      <input id={input} type="file" className="hidden" onChange={attach} />
      <p role="status" className="dim">
        {status}
      </p>
      <ul className="short">
        {props.files.map(({ id, name }) => (
          <li key={id}>
            {name}{' '}
            <button
              type="button"
              className="link"
              onClick={() => props.onChange(props.files.filter((one) => one.id !== id))}
            >
              {say('remove', { name })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
