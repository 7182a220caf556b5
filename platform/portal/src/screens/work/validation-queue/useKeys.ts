import { useEffect, useRef, useState } from 'react';

const KEPT = 'queue-keys';

/** Single keys of this screen; whoever is disturbed by them turns them off for this machine. */
export function useKeys(keys: Record<string, () => void>) {
  const [on, setOn] = useState(localStorage.getItem(KEPT) !== 'off');
  const present = useRef(keys);
  present.current = keys;
  useEffect(() => {
    if (!on) {
      return;
    }
    const hear = (event: KeyboardEvent) => {
      const typing = (event.target as HTMLElement).closest(
        'input:not([type=checkbox]), textarea, select',
      );
      const act = present.current[event.key.toLowerCase()];
      if (act && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        act();
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [on]);
  return {
    on,
    turn: (next: boolean) => {
      localStorage.setItem(KEPT, next ? 'on' : 'off');
      setOn(next);
    },
  };
}
