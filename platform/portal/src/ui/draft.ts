import { useEffect, useState } from 'react';
import { entry } from '../api';

const PREFIX = 'draft:';

/**
 * State that outlives the page: what was typed is there again after a lost session or a closed tab.
 * `name` holds the id of what it is about. `forget` when it was sent.
 */
export function useDraft<T>(name: string, start: T) {
  const key = keyOf(name);
  const [draft, setDraft] = useState<T>(() => {
    const kept = localStorage.getItem(key);
    return kept ? { ...start, ...JSON.parse(kept) } : start;
  });
  const [touched, setTouched] = useState(false);
  useEffect(() => {
    if (touched) {
      localStorage.setItem(key, JSON.stringify(draft));
    }
  }, [key, draft, touched]);
  return {
    draft,
    /** Also by what stands there now, where several changes may come at once. */
    change: (part: Partial<T> | ((now: T) => Partial<T>)) => {
      setTouched(true);
      setDraft((now) => ({ ...now, ...(typeof part === 'function' ? part(now) : part) }));
    },
    forget: () => {
      setTouched(false);
      dropDraft(name);
    },
  };
}

/** Forgets what was typed under this name. */
export function dropDraft(name: string) {
  localStorage.removeItem(keyOf(name));
}

/** Nobody who signs in after finds what somebody else had typed. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) {
      localStorage.removeItem(key);
    }
  }
}

function keyOf(name: string): string {
  return `${PREFIX}${entry.agency}:${name}`;
}
