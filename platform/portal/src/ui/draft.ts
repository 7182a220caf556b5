import { useEffect, useState } from 'react';
import { entry } from '../api';

const PREFIX = 'draft:';

/**
 * State that outlives the page: what was typed is there again after a lost session or a closed tab.
 * `name` holds the id of what it is about. `forget` when it was sent.
 */
export function useDraft<T>(name: string, start: T) {
  const key = `${PREFIX}${entry.agency}:${name}`;
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
    change: (part: Partial<T>) => {
      setTouched(true);
      setDraft((now) => ({ ...now, ...part }));
    },
    forget: () => {
      setTouched(false);
      localStorage.removeItem(key);
    },
  };
}

/** Nobody who signs in after finds what somebody else had typed. */
export function forgetDrafts() {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith(PREFIX)) {
      localStorage.removeItem(key);
    }
  }
}
