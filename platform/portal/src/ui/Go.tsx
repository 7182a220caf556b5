import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

type Search = Record<string, string | undefined>;

/** A link to another screen; the period and what else is chosen for the whole page stays. */
export function Go(props: {
  to: `/${string}`;
  search?: Search;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link
      to={props.to as string}
      search={((now: Search) => ({ period: now.period, ...props.search })) as never}
      className={props.className ?? ''}
      activeProps={{ 'aria-current': 'page' }}
      activeOptions={{ exact: true, includeSearch: false }}
    >
      {props.children}
    </Link>
  );
}
