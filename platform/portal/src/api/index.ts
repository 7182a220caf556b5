import {
  keepPreviousData,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useRef } from 'react';
import { ask, Fault, PAGE_FAULTS } from './ask';
import type { TypedDocumentString } from './gql/graphql';

export { download, Fault, upload } from './ask';
export { entry } from './entry';
export { graphql } from './graphql';

export type UserError = { code: string; field: string; message: string };

/** Asks a query and goes on showing the last answer while the next one comes. */
export function useAsk<R, V>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  options: { enabled?: boolean; every?: number } = {},
): UseQueryResult<R, Error> {
  return useQuery({
    queryKey: [operation.toString(), variables],
    queryFn: () => ask(operation, variables),
    enabled: options.enabled ?? true,
    placeholderData: keepPreviousData,
    ...(options.every ? { refetchInterval: options.every } : {}),
  });
}

/** Asks one query with several variables side by side; the answers stand in their order. */
export function useAskEach<R, V>(
  operation: TypedDocumentString<R, V>,
  each: V[],
): UseQueryResult<R[], Error> {
  return useQuery({
    queryKey: [operation.toString(), each, 'each'],
    queryFn: () => Promise.all(each.map((variables) => ask(operation, variables))),
  });
}

type Payload = { userErrors: UserError[] };

/** Thrown when the service refuses an act; each reason names the field it stands at. */
export class Refusals extends Error {
  constructor(readonly all: UserError[]) {
    super(all.map((one) => one.message).join(' '));
  }
}

/** Does an act with a key that the caller keeps; throws {@link Refusals} where it is refused. */
export async function act<R, I extends { requestKey: string }>(
  operation: TypedDocumentString<R, { input: I }>,
  input: I,
): Promise<R> {
  const answer = await ask(operation, { input });
  const refused = payloads(answer).flatMap((payload) => payload.userErrors);
  if (refused.length > 0) {
    throw new Refusals(refused);
  }
  return answer;
}

const LOST = ['OFFLINE', 'UNAVAILABLE', '502', '503', '504'];

/** Whether something may not have arrived: it is sent again with the same key. */
export function isLost(error: unknown): boolean {
  return error instanceof Fault && LOST.includes(error.code);
}

/** Whether the frame tells it, such as a login that is over; afterwards everything goes on. */
export function isOfThePage(error: unknown): boolean {
  return error instanceof Fault && PAGE_FAULTS.some((code) => code === error.code);
}

/**
 * Does an act. The key of the request stays the same until the act went through or the input
 * changed, so that sending it again after a broken line does not do it twice. Whatever is shown is
 * asked again afterwards. `lost` hears what may not have arrived, with its key.
 */
export function useAct<R, I extends { requestKey: string }>(
  operation: TypedDocumentString<R, { input: I }>,
  options: { lost?: (input: I) => void } = {},
) {
  const client = useQueryClient();
  const pending = useRef<{ input: string; key: string } | null>(null);
  return useMutation({
    mutationFn: async (input: Omit<I, 'requestKey'>): Promise<R> => {
      const text = JSON.stringify(input);
      if (pending.current?.input !== text) {
        pending.current = { input: text, key: crypto.randomUUID() };
      }
      const requestKey = pending.current.key;
      const whole = { ...input, requestKey } as unknown as I;
      const answer = await act(operation, whole).catch((error) => {
        if (error instanceof Refusals) {
          pending.current = null;
        } else if (isLost(error)) {
          options.lost?.(whole);
        }
        throw error;
      });
      pending.current = null;
      return answer;
    },
    // not waited for: what asked for the act may be gone once the answers are there
    onSuccess: () => void client.invalidateQueries(),
  });
}

/** The sentence of a refusal at one field of the input, if there is one. */
export function errorAt(error: Error | null, field: string): string | undefined {
  return error instanceof Refusals
    ? error.all.find((one) => one.field === field)?.message
    : undefined;
}

function payloads(answer: unknown): Payload[] {
  return Object.values(answer as Record<string, unknown>).filter(
    (part): part is Payload => typeof part === 'object' && part !== null && 'userErrors' in part,
  );
}

type Connection = { pageInfo: { hasNextPage: boolean; endCursor: string | null } };

/**
 * Asks all pages of one connection, of which `connection` shows where it lies in the answer; at most
 * `most` of them, one after the other. The operation takes a variable `$after: String`.
 */
export function useAskAll<R, V extends { after?: string | null | undefined }>(
  operation: TypedDocumentString<R, V>,
  variables: V,
  connection: (answer: R) => Connection | null | undefined,
  options: { enabled?: boolean; most?: number } = {},
): UseQueryResult<R[], Error> {
  return useQuery({
    queryKey: [operation.toString(), variables, 'all'],
    queryFn: async () => {
      const answers: R[] = [];
      let after: string | null = null;
      do {
        const answer: R = await ask(operation, { ...variables, after });
        answers.push(answer);
        const page = connection(answer)?.pageInfo;
        after = page?.hasNextPage ? page.endCursor : null;
      } while (after && answers.length < (options.most ?? 20));
      return answers;
    },
    enabled: options.enabled ?? true,
  });
}

/**
 * Asks a list part by part: the first one at once, each further one by `more`, which is absent when
 * there is none. `next` says which variables ask for the part after an answer.
 */
export function useAskMore<R, V extends object>(
  operation: TypedDocumentString<R, V>,
  variables: NoInfer<V>,
  next: (answer: R) => Partial<NoInfer<V>> | null,
  options: { every?: number } = {},
): UseQueryResult<R[], Error> & { more: (() => void) | undefined } {
  const asked = useInfiniteQuery({
    queryKey: [operation.toString(), variables, 'more'],
    queryFn: ({ pageParam }) => ask(operation, { ...variables, ...(pageParam as Partial<V>) }),
    initialPageParam: {} as Partial<V>,
    getNextPageParam: next,
    select: ({ pages }) => pages,
    ...(options.every ? { refetchInterval: options.every } : {}),
  });
  return {
    ...(asked as unknown as UseQueryResult<R[], Error>),
    more: asked.hasNextPage
      ? () => void (asked.isFetchingNextPage || asked.fetchNextPage())
      : undefined,
  };
}
