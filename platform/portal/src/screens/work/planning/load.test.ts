import { expect, test } from 'vitest';
import { load, spread, type Task } from './load';

const task = (quantity: number, coefficient: string, share = '1') =>
  ({ quantity, coefficient: { exact: coefficient }, share: { exact: share } }) as Task;

test('a load is quantity times coefficient times share, without rounding', () => {
  expect(load([])).toBe('0/1');
  const [over = 0n, under = 1n] = load([task(2, '3/2'), task(1, '1/3', '1/2')])
    .split('/')
    .map(BigInt);
  expect(over * 6n).toBe(19n * under);
});

test('most and least are those of exact loads, and the mean is of all', () => {
  const one = (fullName: string, of: string) => ({ id: fullName, fullName, load: of });
  const found = spread([one('A', '1/3'), one('B', '333/1000'), one('C', '2/1')]);
  expect(found?.most.fullName).toBe('C');
  expect(found?.least.fullName).toBe('B');
  expect(spread([])).toBeUndefined();
});
