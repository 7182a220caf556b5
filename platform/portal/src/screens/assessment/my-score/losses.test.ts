import { expect, test } from 'vitest';
import { readable } from '../../../model/fraction';
import { lossesOf } from './losses';
import type { Evaluation, Score } from './MyScore';

const exact = (text: string) => ({ exact: text, display: text });
const names = { nameVi: 'Tên', nameEn: 'Name' };

function scored(value: string, components: [code: string, value: string][]): Score {
  return {
    value: exact(value),
    variant: { code: 'staff' },
    blocks: [
      { code: 'general', ...names, points: exact('30'), maximum: exact('30') },
      { code: 'results', ...names, points: exact('70'), maximum: exact('70') },
    ],
    components: components.map(([code, share]) => ({ code, ...names, value: exact(share) })),
    frameworkVersion: {
      components: ['a', 'b', 'c'].map((code) => ({
        variantCode: 'staff',
        code,
        blockCode: 'results',
        weight: exact('1/3'),
      })),
    },
  } as unknown as Score;
}

function criterion(code: string, maximum: string, confirmed: string) {
  return { code, ...names, maximum: exact(maximum), confirmed: exact(confirmed) };
}

function told(score: Score, criteria: unknown[] = []) {
  const found = lossesOf(score, criteria as Evaluation['criteria']);
  return found?.losses.map(({ key, points, after }) => [key, readable(points), readable(after)]);
}

test('each loss starts where the one before has ended, and the last ends at the score', () => {
  const score = scored('527/6', [
    ['a', '1'],
    ['b', '1/2'],
    ['c', '1'],
  ]);
  expect(told(score, [criterion('II.1', '5/2', '2')])).toEqual([
    ['II.1', '0,50', '99,50'],
    ['b', '11,67', '87,83'],
  ]);
});

test('what no criterion and no component explains is told, not hidden', () => {
  const score = scored('98', [
    ['a', '1'],
    ['b', '1'],
    ['c', '1'],
  ]);
  expect(told(score)).toEqual([['rest', '2', '98']]);
});

test('nothing is drawn without a score', () => {
  expect(lossesOf({ ...scored('1', []), value: null } as Score, [])).toBeUndefined();
});
