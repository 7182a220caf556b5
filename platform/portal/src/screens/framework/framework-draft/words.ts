import { inBothFor, language } from '../../../i18n';
import type { Both } from './document';

/** A text of the framework in the reader's language. */
export function both(text: Both): string {
  return text[language];
}

export const part = inBothFor({
  whole: ['Tên và các phần', 'Name and parts'],
  criteria: ['Tiêu chí chung', 'Criteria'],
  weights: ['Trọng số', 'Weights'],
  variants: ['Đối tượng', 'Variants'],
  bands: ['Mức điểm', 'Bands'],
  rules: ['Quy tắc', 'Rules'],
  difference: ['Khác bản gốc', 'Differences'],
  trial: ['Chấm thử', 'Trial'],
});

export const state = inBothFor({
  OPEN: ['Đang soạn', 'Being worked on'],
  PROPOSED: ['Chờ ban hành', 'Waits to be published'],
  PUBLISHED: ['Đã ban hành', 'Published'],
  DISCARDED: ['Đã bỏ', 'Discarded'],
});

export const subject = inBothFor({
  STAFF: ['Không giữ chức vụ', 'Staff'],
  HEAD: ['Người đứng đầu', 'Head'],
  DEPUTY: ['Cấp phó', 'Deputy'],
  UNIT: ['Đơn vị', 'Unit'],
});

const ELEMENTS = {
  blocks: ['Phần', 'Part'],
  groups: ['Nhóm', 'Heading'],
  criteria: ['Tiêu chí', 'Criterion'],
  components: ['Thành phần', 'Component'],
  variants: ['Đối tượng', 'Variant'],
  weights: ['Trọng số', 'Weight'],
  bands: ['Mức', 'Band'],
  levels: ['Mức cả năm', 'Level'],
  rules: ['Quy tắc', 'Rule'],
  readings: ['Cách hiểu', 'Reading'],
  legalBasis: ['Căn cứ', 'Legal basis'],
} satisfies Record<string, [string, string]>;

export const element = inBothFor<keyof typeof ELEMENTS>(
  ELEMENTS as Record<keyof typeof ELEMENTS, [string, string]>,
);

export function isElement(name: string): name is keyof typeof ELEMENTS {
  return name in ELEMENTS;
}

const PROPERTIES = {
  'name/vi': ['tên tiếng Việt', 'Vietnamese name'],
  'name/en': ['tên tiếng Anh', 'English name'],
  'text/vi': ['lời tiếng Việt', 'Vietnamese words'],
  'text/en': ['lời tiếng Anh', 'English words'],
  maximum: ['điểm tối đa', 'most points'],
  minimum: ['điểm bắt đầu', 'where it begins'],
  step: ['bước điểm', 'step'],
  weights: ['các trọng số', 'weights'],
  units: ['đơn vị', 'units'],
  positions: ['vị trí việc làm', 'positions'],
  groups: ['nhóm tiêu chí', 'headings'],
  rule: ['quy tắc', 'rule'],
  article: ['căn cứ', 'article'],
  periodType: ['loại kỳ', 'kind of period'],
} satisfies Record<string, [string, string]>;

export const property = inBothFor<keyof typeof PROPERTIES>(
  PROPERTIES as Record<keyof typeof PROPERTIES, [string, string]>,
);

export function isProperty(name: string): name is keyof typeof PROPERTIES {
  return name in PROPERTIES;
}
