import { expect, test } from 'vitest';
import { apart, change, type OverviewUnit, percent } from './figures';

const shown = (exact: string, display = exact) => ({ exact, display });

test('a change is reckoned from the exact figures and has a sign', () => {
  expect(change(shown('585/8'), shown('70'))).toBe('+3,13');
  expect(change(shown('69'), shown('70'))).toBe('−1');
  expect(change(shown('70'), shown('70'))).toBe('±0');
  expect(change(shown('70'), null)).toBeUndefined();
  expect(change(null, shown('70'))).toBeUndefined();
});

test('a unit stands apart only when its whole interval leaves the mean out', () => {
  const unit = (low: string | null, high: string | null) =>
    ({ unit: null, people: 9, scored: 9, mean: shown('1'), low, high }) as OverviewUnit;
  const units = [unit('70.1', '90'), unit('69.9', '90'), unit('50', '69.9'), unit(null, null)];
  expect(apart(units, shown('70')).map(({ below }) => below)).toEqual([false, true]);
  expect(apart(units, null)).toEqual([]);
});

test('a part of nothing is nothing', () => {
  expect(percent(1, 3)).toBe(33);
  expect(percent(0, 0)).toBe(0);
});
