import type { TeamScoresQuery } from '../../../api/gql/graphql';
import { by, decimal, named } from '../../../i18n';

type Evaluation = NonNullable<TeamScoresQuery['evaluations']>['nodes'][number];
export type Member = Evaluation & { person: NonNullable<Evaluation['person']> };

/** A column of the map: the general criteria, or one component. */
export type Column = { code: string; name: string };

export type Cell = {
  /** What is read; none where it is missing or does not apply. */
  text: string | undefined;
  /** How dark the cell is, 1 to 5; 0 where the figure is missing, -1 where there can be none. */
  step: number;
  /** Hundredths of a per cent, for ordering only. */
  rank: number;
};

export const GENERAL = 'general';
export const TOTAL = 'total';
/** Below half, seven tenths, nine tenths, all: a step darker each. */
const LEVELS = [5000, 7000, 9000, 10_000];

/** The components of all, in the order in which they first stand. */
export function columns(members: Member[]): Column[] {
  const found = new Map<string, Column>();
  for (const { score } of members) {
    for (const component of score?.components ?? []) {
      found.set(component.code, { code: component.code, name: named(component) });
    }
  }
  return [...found.values()];
}

/** One person's cell of a column. */
export function cell({ score }: Member, column: string): Cell {
  if (column === TOTAL) {
    return score?.value ? of(score.value, hundredths(score.value)) : MISSING;
  }
  if (column === GENERAL) {
    const most = score?.blocks.find(({ code }) => code === GENERAL)?.maximum.exact;
    return score?.general && most
      ? of(score.general, Math.round((hundredths(score.general) * 100) / Number(most)))
      : MISSING;
  }
  const component = score?.components.find(({ code }) => code === column);
  if (component) {
    return of(component.percent, hundredths(component.percent));
  }
  return score?.status === 'SCORED' ? NOT_APPLIED : MISSING;
}

const MISSING: Cell = { text: undefined, step: 0, rank: -1 };
/** Staff have none of a leader's components. */
const NOT_APPLIED: Cell = { text: undefined, step: -1, rank: Number.POSITIVE_INFINITY };

function of(shown: { display: string }, rank: number): Cell {
  const step = 1 + LEVELS.filter((level) => rank >= level).length;
  return { text: decimal(shown.display.replace(/\.00$/, '')), step, rank };
}

function hundredths({ display }: { display: string }): number {
  return Number.parseInt(display.replace('.', ''), 10);
}

/** By name, or the lowest of a column first; who has nothing there stands before all. */
export function sorted(members: Member[], column: string | undefined): Member[] {
  const byName = [...members].sort(by(({ person }) => person.fullName));
  return column ? byName.sort((a, b) => cell(a, column).rank - cell(b, column).rank) : byName;
}
