import { day, named, untilDay } from '../../../i18n';
import { accepted, handedIn, outputState, outputTone, unitsLeft } from '../../../model/work';
import { Figure, Go, Table, Tag } from '../../../ui';
import { say } from './texts';
import type { Task } from './urgency';

export function TaskTable(props: { caption: string; tasks: Task[] }) {
  return (
    <Table
      className="tasks"
      caption={props.caption}
      heads={[
        say('task'),
        { number: say('coefficient') },
        { number: say('handedIn') },
        { number: say('accepted') },
        say('due'),
        say('state'),
        { hidden: say('act') },
      ]}
    >
      {props.tasks.map((task) => (
        <Row key={task.id} task={task} />
      ))}
    </Table>
  );
}

function Row({ task }: { task: Task }) {
  const of = (part: number) => say('of', { part, all: task.quantity });
  return (
    <tr>
      <th scope="row">
        <span>
          {task.title ?? (task.product && named(task.product))}
          <span className="dim block">{remarks(task)}</span>
        </span>
      </th>
      <td className="number" data-label={say('coefficient')}>
        <Figure of={task.coefficient} />
      </td>
      <td className="number" data-label={say('handedIn')}>
        {of(handedIn(task))}
      </td>
      <td className="number" data-label={say('accepted')}>
        {of(accepted(task))}
      </td>
      <td data-label={say('due')}>
        <span>
          {day(task.dueOn)}
          {unitsLeft(task) > 0 && <span className="dim block">{far(task.dueOn)}</span>}
        </span>
      </td>
      <td data-label={say('state')}>
        <States task={task} />
      </td>
      <td>
        <Acts task={task} />
      </td>
    </tr>
  );
}

function remarks(task: Task): string {
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

function far(due: string): string {
  const left = untilDay(due);
  return left < 0
    ? say('late', { n: -left })
    : left === 0
      ? say('today')
      : say('inDays', { n: left });
}

function States({ task }: { task: Task }) {
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

function Acts({ task }: { task: Task }) {
  const back = returned(task);
  if (back) {
    return (
      <Go to="/submit" search={{ task: task.id, output: back.id }} className="act">
        {say('again')}
      </Go>
    );
  }
  return unitsLeft(task) > 0 ? (
    <Go to="/submit" search={{ task: task.id }} className="act">
      {say('submit')}
    </Go>
  ) : null;
}

function returned(task: Task) {
  return task.outputs?.find(({ state }) => state === 'RETURNED');
}
