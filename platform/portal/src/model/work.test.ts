import { expect, test } from 'vitest';
import { accepted, handedIn, unitsLeft } from './work';

const task = {
  quantity: 5,
  unitsHandedOver: 0,
  outputs: [
    { units: 2, state: 'VALIDATED' as const },
    { units: 1, state: 'RETURNED' as const },
  ],
};

test('what was handed in is no longer open, and only what was validated is accepted', () => {
  expect(handedIn(task)).toBe(3);
  expect(accepted(task)).toBe(2);
  expect(unitsLeft(task)).toBe(2);
});

test('what was reported as impossible and then handed over is not counted twice', () => {
  expect(unitsLeft({ ...task, unitsHandedOver: 1, inabilities: [{ units: 1 }] })).toBe(1);
  expect(unitsLeft({ ...task, unitsHandedOver: 2, inabilities: [] })).toBe(0);
});

test('there is never less than nothing left', () => {
  expect(unitsLeft({ quantity: 1, unitsHandedOver: 3, outputs: [{ units: 1 }] })).toBe(0);
});
