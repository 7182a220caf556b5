import type { PlanningTasksQuery } from '../../../api/gql/graphql';
import { decimal } from '../../../i18n';

export type Task = NonNullable<PlanningTasksQuery['tasks']>['nodes'][number];

/** Quantity × coefficient × share of all tasks together, as a fraction. */
export function load(tasks: Task[]): string {
  const [numerator, denominator] = tasks.reduce<[bigint, bigint]>(
    ([n, d], { quantity, coefficient, share }) => {
      const [a, b] = fraction(coefficient.exact);
      const [e, f] = fraction(share.exact);
      return [n * b * f + BigInt(quantity) * a * e * d, d * b * f];
    },
    [0n, 1n],
  );
  return `${numerator}/${denominator}`;
}

function fraction(exact: string): [bigint, bigint] {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return [BigInt(numerator), BigInt(denominator)];
}

export type Loaded = { id: string; fullName: string; load: string };

/** The mean of all loads, and who has most and least; none of nobody. */
export function spread(all: Loaded[]) {
  const [first, ...rest] = [...all].sort((a, b) => order(a.load, b.load));
  if (!first) {
    return undefined;
  }
  const [over, under] = all.reduce<[bigint, bigint]>(
    ([n, d], one) => {
      const [a, b] = fraction(one.load);
      return [n * b + a * d, d * b];
    },
    [0n, 1n],
  );
  return {
    mean: `${over}/${under * BigInt(all.length)}`,
    least: first,
    most: rest.at(-1) ?? first,
  };
}

function order(a: string, b: string): number {
  const [[n, d], [m, e]] = [fraction(a), fraction(b)];
  const difference = n * e - m * d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** Hours of all tasks together, where the scheme counts them. */
export function hours(tasks: Task[]): string | undefined {
  const given = tasks.flatMap((task) => (task.hours ? [Number(task.hours)] : []));
  return given.length === 0 ? undefined : decimal(String(given.reduce((sum, one) => sum + one, 0)));
}
