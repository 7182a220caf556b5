import type { MyTasksQuery } from '../../../api/gql/graphql';
import { untilDay } from '../../../i18n';
import { unitsLeft } from '../../../model/work';

export type Task = NonNullable<MyTasksQuery['tasks']>['nodes'][number];

export const URGENCIES = ['returned', 'overdue', 'soon', 'later', 'waiting', 'done'] as const;
export type Urgency = (typeof URGENCIES)[number];

const SOON = 3;

/** What a task asks of its person now. */
export function urgencyOf(task: Task): Urgency {
  const states = (task.outputs ?? []).map(({ state }) => state);
  if (states.includes('RETURNED')) {
    return 'returned';
  }
  if (unitsLeft(task) > 0) {
    const left = untilDay(task.dueOn);
    return left < 0 ? 'overdue' : left <= SOON ? 'soon' : 'later';
  }
  return states.every((state) => state === 'VALIDATED') ? 'done' : 'waiting';
}
