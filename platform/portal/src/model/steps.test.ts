import { expect, test } from 'vitest';
import { leadingTo, nested } from './steps';

const step = (number: string, parentNumber: string | null, person?: string) => ({
  number,
  parentNumber,
  person,
});

test('steps in reading order become a tree', () => {
  const [root] = nested([
    step('1', null),
    step('1.1', '1'),
    step('1.1.1', '1.1'),
    step('1.2', '1'),
  ]);
  expect(root?.below.map(({ number }) => number)).toEqual(['1.1', '1.2']);
  expect(root?.below[0]?.below[0]?.number).toBe('1.1.1');
});

test('only ways that lead to what is wanted are kept', () => {
  const tree = nested([
    step('1', null),
    step('1.1', '1'),
    step('1.1.1', '1.1', 'A'),
    step('1.1.1.1', '1.1.1'),
    step('1.2', '1'),
  ]);
  const [root] = leadingTo(tree, ({ person }) => person !== undefined);
  expect(root?.below.map(({ number }) => number)).toEqual(['1.1']);
  expect(root?.below[0]?.below[0]?.below).toEqual([]);
});
