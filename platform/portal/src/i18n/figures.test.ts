import { afterEach, describe, expect, test, vi } from 'vitest';
import { by, day, decimal, moment, times, today, untilDay } from './figures';

afterEach(() => vi.useRealTimers());

describe('numbers', () => {
  test.each([
    ['0', '0'],
    ['87.3', '87,3'],
    ['1234.50', '1.234,50'],
    ['1234567', '1.234.567'],
    ['0.12345678901234567890', '0,12345678901234567890'],
    ['-1234.5', '-1.234,5'],
  ])('%s is written %s', (text, written) => {
    expect(decimal(text)).toBe(written);
  });

  test.each([
    [2, '3/2', '3'],
    [1, '1/3', '0,33'],
    [2, '1/3', '0,67'],
    [1, '1/8', '0,13'],
    [7, '5', '35'],
    [1000, '6/5', '1.200'],
  ])('%i times %s is %s', (count, exact, written) => {
    expect(times(count, exact)).toBe(written);
  });
});

describe('days', () => {
  test('are written day first', () => {
    expect(day('2026-11-05')).toBe('05/11/2026');
  });

  test('begin in Hanoi, wherever the browser is', () => {
    vi.useFakeTimers({ now: new Date('2026-11-24T17:00:00Z') });
    expect(today()).toBe('2026-11-25');
    expect(untilDay('2026-11-25')).toBe(0);
    expect(untilDay('2026-12-01')).toBe(6);
    expect(untilDay('2026-11-24')).toBe(-1);
    vi.setSystemTime(new Date('2026-11-24T16:59:59Z'));
    expect(today()).toBe('2026-11-24');
  });

  test('have the hours of Hanoi', () => {
    expect(moment('2026-11-25T17:05:00Z')).toMatch(/00:05/);
    expect(moment('2026-11-25T17:05:00Z')).toMatch(/26\/11\/2026/);
  });
});

test('people are ordered by the given name, in the order of Vietnamese letters', () => {
  const names = ['Trần Văn Đức', 'Lê Thị Dung', 'Phạm Văn Ân', 'Nguyễn Thị An', 'Bùi Văn Đức'];
  expect(names.sort(by((name) => name))).toEqual([
    'Nguyễn Thị An',
    'Phạm Văn Ân',
    'Lê Thị Dung',
    'Bùi Văn Đức',
    'Trần Văn Đức',
  ]);
});
