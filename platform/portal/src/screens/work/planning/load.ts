import type { PlanningTasksQuery } from '../../../api/gql/graphql';
import { times } from '../../../i18n';

export type Task = NonNullable<PlanningTasksQuery['tasks']>['nodes'][number];

/** Quantity × coefficient × share of all tasks together, exact until it is shown. */
export function load(tasks: Task[]): string {
  const [numerator, denominator] = tasks.reduce<[bigint, bigint]>(
    ([n, d], { quantity, coefficient, share }) => {
      const [a, b] = fraction(coefficient.exact);
      const [e, f] = fraction(share.exact);
      return [n * b * f + BigInt(quantity) * a * e * d, d * b * f];
    },
    [0n, 1n],
  );
  return times(1, `${numerator}/${denominator}`);
}

function fraction(exact: string): [bigint, bigint] {
  const [numerator = '0', denominator = '1'] = exact.split('/');
  return [BigInt(numerator), BigInt(denominator)];
}
