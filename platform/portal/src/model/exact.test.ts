import { expect, test } from 'vitest';
import { asRead, exact, spoken, sumOf } from './exact';

test('a number is read with either mark and as a fraction, and nothing else is a number', () => {
  expect(exact('0,5')).toEqual([1n, 2n]);
  expect(exact(' 2.50 ')).toEqual([5n, 2n]);
  expect(exact('2/6')).toEqual([1n, 3n]);
  expect(exact('-0')).toEqual([0n, 1n]);
  for (const none of ['', 'x', '1/0', '1/00', '1,', '1/2/3', '1.2.3', '½']) {
    expect(exact(none)).toBeUndefined();
  }
});

test('thirds sum to one, and tenths too', () => {
  expect(sumOf(['1/3', '1/3', '1/3'])).toEqual([1n, 1n]);
  expect(sumOf(['0.1', '0.2', '0,7'])).toEqual([1n, 1n]);
  expect(sumOf([])).toEqual([0n, 1n]);
});

test('there is no sum as long as something is no number', () => {
  expect(sumOf(['1/3', ''])).toBeUndefined();
});

test('a sum is said as a decimal where it ends, else as a fraction', () => {
  const said = (text: string) => spoken(exact(text) ?? [-1n, 1n]);
  expect(said('7/6')).toBe('7/6');
  expect(said('19/20')).toBe('0,95');
  expect(said('1000')).toBe('1.000');
  expect(spoken([-1n, 4n])).toBe('-0,25');
});

test('what the service wrote is shown with the reader’s mark, also half-typed', () => {
  expect(asRead('2.5')).toBe('2,5');
  expect(asRead('2.')).toBe('2,');
  expect(asRead('1/3')).toBe('1/3');
  expect(asRead('I.1')).toBe('I.1');
});
