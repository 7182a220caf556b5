import { useSyncExternalStore } from 'react';
import { act, entry } from '../../api';
import type { ResubmitOutputInput, SubmitOutputInput } from '../../api/gql/graphql';
import { dropDraft } from '../../ui/draft';
import { ResubmitOutput, SubmitOutput } from './queries';

/** Something that was handed in while the line was lost. Its key keeps it from arriving twice. */
export type Unsent = {
  /** Whose it is: nobody else who signs in on this machine sends it. */
  owner: string;
  /** What it is called. */
  name: string;
  task: string;
  /** Where what was typed is kept until it has arrived. */
  draft: string;
  /** What the service said against it, once it was reached. */
  refused?: string;
} & (
  | { kind: 'first'; input: SubmitOutputInput }
  | { kind: 'again'; input: ResubmitOutputInput; output: string }
);

// forgotten with the drafts when somebody signs out
const PREFIX = `draft:${entry.agency}:unsent:`;
const changed = new EventTarget();

export function keep(unsent: Unsent) {
  localStorage.setItem(PREFIX + unsent.input.requestKey, JSON.stringify(unsent));
  changed.dispatchEvent(new Event('change'));
}

export function drop(unsent: Unsent) {
  localStorage.removeItem(PREFIX + unsent.input.requestKey);
  changed.dispatchEvent(new Event('change'));
}

/** Hands it in. What was typed for it is forgotten only when it has arrived. */
export async function send(unsent: Unsent): Promise<void> {
  if (unsent.kind === 'first') {
    await act(SubmitOutput, unsent.input);
  } else {
    await act(ResubmitOutput, unsent.input);
  }
  dropDraft(unsent.draft);
  drop(unsent);
}

/** What this person has not sent yet, in all tabs. */
export function useUnsent(owner: string | undefined): Unsent[] {
  const kept = useSyncExternalStore(subscribe, read);
  return (JSON.parse(kept) as Unsent[]).filter((one) => one.owner === owner);
}

function read(): string {
  const kept = Object.keys(localStorage)
    .filter((key) => key.startsWith(PREFIX))
    .sort()
    .map((key) => localStorage.getItem(key));
  return `[${kept.join(',')}]`;
}

function subscribe(hear: () => void) {
  changed.addEventListener('change', hear);
  window.addEventListener('storage', hear);
  return () => {
    changed.removeEventListener('change', hear);
    window.removeEventListener('storage', hear);
  };
}
