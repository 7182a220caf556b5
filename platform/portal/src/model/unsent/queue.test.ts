import { afterEach, expect, test, vi } from 'vitest';
import { act } from '../../api';
import { keep, send, type Unsent } from './queue';

vi.mock('../../api', async (original) => ({ ...(await original<object>()), act: vi.fn() }));

const unsent: Unsent = {
  kind: 'first',
  owner: 'lan',
  name: 'Báo cáo',
  task: 'task',
  draft: 'submit:task',
  input: { requestKey: 'key-of-this-act', taskId: 'task', units: 1, evidence: [] },
};
const kept = () => Object.keys(localStorage).filter((key) => key.endsWith('key-of-this-act'));

afterEach(() => localStorage.clear());

test('what has not arrived is kept, and sent again under the same key', async () => {
  keep(unsent);
  vi.mocked(act).mockRejectedValueOnce(new Error('lost'));
  await expect(send(unsent)).rejects.toThrow('lost');
  expect(kept()).toHaveLength(1);
  vi.mocked(act).mockResolvedValueOnce({});
  await send(unsent);
  expect(kept()).toHaveLength(0);
  const keys = vi.mocked(act).mock.calls.map(([, input]) => input.requestKey);
  expect(keys).toEqual(['key-of-this-act', 'key-of-this-act']);
});
