import { day } from '../../../i18n';
import { accepted, handedIn, taskName, unitsLeft } from '../../../model/work';
import { Figure, Go, Table } from '../../../ui';
import { Acts, far, remarks, States } from './parts';
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
          <Go to="/my-task" search={{ task: task.id }}>
            {taskName(task)}
          </Go>
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
