import { useAsk } from '../../../api';
import { type Period, useWorkplace } from '../../../app/workplace';
import { day, named } from '../../../i18n';
import { readable } from '../../../model/fraction';
import { handedIn } from '../../../model/work';
import { Answer, Empty, Figure, Table } from '../../../ui';
import { Copying } from './Copying';
import { load, type Task } from './load';
import type { Below } from './Planning';
import css from './planning.module.css';
import { PlanningTasks } from './queries';
import { say } from './texts';

/** One person's load and tasks, and what of the period before can be done again. */
export function PersonWork({ person, period }: { person: Below; period: Period }) {
  const { periods } = useWorkplace();
  const tasks = useAsk(PlanningTasks, { period: period.code, person: person.id });
  const before = periods.find(({ endsOn }) => endsOn < period.startsOn);
  return (
    <section aria-label={person.fullName} className={css.person}>
      <h3>{person.fullName}</h3>
      <Answer of={tasks}>
        {({ tasks: found }) => {
          const all = found?.nodes ?? [];
          return all.length === 0 ? (
            <Empty title={say('none')} />
          ) : (
            <>
              <Tasks all={all} person={person} />
              {found?.pageInfo.hasNextPage && <p className="dim">{say('more')}</p>}
            </>
          );
        }}
      </Answer>
      {before && period.state === 'OPEN' && (
        <Copying person={person} from={before.code} to={period} />
      )}
    </section>
  );
}

function Tasks({ all, person }: { all: Task[]; person: Below }) {
  const extra = all.filter(({ origin }) => origin !== 'PLANNED');
  return (
    <Table
      caption={
        <>
          <span className="hidden">{person.fullName}: </span>
          {say('load', { n: all.length, load: readable(load(all)), extra: readable(load(extra)) })}
        </>
      }
      heads={[say('task'), { number: say('coefficient') }, { number: say('progress') }, say('due')]}
    >
      {all.map((task) => (
        <tr key={task.id}>
          <th scope="row">
            <span>
              {task.title ?? (task.product && named(task.product))}
              <span className="dim block">{remarks(task)}</span>
            </span>
          </th>
          <td className="number" data-label={say('coefficient')}>
            <Figure of={task.coefficient} />
          </td>
          <td className="number" data-label={say('progress')}>
            {handedIn(task)}/{task.quantity}
          </td>
          <td data-label={say('due')}>{day(task.dueOn)}</td>
        </tr>
      ))}
    </Table>
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
