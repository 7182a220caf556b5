import { createContext, useContext, useRef } from 'react';
import type { OneFrameworkDraftQuery } from '../../../api/gql/graphql';
import { useDraft } from '../../../ui';
import { type Changes, type FrameworkDocument, isWithin, written } from './document';

export type Draft = Extract<NonNullable<OneFrameworkDraftQuery['node']>, { id: string }>;
export type Fault = NonNullable<Draft['faults']>[number];

type Editing = {
  /** What was saved last, by whomever. */
  saved: FrameworkDocument;
  /** The same with what is not saved yet. */
  shown: FrameworkDocument;
  changes: Changes;
  faults: Fault[];
  /** Whether the reader may change it. */
  open: boolean;
  set: (place: string, value: string | null, more?: { json?: boolean; before?: string }) => void;
  undo: (place: string) => void;
  /** Why the last saving was refused at this place. */
  refusal: (place: string) => string | undefined;
};

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) {
    throw new Error('outside a draft');
  }
  return editing;
}

/** What was typed and not saved; it outlives the page and whatever others save meanwhile. */
export function useChanges(id: string, saved: FrameworkDocument) {
  const { draft, change, forget } = useDraft<{ changes: Changes }>(`framework-draft:${id}`, {
    changes: {},
  });
  const now = useRef(draft.changes);
  now.current = draft.changes;

  function keep(changes: Changes) {
    now.current = changes;
    change({ changes });
    if (Object.keys(changes).length === 0) {
      forget();
    }
  }

  /** Takes back what was typed at a place and below it. */
  function undo(place: string) {
    keep(beyond(now.current, place));
  }

  return {
    changes: draft.changes,
    set(place: string, value: string | null, more: { json?: boolean; before?: string } = {}) {
      const present = now.current[place];
      const was = present ? present.was : written(saved, place);
      if (value === was) {
        undo(place);
      } else {
        const rest = value === null ? beyond(now.current, place) : now.current;
        keep({ ...rest, [place]: { ...present, ...more, value, was } });
      }
    },
    undo,
    /** What was sent is saved; what was typed since stays. */
    clear(sent: Changes) {
      keep(without(now.current, ([where, { value }]) => sent[where]?.value === value));
    },
  };
}

function beyond(changes: Changes, place: string): Changes {
  return without(changes, ([where]) => isWithin(where, place));
}

function without(changes: Changes, gone: (entry: [string, Changes[string]]) => boolean): Changes {
  return Object.fromEntries(Object.entries(changes).filter((entry) => !gone(entry)));
}
