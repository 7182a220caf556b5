import { day, decimal, moment, named, times } from '../../../i18n';
import { unitsLeft } from '../../../model/work';
import type { Task } from './MyTask';
import css from './task.module.css';
import { origin, say } from './texts';

/** What was asked for, as it was when the task was assigned. */
export function Facts({ task }: { task: Task }) {
  const rows: [string, string | null | undefined][] = [
    [say('product'), task.product && `${task.product.code} · ${named(task.product)}`],
    [say('quantity'), say('left', { all: task.quantity, n: unitsLeft(task) })],
    [say('due'), day(task.dueOn)],
    [
      say('coefficient'),
      say('coefficientOf', {
        coefficient: times(1, task.coefficient.exact),
        item: times(1, task.itemPoints.exact),
        standard: times(1, task.standardPoints.exact),
      }),
    ],
    [say('difficulty'), task.difficulty && decimal(task.difficulty)],
    [say('hours'), task.hours && decimal(task.hours)],
    [say('origin'), origin(task.origin)],
    [say('from'), task.takenOverFrom && say('fromWhy', { person: task.takenOverFrom.fullName })],
    [
      say('share'),
      (task.shares ?? [])
        .map(
          ({ main, person, share }) =>
            say('shareOf', { person: person?.fullName ?? '', share: share.exact }) +
            (main ? ` (${say('main')})` : ''),
        )
        .join('; '),
    ],
    [
      say('assigned'),
      say('by', { person: task.assignedBy?.fullName ?? '', moment: moment(task.assignedAt) }),
    ],
  ];
  return (
    <dl className={`panel ${css.facts}`}>
      {rows.map(([name, value]) =>
        value ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
}
