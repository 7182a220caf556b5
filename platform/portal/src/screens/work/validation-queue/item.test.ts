import { expect, test } from 'vitest';
import { excusable, groupOf, type Item, inOrder, together } from './item';

function item(id: string, part: object): Item {
  return { id, state: 'AWAITING_VALIDATION', submissions: [{ late: false }], ...part } as Item;
}

const usual = item('usual', {});
const late = item('late', { submissions: [{ id: 's', round: 1, late: true }] });
const again = item('again', { submissions: [{ late: true }, { late: false }] });
const confirm = item('confirm', { state: 'AWAITING_CONFIRMATION' });

test('exceptions stand before what is usual', () => {
  expect(inOrder([usual, confirm, late, again]).map(groupOf)).toEqual([
    'again',
    'late',
    'confirm',
    'usual',
  ]);
});

test('only what is usual and ungraded is answered together', () => {
  expect([usual, late, again, confirm].filter(together)).toEqual([usual]);
  const task = { period: { framework: { askedFacts: { quality: true } } } };
  expect(together(item('graded', { task }))).toBe(false);
});

test('a lateness or a major error is excused once, and not when it was taken back', () => {
  const fault = { id: 'r', returnKind: 'MAJOR_ERROR', withdrawn: false, reviewedAt: '' };
  expect(excusable(late).map(({ kind }) => kind)).toEqual(['late']);
  expect(excusable(item('a', { reviews: [fault] })).map(({ kind }) => kind)).toEqual(['fault']);
  expect(excusable(item('b', { reviews: [{ ...fault, withdrawn: true }] }))).toEqual([]);
  expect(excusable(item('c', { reviews: [{ ...fault, objectiveCause: {} }] }))).toEqual([]);
});
