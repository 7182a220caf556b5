import { expect, test } from 'vitest';
import {
  type Changes,
  changed,
  type FrameworkDocument,
  isWithin,
  place,
  written,
} from './document';

const DOCUMENT: FrameworkDocument = {
  periodType: 'MONTH',
  name: { vi: 'Khung', en: 'Framework' },
  blocks: [
    {
      type: 'CRITERIA',
      code: 'general',
      name: { vi: 'Chung', en: 'General' },
      maximum: '30',
      groups: [],
    },
  ],
  variants: [
    {
      code: 'staff',
      subject: 'STAFF',
      name: { vi: 'Công chức', en: 'Staff' },
      blocks: [{ block: 'results', weights: { a: '1/2', b: '1/2' } }],
    },
  ],
  readings: { R1: 'U' },
  rules: {},
  bands: [
    { code: 'good', name: { vi: 'Tốt', en: 'Good' }, minimum: '70', rule: 'bands' },
    { code: 'rest', name: { vi: 'Còn lại', en: 'Rest' }, minimum: '0', rule: 'bands' },
  ],
  yearly: { levels: [] },
};

function after(changes: Changes): FrameworkDocument {
  return changed(DOCUMENT, changes);
}

test('a place is named by codes, and by the block that a variant has', () => {
  expect(written(DOCUMENT, '/bands/good/minimum')).toBe('70');
  expect(written(DOCUMENT, '/variants/staff/blocks/results/weights/a')).toBe('1/2');
  expect(written(DOCUMENT, '/variants/staff/units')).toBeNull();
  expect(written(DOCUMENT, '/bands/silver/minimum')).toBeNull();
});

test('a stroke within a code is no step of the way', () => {
  expect(place('bands', 'a/b', 'c~d')).toBe('/bands/a~1b/c~0d');
});

test('what is within a place begins with it and a stroke', () => {
  expect(isWithin('/bands/good/minimum', '/bands/good')).toBe(true);
  expect(isWithin('/bands/goodness', '/bands/good')).toBe(false);
});

test('a change replaces one value and leaves what was saved alone', () => {
  const document = after({ '/bands/good/minimum': { value: '75', was: '70' } });
  expect(document.bands[0]?.minimum).toBe('75');
  expect(DOCUMENT.bands[0]?.minimum).toBe('70');
});

test('something new stands before what it names, or at the end', () => {
  const fresh = (code: string) =>
    JSON.stringify({ code, name: { vi: code, en: code }, minimum: '90', rule: 'bands' });
  const codes = after({
    '/bands/best': { value: fresh('best'), json: true, before: 'good', was: null },
    '/bands/last': { value: fresh('last'), json: true, was: null },
  }).bands.map(({ code }) => code);
  expect(codes).toEqual(['best', 'good', 'rest', 'last']);
});

test('what is new can be changed before it was saved', () => {
  const document = after({
    '/variants/staff/units': { value: '["A","B"]', json: true, was: null },
    '/bands/rest': { value: null, json: true, was: '{}' },
    '/variants/staff/blocks/results/weights/c': { value: '0', was: null },
  });
  expect(document.variants[0]?.units).toEqual(['A', 'B']);
  expect(document.bands).toHaveLength(1);
  expect(document.variants[0]?.blocks[0]?.weights).toEqual({ a: '1/2', b: '1/2', c: '0' });
});

test('a change below something that somebody else took away changes nothing', () => {
  expect(after({ '/bands/gone/minimum': { value: '1', was: '2' } })).toEqual(DOCUMENT);
});
