import type { ToValidateQuery } from '../../../api/gql/graphql';
import { named } from '../../../i18n';

export type Item = NonNullable<ToValidateQuery['outputsToValidate']>['nodes'][number];

export const GROUPS = ['again', 'late', 'usual'] as const;
export type Group = (typeof GROUPS)[number];

/** Exceptions stand before what is usual. */
export function groupOf({ submissions }: Item): Group {
  if ((submissions?.length ?? 0) > 1) {
    return 'again';
  }
  return submissions?.at(-1)?.late ? 'late' : 'usual';
}

export function inOrder(items: Item[]): Item[] {
  return GROUPS.flatMap((group) => items.filter((item) => groupOf(item) === group));
}

export function taskName({ task }: Item): string {
  return task?.title ?? (task?.product ? named(task.product) : '');
}
