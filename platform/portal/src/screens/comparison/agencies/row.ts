import type { ComparedAgenciesQuery } from '../../../api/gql/graphql';

type Connection = NonNullable<ComparedAgenciesQuery['comparison']>;

export type Row = Connection['edges'][number]['node'] & {
  /** What stands before it in the list, so that it can be asked for alone. */
  before: string | null;
};
export type Placed = NonNullable<Row['figures']>[number];
export type Measure = Placed['figure'];

export const MEASURES: Measure[] = [
  'SCORE',
  'QUANTITY',
  'QUALITY',
  'PROGRESS',
  'LEADERSHIP',
  'CONDUCT',
  'ON_TIME',
  'RETURNED',
  'INSUFFICIENT',
  'SELF_MINUS_CONFIRMED',
];

/** The rows of all pages, each with the cursor before it. */
export function rowsOf(pages: ComparedAgenciesQuery[]): Row[] {
  const edges = pages.flatMap(({ comparison }) => comparison?.edges ?? []);
  return edges.map(({ node }, at) => ({ ...node, before: edges[at - 1]?.cursor ?? null }));
}

export function placed(row: Row, measure: Measure): Placed | undefined {
  return row.figures?.find(({ figure }) => figure === measure);
}

/** Only for drawing and ordering, never to be read: the digits themselves stay text. */
export function drawn(decimal: string): number {
  return Number.parseFloat(decimal);
}

/** Months that are over, the latest first, and the quarters they made. */
export function periods(today: string): string[] {
  const [year = 0, month = 1] = today.split('-').map((part) => Number.parseInt(part, 10));
  const codes: string[] = [];
  for (let back = 1; back <= 18; back++) {
    const past = year * 12 + month - 1 - back;
    const of = past % 12;
    const written = `${Math.floor(past / 12)}`;
    if (of % 3 === 2) {
      codes.push(`${written}-Q${Math.floor(of / 3) + 1}`);
    }
    codes.push(`${written}-${String(of + 1).padStart(2, '0')}`);
  }
  return codes;
}
