import { expect, test } from 'vitest';
import { by, drawn, fraction, minus, readable, sign, sum } from './fraction';

test('thirds add up to the whole without a remainder', () => {
  const third = fraction('70/3');
  expect(sum([third, third, third])).toEqual(fraction('70'));
  expect(sign(minus(fraction('70'), sum([third, third, third])))).toBe(0);
});

test.each([
  ['1/3', '0,33'],
  ['-1/2', '−0,50'],
  ['193/2', '96,50'],
  ['70', '70'],
  ['1/200', '0,01'],
])('%s reads %s', (exact, text) => {
  expect(readable(fraction(exact))).toBe(text);
});

test('a product is reduced', () => {
  expect(by(fraction('1/3'), fraction('3/4'))).toEqual(fraction('1/4'));
});

test('only what is drawn is rounded', () => {
  expect(drawn(fraction('-1/3'))).toBeCloseTo(-0.3333, 4);
});
