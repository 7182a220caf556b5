import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import type { Place } from '../api/entry';
import type { Me } from './workplace';

/** What a screen's folder tells the frame about it. */
export type Screen = {
  /** Below the entry; lower-case letters, digits and hyphens. */
  path: `/${string}`;
  /** At which entry; an agency's unless stated. */
  place?: Place;
  /** Its name in the navigation; without one it is only reached from other screens. */
  label?: string;
  /** Where in the navigation: tens, with room between. */
  order?: number;
  /** Whom it is shown to. The service decides what they may do; this only spares a dead end. */
  forWhom?: (me: Me) => boolean;
  load: () => Promise<{ default: ComponentType }>;
};

/** For the default export of a screen's `route.ts`. */
export function screen(definition: Screen): Screen {
  return definition;
}

export type Search = Record<string, string | undefined>;

/** What stands behind the question mark of the address: the period, filters, the open item. */
export function useAddress(): [Search, (change: Search) => void] {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  return [
    search,
    (change) =>
      void navigate({ to: '.', search: { ...search, ...change } as never, replace: true }),
  ];
}

/** Goes to another screen; the period stays. */
export function useGo(): (to: `/${string}`, search?: Search) => void {
  const navigate = useNavigate();
  return (to, search) =>
    void navigate({
      to: to as string,
      search: ((now: Search) => ({ period: now.period, ...search })) as never,
    });
}
