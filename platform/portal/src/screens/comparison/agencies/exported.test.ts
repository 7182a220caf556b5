import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { csvOf, type Sheet } from './exported';
import { workbook } from './xlsx';

const SHEET: Sheet = {
  name: 's',
  lines: [
    ['Cơ quan', 'Giá trị'],
    ['=1+1', '-2.50'],
    ['Sở "A" & B', null],
  ],
  notes: [['Tệp lập lúc', '25/11/2026']],
};

test('a csv file never holds what a spreadsheet would reckon, and keeps negative numbers', async () => {
  const text = await csvOf(SHEET).text();
  expect(text.split('\r\n').slice(1)).toEqual([
    `"'=1+1","-2.50"`,
    '"Sở ""A"" & B",""',
    '',
    '"Tệp lập lúc","25/11/2026"',
    '',
  ]);
});

test('a workbook keeps the digits of a number and takes everything else for text', async () => {
  const file = workbook([
    { name: 'Số liệu', lines: SHEET.lines },
    { name: 'A & B', lines: SHEET.notes },
  ]);
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  const first = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(first).toContain('<c><v>-2.50</v></c>');
  expect(first).toContain('<t xml:space="preserve">=1+1</t>');
  expect(first).toContain('Sở &quot;A&quot; &amp; B');
  expect(first).not.toContain('<f>');
  expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())).toContain('name="A &amp; B"');
  expect(Object.keys(parts)).toContain('xl/worksheets/sheet2.xml');
});
