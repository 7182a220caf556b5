import { expect, test } from 'vitest';
import { sum } from './hours';

test.each([
  [[], '0'],
  [['1.5', '2', '0.25'], '3.75'],
  [['0.1', '0.2'], '0.3'],
])('%j hours are %s', (hours, whole) => {
  expect(sum(hours)).toBe(whole);
});
