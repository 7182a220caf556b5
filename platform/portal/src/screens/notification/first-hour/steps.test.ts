import { expect, test } from 'vitest';
import type { Me, Period } from '../../../app/workplace';
import { done, STEPS } from './steps';

type Standing = Parameters<typeof done>[0];
type People = Parameters<typeof done>[1];

const NOBODY = { roles: ['TENANT_ADMINISTRATOR'] } as unknown as Me;
const EMPTY: Standing = {
  units: { nodes: [] },
  positions: { nodes: [] },
  products: { nodes: [] },
  framework: null,
};
const period = (state: string) => ({ state }) as unknown as Period;
const left = (...of: Parameters<typeof done>) => {
  const state = done(...of);
  return STEPS.filter((step) => !state[step]);
};

test('in a new agency nothing is done', () => {
  expect(left(EMPTY, [], NOBODY, [])).toEqual([...STEPS]);
});

test('an account that has ended is none, and neither is its role', () => {
  const people = [
    {
      id: 'p',
      posting: { unit: { id: 'u' } },
      account: { id: 'a', endedAt: '2026-11-25T00:00:00Z', roles: ['KPI_OFFICER'] },
    },
  ] as People;
  expect(left(EMPTY, people, NOBODY, [])).toEqual(STEPS.filter((step) => step !== 'people'));
});

test('only a unit that has no other above it is the agency, and its head the head', () => {
  const units = {
    nodes: [
      { id: 'r', validTo: null, parent: null, head: null },
      { id: 'b', validTo: null, parent: { id: 'r' }, head: { id: 'h', fullName: 'H' } },
    ],
  };
  expect(left({ ...EMPTY, units }, [], NOBODY, [])).not.toContain('units');
  expect(left({ ...EMPTY, units }, [], NOBODY, [])).toContain('head');
});

test('a planned period is not open yet; an open one had an officer', () => {
  expect(left(EMPTY, [], NOBODY, [period('PLANNED')])).toContain('opened');
  const steps = left(EMPTY, [], NOBODY, [period('OPEN')]);
  expect(steps).not.toContain('opened');
  expect(steps).not.toContain('officer');
});
