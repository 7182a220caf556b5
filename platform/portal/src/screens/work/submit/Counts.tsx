import { day, decimal, times, untilDay } from '../../../i18n';
import type { Task } from './Submit';
import { say } from './texts';

/** What will be counted of this, from the task's exact figures, and whether it comes in time. */
export function Counts(props: { task: Task; units: number; due: string }) {
  const { task, units } = props;
  const alone = task.share.exact === '1';
  const parts = [
    say('countUnits', { n: units }),
    say('countCoefficient', { n: times(1, task.coefficient.exact) }),
    ...(alone ? [] : [say('countShare', { n: task.share.exact })]),
    ...(task.difficulty ? [say('countDifficulty', { n: decimal(task.difficulty) })] : []),
  ].join(' × ');
  const last = cutoff(task);
  return (
    <div role="status">
      <p>
        {/* what a difficulty adds, only the framework knows */}
        {task.difficulty
          ? say('countsParts', { parts })
          : say('counts', {
              parts,
              points: times(units, task.coefficient.exact, task.share.exact),
            })}
        {' · '}
        <strong>{timeliness(props.due)}</strong>
      </p>
      {last && (
        <p className={untilDay(last) < 0 ? 'field-error' : 'dim'}>
          {say('cutoff', { day: day(last) })}
        </p>
      )}
    </div>
  );
}

function timeliness(due: string): string {
  const left = untilDay(due);
  return left < 0 ? say('isLate', { n: -left }) : say('inTime');
}

/** The last day of the period on which this product counts, if it has one. */
function cutoff({ product, period }: Task): string | undefined {
  const found = period?.framework?.askedFacts.cutoffs.find(
    ({ productCode }) => productCode === product?.code,
  );
  return found && period
    ? `${period.endsOn.slice(0, 8)}${String(found.lastDay).padStart(2, '0')}`
    : undefined;
}
