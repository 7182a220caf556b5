import { expect, test } from 'vitest';
import { asTree, type Unit } from './tree';

const unit = (id: string, parent?: string) =>
  ({ id, parent: parent ? { id: parent } : null }) as unknown as Unit;

test('each unit is followed by those below it, in the order they came', () => {
  const units = [unit('b2', 'b'), unit('a'), unit('b'), unit('a1', 'a'), unit('b1', 'b')];
  expect(asTree(units).map(({ unit: { id }, depth }) => `${depth} ${id}`)).toEqual([
    '0 a',
    '1 a1',
    '0 b',
    '1 b2',
    '1 b1',
  ]);
});

test('a unit whose parent is not shown stands at the top, and none is lost', () => {
  expect(asTree([unit('x', 'hidden'), unit('y', 'x')]).map(({ depth }) => depth)).toEqual([0, 1]);
});
