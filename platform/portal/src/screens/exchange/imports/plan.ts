import type { ImportKind, ImportPreviewQuery, ImportState } from '../../../api/gql/graphql';

export type Seen = NonNullable<ImportPreviewQuery['importPreview']>;

export const A_SECOND = 1000;

/** Whether something is still done with its rows, so that asking again tells more. */
export function goesOn({ state }: { state: ImportState }): boolean {
  return ['CHECKING', 'APPLYING', 'TAKING_BACK'].includes(state);
}

/** Which file is imported and how it is read; it outlives the page. */
export type Plan = {
  kind: ImportKind;
  fileId: string;
  fileName: string;
  sheet: string | null;
  headerRow: number | null;
  /** Columns that somebody chose, by field; 0 for none. The service's guess for the others. */
  chosen: Record<string, number>;
  /** The import that tried it. */
  tried: string;
};

export const NO_FILE = {
  fileId: '',
  fileName: '',
  sheet: null,
  headerRow: null,
  chosen: {},
  tried: '',
} satisfies Omit<Plan, 'kind'>;

/** From which column a field is read: as chosen, else as its header says; 0 for none. */
export function columnOf(plan: Plan, seen: Seen, field: string): number {
  return plan.chosen[field] ?? seen.columns.find((column) => column.field === field)?.number ?? 0;
}

export function columnsOf(plan: Plan, seen: Seen): { field: string; number: number }[] {
  return seen.fields
    .map(({ code }) => ({ field: code, number: columnOf(plan, seen, code) }))
    .filter(({ number }) => number > 0);
}

/** How spreadsheets name a column: A to Z, then AA. */
export function letter(number: number): string {
  const rest = Math.floor((number - 1) / 26);
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
