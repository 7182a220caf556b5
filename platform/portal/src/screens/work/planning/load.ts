import type { PlanningTasksQuery } from '../../../api/gql/graphql';
import { exact } from '../../../model/exact';
import { by, type Fraction, fraction, minus, sign, sum } from '../../../model/fraction';

export type Task = NonNullable<PlanningTasksQuery['tasks']>['nodes'][number];

/** Quantity × coefficient × share of all tasks together. */
export function load(tasks: Task[]): Fraction {
  return sum(
    tasks.map(({ quantity, coefficient, share }) =>
      by(by([BigInt(quantity), 1n], fraction(coefficient.exact)), fraction(share.exact)),
    ),
  );
}

/** Hours of all tasks together, where the scheme counts them. */
export function hours(tasks: Task[]): Fraction | undefined {
  const given = tasks
    .map((task) => exact(task.hours ?? ''))
    .filter((one): one is Fraction => one !== undefined);
  return given.length === 0 ? undefined : sum(given);
}

export type Loaded = { id: string; fullName: string; load: Fraction };

/** The mean of all loads, and who has most and least; none of nobody. */
export function spread(all: Loaded[]) {
  const sorted = [...all].sort((one, other) => sign(minus(one.load, other.load)));
  const [least] = sorted;
  const most = sorted.at(-1);
  return least && most
    ? { mean: by(sum(all.map((one) => one.load)), [1n, BigInt(all.length)]), least, most }
    : undefined;
}
