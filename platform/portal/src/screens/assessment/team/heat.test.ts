import { expect, test } from 'vitest';
import { cell, columns, GENERAL, type Member, sorted, TOTAL } from './heat';

function member(name: string, points: { total?: string; general?: string; a?: string }): Member {
  const shown = (text: string | undefined) => (text ? { display: text, exact: text } : null);
  return {
    state: 'CONFIRMED',
    person: { id: name, fullName: name, posting: null },
    score: {
      status: points.total ? 'SCORED' : 'INSUFFICIENT_DATA',
      provisional: false,
      value: shown(points.total),
      general: shown(points.general),
      band: null,
      blocks: [{ code: 'general', maximum: { exact: '30' } }],
      components: points.a
        ? [{ code: 'a', nameVi: 'Số lượng', nameEn: 'Quantity', percent: shown(points.a) }]
        : [],
      causes: [],
    },
  } as Member;
}

test('a cell is as dark as its part of what can be reached', () => {
  const one = member('Nguyễn Văn A', { total: '81.00', general: '27.00', a: '60.00' });
  expect(cell(one, TOTAL)).toEqual({ text: '81', step: 3, rank: 8100 });
  expect(cell(one, GENERAL)).toEqual({ text: '27', step: 4, rank: 9000 });
  expect(cell(one, 'a')).toMatchObject({ step: 2 });
  expect(cell(member('B', { a: '0.00' }), 'a')).toMatchObject({ text: '0', step: 1 });
});

test('missing is no zero: it has no figure, and stands before the lowest', () => {
  const without = member('Trần Thị B', {});
  const low = member('Lê Văn C', { total: '10.00' });
  expect(cell(without, TOTAL)).toEqual({ text: undefined, step: 0, rank: -1 });
  expect(sorted([low, without], TOTAL).map(({ person }) => person.fullName)).toEqual([
    'Trần Thị B',
    'Lê Văn C',
  ]);
});

test('who has a score but not that part has none there by the scheme', () => {
  expect(cell(member('Trần Thị B', { total: '90.00' }), 'd').step).toBe(-1);
});

test('people stand by their given names, and the columns are those that anybody has', () => {
  const people = [member('Đỗ Văn Sơn', { a: '50.00' }), member('Phạm Thị Lan', {})];
  expect(sorted(people, undefined).map(({ person }) => person.fullName)).toEqual([
    'Phạm Thị Lan',
    'Đỗ Văn Sơn',
  ]);
  expect(columns(people)).toEqual([{ code: 'a', name: 'Số lượng' }]);
});
