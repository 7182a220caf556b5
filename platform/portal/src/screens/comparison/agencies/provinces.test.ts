import { expect, test } from 'vitest';
import { PROVINCES, provinceOf, ZONES } from './provinces';

test('there are 34 provinces and cities, each in a place of its own', () => {
  expect(PROVINCES).toHaveLength(34);
  const places = [...PROVINCES, ...ZONES].map(({ row, column }) => `${row} ${column}`);
  expect(new Set(places).size).toBe(36);
});

test('a zone out at sea belongs to a province of the map', () => {
  for (const { of } of ZONES) {
    expect(PROVINCES.map(({ name }) => name)).toContain(of);
  }
});

test.each([
  ['Ủy ban nhân dân thành phố Hà Nội', 'Hà Nội'],
  ['Ủy ban nhân dân tỉnh Bắc Ninh', 'Bắc Ninh'],
  ['UBND TP. Hồ Chí Minh (thử)', 'Hồ Chí Minh'],
  ['Tỉnh KHÁNH HÒA'.normalize('NFD'), 'Khánh Hòa'],
  ['Ủy ban nhân dân tỉnh Mẫu', undefined],
  ['Sở Hà Nộii', undefined],
])('%s tells of %s', (agency, province) => {
  expect(provinceOf(agency)?.name).toBe(province);
});
