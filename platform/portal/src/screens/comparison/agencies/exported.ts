import { moment, named } from '../../../i18n';
import { type Measure, placed, type Row } from './row';
import { kindName, measureName, periodName, say, stateOf } from './texts';
import type { Cell } from './xlsx';

/** Everything a file says: one line for each agency, then how and when it was reckoned. */
export type Sheet = { name: string; lines: Cell[][]; notes: string[][] };

/** The table as it is shown, with exact fractions beside, the state of each row, time and method. */
export function sheetOf(
  rows: Row[],
  measure: Measure,
  period: string,
  method: string,
  now: string,
): Sheet {
  const head = [
    say('agency'),
    say('code'),
    say('kind'),
    say('period'),
    say('group'),
    say('state'),
    say('people'),
    measureName(measure),
    say('exact'),
    say('low'),
    say('high'),
    say('rankFrom'),
    say('rankTo'),
    say('peers'),
    say('peerMedian'),
    say('percentile'),
    say('releasedAt'),
  ];
  const lines = rows.map((row): Cell[] => {
    const figure = placed(row, measure);
    return [
      named(row),
      row.code,
      kindName(row.kind),
      period,
      row.peerGroup ? named(row.peerGroup) : say('noGroup'),
      stateOf(row, figure !== undefined),
      row.people ?? null,
      figure?.value.display ?? null,
      figure?.value.exact ?? null,
      figure?.low ?? null,
      figure?.high ?? null,
      figure?.rankFrom ?? null,
      figure?.rankTo ?? null,
      figure?.peers ?? null,
      figure?.peerMedian?.display ?? null,
      figure?.percentile?.display ?? null,
      row.releasedAt ? moment(row.releasedAt) : null,
    ];
  });
  return {
    name: `${period}-${measure.toLowerCase()}`,
    lines: [head, ...lines],
    notes: [
      [say('measure'), measureName(measure)],
      [say('period'), periodName(period)],
      [say('writtenAt'), moment(now)],
      ...method.split('\n').map((line, at) => [at === 0 ? say('method') : '', line]),
    ],
  };
}

/** For any program: UTF-8 with a mark, the notes after an empty line. */
export function csvOf({ lines, notes }: Sheet): Blob {
  const text = [...lines, [], ...notes].map((cells) => cells.map(quoted).join(',')).join('\r\n');
  return new Blob([`\ufeff${text}\r\n`], { type: 'text/csv' });
}

/** For spreadsheets; the notes have a sheet of their own. Its writer is loaded only for this. */
export async function xlsxOf({ lines, notes }: Sheet): Promise<Blob> {
  const { workbook } = await import('./xlsx');
  return workbook([
    { name: say('sheet'), lines },
    { name: say('notes'), lines: notes },
  ]);
}

export function save(name: string, file: Blob) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A spreadsheet would take a text that begins so for a formula; a negative number may. */
const FORMULA = /^(?!-?\d+(\.\d+)?$)[=+\-@\t\r]/;

function quoted(cell: Cell): string {
  const text = String(cell ?? '');
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
