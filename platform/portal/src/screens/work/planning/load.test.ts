import { expect, test } from 'vitest';
import { fraction } from '../../../model/fraction';
import { hours, load, spread, type Task } from './load';

const task = (quantity: number, coefficient: string, share = '1', took: string | null = null) =>
  ({
    quantity,
    coefficient: { exact: coefficient },
    share: { exact: share },
    hours: took,
  }) as Task;

test('a load is quantity times coefficient times share, without rounding', () => {
  expect(load([])).toEqual([0n, 1n]);
  expect(load([task(2, '3/2'), task(1, '1/3', '1/2')])).toEqual([19n, 6n]);
});

test('hours are added up only where the scheme counts them', () => {
  expect(hours([task(1, '1')])).toBeUndefined();
  expect(hours([task(1, '1', '1', '1.5'), task(1, '1', '1', '2')])).toEqual([7n, 2n]);
});

test('most and least are those of exact loads, and the mean is of all', () => {
  const one = (fullName: string, of: string) => ({ id: fullName, fullName, load: fraction(of) });
  const found = spread([one('A', '1/3'), one('B', '333/1000'), one('C', '2')]);
  expect(found?.most.fullName).toBe('C');
  expect(found?.least.fullName).toBe('B');
  expect(spread([one('A', '1'), one('B', '2')])?.mean).toEqual([3n, 2n]);
  expect(spread([])).toBeUndefined();
});
