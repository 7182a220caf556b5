import { strToU8, zipSync } from 'fflate';

export type Cell = string | number | null;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECIMAL = /^-?\d+(\.\d+)?$/;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/**
 * A workbook of plain sheets, the first line of each always in view. Decimals become numbers with
 * the digits they have; everything else is text, so no cell is ever taken for a formula. Packed at
 * once rather than by a worker, which the page's policy does not let start.
 */
export function workbook(sheets: readonly { name: string; lines: readonly Cell[][] }[]): Blob {
  const parts = sheets.map((_, at) => `worksheets/sheet${at + 1}.xml`);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${parts
      .map(
        (part) =>
          `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
      )
      .join('')}</Types>`,
    '_rels/.rels': related([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': related(parts.map((part) => ['worksheet', part])),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
      .map(({ name }, at) => `<sheet name="${safe(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
  };
  sheets.forEach(({ lines }, at) => {
    files[`xl/${parts[at]}`] =
      `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="48" customWidth="1"/><col min="2" max="40" width="18" customWidth="1"/></cols><sheetData>${lines
        .map((line) => `<row>${line.map(written).join('')}</row>`)
        .join('')}</sheetData></worksheet>`;
  });
  const packed = zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(HEAD + xml)])),
  );
  return new Blob([packed as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  });
}

function written(cell: Cell): string {
  if (cell === null) {
    return '<c/>';
  }
  return DECIMAL.test(String(cell))
    ? `<c><v>${cell}</v></c>`
    : `<c t="inlineStr"><is><t xml:space="preserve">${safe(String(cell))}</t></is></c>`;
}

function related(parts: (readonly [type: string, target: string])[]): string {
  const lines = parts.map(
    ([type, target], at) =>
      `<Relationship Id="r${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

const MARKS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function safe(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
}
