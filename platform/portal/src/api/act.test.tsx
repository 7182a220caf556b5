import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { errorAt, Fault, graphql, Refusals, useAct } from '.';
import { faults } from './ask';
import type { TypedDocumentString } from './gql/graphql';

type Input = { requestKey: string; note: string };
const Submit = graphql('mutation Submit { x }' as never) as unknown as TypedDocumentString<
  { submit: { userErrors: [] } },
  { input: Input }
>;

const line = vi.fn<(path: string, request: RequestInit) => Promise<Response>>();

beforeEach(() => {
  line.mockReset();
  vi.stubGlobal('fetch', line);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const done = () => Response.json({ data: { submit: { userErrors: [] } } });

function acting() {
  const client = new QueryClient();
  const around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useAct(Submit), { wrapper: around }).result;
}

async function send(acts: ReturnType<typeof acting>, note: string) {
  await act(() => acts.current.mutateAsync({ note }).catch(() => undefined));
}

function keys() {
  return line.mock.calls
    .filter(([path]) => path === '/graphql')
    .map(([, { body }]) => JSON.parse(String(body)).variables.input.requestKey);
}

test('after a lost line the same input is sent with the same key, so that it counts once', async () => {
  line.mockRejectedValueOnce(new TypeError('lost')).mockResolvedValueOnce(done());
  const acts = acting();

  await send(acts, 'a');
  await waitFor(() => expect(acts.current.error).toBeInstanceOf(Fault));
  expect((acts.current.error as Fault).code).toBe('OFFLINE');
  await send(acts, 'a');

  const [first, second] = keys();
  expect(first).toMatch(/^[0-9a-f-]{36}$/);
  expect(second).toBe(first);
});

test('another input has another key, and so has the same one once it went through', async () => {
  line.mockRejectedValueOnce(new TypeError('lost')).mockImplementation(async () => done());
  const acts = acting();

  await send(acts, 'a');
  await send(acts, 'b');
  await send(acts, 'b');

  expect(new Set(keys()).size).toBe(3);
});

test('a refusal stands at its field, and correcting nothing asks anew', async () => {
  const refused = { code: 'TOO_LATE', field: 'units', message: 'Quá hạn' };
  line.mockImplementation(async () =>
    Response.json({ data: { submit: { userErrors: [refused] } } }),
  );
  const acts = acting();

  await send(acts, 'a');
  await waitFor(() => expect(acts.current.error).toBeInstanceOf(Refusals));
  expect(errorAt(acts.current.error, 'units')).toBe('Quá hạn');
  expect(errorAt(acts.current.error, 'note')).toBeUndefined();
  expect(errorAt(new Fault('OFFLINE', '', ''), 'units')).toBeUndefined();
  await send(acts, 'a');

  expect(new Set(keys()).size).toBe(2);
});

test('a missing forgery token is fetched and the act sent once more', async () => {
  line
    .mockResolvedValueOnce(Response.json({ code: 'FORBIDDEN' }, { status: 403 }))
    .mockResolvedValueOnce(Response.json({ signedIn: true }))
    .mockResolvedValueOnce(done());
  const acts = acting();

  await send(acts, 'a');

  await waitFor(() => expect(acts.current.isSuccess).toBe(true));
  expect(line.mock.calls.map(([path]) => path)).toEqual(['/graphql', '/session', '/graphql']);
  expect(new Set(keys()).size).toBe(1);
});

test.each([
  ['a login that is over', () => Response.json({ code: 'UNAUTHENTICATED' }, { status: 401 })],
  ['another agency', () => Response.json({ code: 'OTHER_AGENCY' }, { status: 409 })],
  [
    'an operation that the service does not know',
    () =>
      Response.json({ errors: [{ message: '', extensions: { code: 'UNREGISTERED_OPERATION' } }] }),
  ],
])('%s is told to the whole page', async (_, answer) => {
  const heard: string[] = [];
  const hear = (event: Event) => heard.push((event as CustomEvent<string>).detail);
  faults.addEventListener('fault', hear);
  line.mockResolvedValueOnce(answer());

  await send(acting(), 'a');

  faults.removeEventListener('fault', hear);
  expect(heard).toHaveLength(1);
});
