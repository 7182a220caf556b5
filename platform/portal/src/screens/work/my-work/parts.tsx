import { named, untilDay } from '../../../i18n';
import { outputState, outputTone, taskName, unitsLeft } from '../../../model/work';
import { Go, Tag } from '../../../ui';
import css from './my-work.module.css';
import { say } from './texts';
import type { Task } from './urgency';

/** What sets a task apart from the others. */
export function remarks(task: Task): string {
  const unable = (task.inabilities ?? []).reduce((sum, { units }) => sum + units, 0);
  return [
    task.title && task.product ? named(task.product) : undefined,
    task.origin === 'UNEXPECTED' ? say('unexpected') : undefined,
    task.takenOverFrom ? say('takenOver', { person: task.takenOverFrom.fullName }) : undefined,
    task.share.exact === '1' ? undefined : say('shared', { share: task.share.exact }),
    unable > 0 ? say('unable', { n: unable }) : undefined,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** How far away a day is. */
export function far(due: string): string {
  const left = untilDay(due);
  return left < 0
    ? say('late', { n: -left })
    : left === 0
      ? say('today')
      : say('inDays', { n: left });
}

/** The states of what was handed in, and what is asked for. */
export function States({ task }: { task: Task }) {
  const states = [...new Set((task.outputs ?? []).map(({ state }) => state))];
  const asked = returned(task)
    ?.reviews?.filter(({ withdrawn }) => !withdrawn)
    .at(-1)?.note;
  return (
    <span>
      {states.length === 0 && <Tag>{say('notHandedIn')}</Tag>}
      {states.map((state) => (
        <Tag key={state} tone={outputTone[state]}>
          {outputState(state)}
        </Tag>
      ))}
      {asked && <span className="dim block">{say('asked', { note: asked })}</span>}
    </span>
  );
}

/** What can be done with a task now. */
export function Acts({ task }: { task: Task }) {
  const back = returned(task);
  if (back) {
    return (
      <Go to="/submit" search={{ task: task.id, output: back.id }} className="act">
        {say('again')}
      </Go>
    );
  }
  return unitsLeft(task) > 0 ? (
    <span className={css.acts}>
      <Go to="/submit" search={{ task: task.id }} className="act">
        {say('submit')}
      </Go>
      <Go to="/my-task" search={{ task: task.id, unable: '1' }} className={css.unable ?? ''}>
        {say('cannot')}
        <span className="hidden">: {taskName(task)}</span>
      </Go>
    </span>
  ) : null;
}

export function returned(task: Task) {
  return task.outputs?.find(({ state }) => state === 'RETURNED');
}
