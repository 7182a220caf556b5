import type { ToValidateQuery } from '../../../api/gql/graphql';
import { named } from '../../../i18n';

export type Item = NonNullable<ToValidateQuery['outputsToValidate']>['nodes'][number];

export const GROUPS = ['again', 'late', 'confirm', 'usual'] as const;
export type Group = (typeof GROUPS)[number];

/** Exceptions stand before what is usual. */
export function groupOf({ submissions, state }: Item): Group {
  if ((submissions?.length ?? 0) > 1) {
    return 'again';
  }
  if (submissions?.at(-1)?.late) {
    return 'late';
  }
  return state === 'AWAITING_CONFIRMATION' ? 'confirm' : 'usual';
}

export function inOrder(items: Item[]): Item[] {
  return GROUPS.flatMap((group) => items.filter((item) => groupOf(item) === group));
}

/** Whether it may be answered together with others: nothing about it has to be looked at alone. */
export function together(item: Item): boolean {
  return groupOf(item) === 'usual' && !graded(item);
}

export function graded({ task }: Item): boolean {
  return task?.period?.framework?.askedFacts.quality ?? false;
}

/** One state of one output: handed in again, it is another thing to decide. */
export function mark({ id, version }: { id: string; version: number }): string {
  return `${id}@${version}`;
}

export function taskName({ task }: Pick<Item, 'task'> | Named): string {
  return task?.title ?? (task?.product ? named(task.product) : '');
}

type Named = {
  task?: {
    title?: string | null;
    product?: { nameVi: string; nameEn?: string | null } | null;
  } | null;
};

/** What can be excused: a late handing-in or a major error, once each. */
export function excusable({ submissions, reviews }: Item) {
  const late = (submissions ?? [])
    .filter((one) => one.late && !one.objectiveCause)
    .map((one) => ({ kind: 'late' as const, submissionId: one.id, round: one.round }));
  const faults = (reviews ?? [])
    .filter((one) => one.returnKind === 'MAJOR_ERROR' && !one.withdrawn && !one.objectiveCause)
    .map((one) => ({ kind: 'fault' as const, reviewId: one.id, at: one.reviewedAt }));
  return [...late, ...faults];
}

export type Incident = ReturnType<typeof excusable>[number];
