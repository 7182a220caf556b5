import { useQueryClient } from '@tanstack/react-query';
import { createClient, type RequestParams } from 'graphql-sse';
import { useEffect, useState } from 'react';
import { entry } from './entry';
import type { TypedDocumentString } from './gql/graphql';
import { asked } from './graphql';
import { protectedBy, spoken } from './session';

const client = createClient({
  url: '/graphql',
  credentials: 'same-origin',
  headers: () => ({
    ...spoken(),
    ...protectedBy(),
    ...(entry.agency ? { 'X-Agency': entry.agency } : {}),
  }),
});

/**
 * The latest event of a subscription while `watching`. When it ends, what is shown is asked again. A
 * line that breaks is taken up again by itself; until then nothing new is heard, so a screen also
 * asks now and then.
 */
export function useWatch<R, V extends Record<string, unknown>>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  watching: boolean,
): R | undefined {
  const queries = useQueryClient();
  const [latest, setLatest] = useState<R>();
  const said = JSON.stringify(variables);
  useEffect(() => {
    if (!watching) {
      return undefined;
    }
    setLatest(undefined);
    return client.subscribe<R>(
      { ...asked(operation), variables: JSON.parse(said) } as RequestParams,
      {
        next: ({ data }) => data && setLatest(data),
        error: () => undefined,
        complete: () => void queries.invalidateQueries(),
      },
    );
  }, [operation, said, watching, queries]);
  return latest;
}
