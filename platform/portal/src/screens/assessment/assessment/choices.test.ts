import { expect, test } from 'vitest';
import { choicesOf } from './choices';

test('each choice gets its own part of the rule', () => {
  const { whole, each } = choicesOf('100 % when united; 50 % when not.', ['100', '50']);
  expect(whole).toBeUndefined();
  expect([...each]).toEqual([
    ['100', 'when united'],
    ['50', 'when not.'],
  ]);
});

test.each([
  ['Takes the score of the unit.', ['100', '50']],
  ['100 % when united; 50 % when not; 0 % never.', ['100', '50']],
  [undefined, ['100']],
])('a rule that does not speak of each choice is shown whole: %s', (help, percents) => {
  expect(choicesOf(help, percents).whole).toBe(help);
});
