import { expect, test } from 'vitest';
import { at, reach } from './reach';

test('a scale is widened to round numbers', () => {
  const scale = reach([71.3, 88.9]);
  expect(scale.domain()).toEqual([70, 90]);
  expect(at(scale, 80)).toBe('50%');
});

test('a scale with both ends given keeps them', () => {
  expect(reach([12], { from: 0, to: 97 }).domain()).toEqual([0, 97]);
});

test('equal values stand in the middle', () => {
  const scale = reach([5, 5]);
  expect(at(scale, 5)).toBe('50%');
});

test('a negative value stands left of zero', () => {
  const scale = reach([0, -7, 7]);
  expect(scale(-7)).toBeLessThan(scale(0));
});
