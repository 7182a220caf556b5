import type { ScoreStepsQuery } from '../../../api/gql/graphql';

type Score = NonNullable<NonNullable<ScoreStepsQuery['evaluation']>['score']>;
export type Step = NonNullable<Score['steps']>['nodes'][number];

/** A step with those it comes from. */
export type Branch = Step & { below: Branch[] };

/** The branches by their codes, and the first one, from steps in reading order. */
export type Tree = { root: Branch | undefined; all: Branch[] };

export function branches(steps: Step[]): Tree {
  const all = steps.map((step): Branch => ({ ...step, below: [] }));
  const byNumber = new Map(all.map((branch) => [branch.number, branch]));
  for (const branch of all) {
    byNumber.get(branch.parentNumber ?? '')?.below.push(branch);
  }
  return { root: all[0], all };
}

/** The highest branch of this code, such as a component's. */
export function branchOf({ all }: Tree, code: string): Branch | undefined {
  return all
    .filter((branch) => branch.code === code)
    .reduce<Branch | undefined>(
      (top, branch) => (top && top.depth <= branch.depth ? top : branch),
      undefined,
    );
}
