import { expect, test } from 'vitest';
import { columnOf, columnsOf, letter, NO_FILE, type Plan, type Seen } from './plan';

const PLAN: Plan = { ...NO_FILE, kind: 'PEOPLE' };

const SEEN: Seen = {
  sheets: ['1'],
  sheet: '1',
  headerRow: 1,
  columns: [
    { number: 1, header: 'Mã', field: 'code' },
    { number: 2, header: 'Tên', field: null },
  ],
  fields: [
    { code: 'code', nameVi: 'Mã', nameEn: 'Code', required: true },
    { code: 'name', nameVi: 'Tên', nameEn: 'Name', required: true },
  ],
};

test('a field is read from the column whose header means it, unless another was chosen', () => {
  expect(columnOf(PLAN, SEEN, 'code')).toBe(1);
  expect(columnOf(PLAN, SEEN, 'name')).toBe(0);
  expect(columnOf({ ...PLAN, chosen: { code: 2 } }, SEEN, 'code')).toBe(2);
});

test('a field that is not read is not sent', () => {
  const plan = { ...PLAN, chosen: { code: 0, name: 2 } };
  expect(columnsOf(plan, SEEN)).toEqual([{ field: 'name', number: 2 }]);
});

test('columns are named as spreadsheets do', () => {
  expect([1, 26, 27, 52, 53, 702, 703].map(letter)).toEqual([
    'A',
    'Z',
    'AA',
    'AZ',
    'BA',
    'ZZ',
    'AAA',
  ]);
});
