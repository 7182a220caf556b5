import { useState } from 'react';
import { errorAt, Refusals, type useAct } from '../../../api';
import type {
  ChangeFrameworkDraftInput,
  ChangeFrameworkDraftMutation,
} from '../../../api/gql/graphql';
import { moment } from '../../../i18n';
import { asRead } from '../../../model/exact';
import { Button, Refused, Said } from '../../../ui';
import type { Changes } from './document';
import css from './draft.module.css';
import { type Draft, useEditing } from './editing';
import { inWords } from './naming';
import { say } from './texts';

type Saves = ReturnType<typeof useAct<ChangeFrameworkDraftMutation, ChangeFrameworkDraftInput>>;

/** Saves all that was typed at once. What somebody else saved first is shown, nothing is lost. */
export function useSaving(props: {
  draft: Draft;
  changes: Changes;
  save: Saves;
  clear: (sent: Changes) => void;
  again: () => void;
}) {
  const { draft, changes, save } = props;
  const [sent, setSent] = useState<string[]>([]);
  const [refusedAt, setRefusedAt] = useState<number>();
  const stale = save.error instanceof Refusals && save.error.all[0]?.code === 'STALE_VERSION';

  function now() {
    const places = Object.keys(changes);
    setSent(places);
    setRefusedAt(undefined);
    save.mutate(
      {
        draftId: draft.id,
        expectedVersion: draft.version,
        changes: Object.entries(changes).map(([place, { value, before }]) => ({
          place,
          value,
          ...(before === undefined ? {} : { before }),
        })),
      },
      {
        onSuccess: () => props.clear(changes),
        onError: () => {
          setRefusedAt(draft.version);
          props.again();
        },
      },
    );
  }

  const at = (place: string, what: string) =>
    errorAt(save.error, `changes.${sent.indexOf(place)}.${what}`);
  return {
    now,
    stale: stale && refusedAt !== undefined,
    refusal: (place: string) => at(place, 'value') ?? at(place, 'place') ?? at(place, 'before'),
    error: stale ? null : save.error,
    fields: sent.flatMap((_, i) => ['value', 'place'].map((what) => `changes.${i}.${what}`)),
    pending: save.isPending,
    done: save.isSuccess,
  };
}

export function SaveBar(props: {
  draft: Draft;
  saving: ReturnType<typeof useSaving>;
  changes: Changes;
  undo: (place: string) => void;
}) {
  const { draft, saving, changes } = props;
  const { shown } = useEditing();
  const places = Object.keys(changes);
  return (
    <section aria-label={say('save')} className={css.bar}>
      {saving.stale && places.length > 0 && (
        <div className="notice bad" role="alert">
          <p>
            {say('stale', {
              person: draft.editedBy?.fullName ?? say('someone'),
              moment: moment(draft.editedAt),
            })}
          </p>
        </div>
      )}
      <Refused error={saving.error} />
      <div className={css.saving}>
        <details>
          <summary>
            {places.length > 0 ? say('unsaved', { n: places.length }) : say('allSaved')}
          </summary>
          <ul className="short">
            {places.map((place) => (
              <li key={place}>
                {inWords(shown, place)}: {changes[place]?.value === null && say('taken')}
                {!changes[place]?.json && asRead(changes[place]?.value ?? '')}{' '}
                <button
                  type="button"
                  className="link"
                  aria-label={say('undoOf', { place: inWords(shown, place) })}
                  onClick={() => props.undo(place)}
                >
                  {say('undo')}
                </button>
              </li>
            ))}
          </ul>
        </details>
        <Button
          disabled={places.length === 0}
          aria-disabled={saving.pending}
          onClick={() => !saving.pending && saving.now()}
        >
          {saving.pending ? say('working') : say('save')}
        </Button>
        <Said>{saving.done && places.length === 0 ? say('saved') : ''}</Said>
      </div>
    </section>
  );
}
