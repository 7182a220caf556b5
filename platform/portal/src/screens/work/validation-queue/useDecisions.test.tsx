import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Item } from './item';
import { useDecisions } from './useDecisions';

const service = vi.fn<(input: Record<string, unknown>) => object>();

beforeEach(() => {
  service.mockReset();
  vi.stubGlobal('fetch', async (_: string, request: RequestInit) =>
    Response.json({ data: service(JSON.parse(String(request.body)).variables.input) }),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const item = (id: string) =>
  ({ id, version: 1, state: 'AWAITING_VALIDATION', submissions: [{ late: false }] }) as Item;

const [a, b] = [item('a'), item('b')];
const accepted = (id: string) => ({ output: { id, version: 2 }, userErrors: [] });
const decided = { code: 'ALREADY_DECIDED', field: 'outputId', message: 'Đã có người trả lời' };

function deciding(overtaken = () => {}) {
  const client = new QueryClient();
  const around = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return renderHook(() => useDecisions([a, b], overtaken), { wrapper: around }).result;
}

const open = (queue: ReturnType<typeof deciding>) => queue.current.items.map(({ id }) => id);

test('what was accepted leaves the queue at once, and what was not stays with its reason', async () => {
  service.mockReturnValue({
    validateOutputs: {
      results: [accepted('a'), { output: null, userErrors: [decided] }],
      userErrors: [],
    },
  });
  const queue = deciding();

  act(() => queue.current.validateAll([a, b], () => {}));

  await waitFor(() => expect(open(queue)).toEqual(['b']));
  expect(queue.current.notDone).toEqual([{ item: b, why: ['Đã có người trả lời'] }]);
  expect(queue.current.last).toEqual([{ outputId: 'a', expectedVersion: 2 }]);
});

test('a batch is taken back output by output, and those waiting again are in the queue', async () => {
  service.mockReturnValueOnce({
    validateOutputs: { results: [accepted('a'), accepted('b')], userErrors: [] },
  });
  const queue = deciding();
  act(() => queue.current.validateAll([a, b], () => {}));
  await waitFor(() => expect(open(queue)).toEqual([]));

  // the second one cannot be taken back any more
  service
    .mockReturnValueOnce({ withdrawReview: accepted('a') })
    .mockReturnValueOnce({ withdrawReview: { output: null, userErrors: [decided] } });
  const then = vi.fn();
  await act(() => queue.current.takeBack(then));

  expect(open(queue)).toEqual(['a']);
  expect(then).toHaveBeenCalledWith('a');
  expect(queue.current.last).toEqual([{ outputId: 'b', expectedVersion: 2 }]);
  expect(service.mock.calls.at(-1)?.[0]).toMatchObject({ outputId: 'b', expectedVersion: 2 });
});

test('when somebody else was quicker the queue is read again, and nothing counts as decided', async () => {
  service.mockReturnValue({ validateOutput: { output: null, userErrors: [decided] } });
  const overtaken = vi.fn();
  const then = vi.fn();
  const queue = deciding(overtaken);

  act(() => queue.current.validate(a, undefined, then));

  await waitFor(() => expect(overtaken).toHaveBeenCalledOnce());
  expect(then).not.toHaveBeenCalled();
  expect(open(queue)).toEqual(['a', 'b']);
  expect(queue.current.last).toEqual([]);
});
