import { Button } from '@mantine/core';
import type { ReactNode } from 'react';

/** Shows the next part of a list that is asked part by part, where there is one. */
export function More(props: {
  of: { more: (() => void) | undefined; isFetching: boolean };
  children: ReactNode;
}) {
  const { more, isFetching } = props.of;
  return more ? (
    <div className="actions">
      <Button variant="default" aria-disabled={isFetching} onClick={more}>
        {props.children}
      </Button>
    </div>
  ) : null;
}
