import { type FormEvent, useState } from 'react';
import { errorAt } from '../../../api';
import type { ReturnKind } from '../../../api/gql/graphql';
import { today } from '../../../i18n';
import { Button, Count, DateField, Refused, sendByKey, Textarea, useDraft } from '../../../ui';
import type { Item } from './item';
import css from './queue.module.css';
import { returnKind, say } from './texts';
import type { Decisions } from './useDecisions';

const KINDS: ReturnKind[] = ['INCOMPLETE', 'MAJOR_ERROR'];
const WORKING_DAYS = 3;

/** Sends an output back with the kind of the return, its reason and a new due date. */
export function ReturnForm(props: {
  item: Item;
  act: Decisions['giveBack'];
  done: (version: number | undefined) => void;
  failed: (error: Error) => void;
  cancel: () => void;
}) {
  const { item, act } = props;
  const { draft, change, forget } = useDraft(`return:${item.id}`, {
    kind: 'INCOMPLETE' as ReturnKind,
    faultyUnits: item.units,
    newDueOn: inDays(WORKING_DAYS) as string | undefined,
    note: '',
  });
  const [tried, setTried] = useState(false);
  const noNote = tried && draft.note.trim() === '' ? say('needNote') : undefined;
  const noDay = tried && !draft.newDueOn ? say('needDay') : undefined;

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const { kind, newDueOn, note, faultyUnits } = draft;
    if (!newDueOn || note.trim() === '' || act.isPending) {
      return;
    }
    const faults = kind === 'MAJOR_ERROR' ? { faultyUnits } : {};
    const what = { outputId: item.id, expectedVersion: item.version, kind, newDueOn, note };
    act.mutate(
      { ...what, ...faults },
      {
        onSuccess: (answer) => {
          forget();
          props.done(answer.returnOutput?.output?.version);
        },
        onError: props.failed,
      },
    );
  }

  return (
    <form className="form" onSubmit={send} onKeyDown={sendByKey} noValidate>
      <fieldset className={css.kinds}>
        <legend>{say('kind')}</legend>
        {KINDS.map((kind, index) => (
          <label key={kind}>
            <input
              type="radio"
              name="kind"
              // biome-ignore lint/a11y/noAutofocus: the form was asked for by a key or a button
              autoFocus={index === 0}
              checked={draft.kind === kind}
              onChange={() => change({ kind })}
            />{' '}
            {returnKind(kind)}
          </label>
        ))}
      </fieldset>
      {draft.kind === 'MAJOR_ERROR' && (
        <Count
          label={say('faultyUnits')}
          value={draft.faultyUnits}
          least={1}
          most={item.units}
          error={errorAt(act.error, 'faultyUnits')}
          onChange={(faultyUnits) => change({ faultyUnits })}
        />
      )}
      <Textarea
        label={say('note')}
        rows={3}
        required
        value={draft.note}
        error={noNote ?? errorAt(act.error, 'note')}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <DateField
        label={say('newDue')}
        value={draft.newDueOn}
        required
        error={noDay ?? errorAt(act.error, 'newDueOn')}
        onChange={(newDueOn) => change({ newDueOn })}
      />
      <Refused error={act.error} fields={['faultyUnits', 'note', 'newDueOn']} />
      <div className="actions">
        <Button type="submit" aria-disabled={act.isPending}>
          {say('send')}
        </Button>
        <Button variant="default" onClick={props.cancel}>
          {say('cancel')}
        </Button>
      </div>
    </form>
  );
}

function inDays(days: number): string {
  const then = new Date(`${today()}T00:00:00Z`);
  then.setUTCDate(then.getUTCDate() + days);
  return then.toISOString().slice(0, 10);
}
