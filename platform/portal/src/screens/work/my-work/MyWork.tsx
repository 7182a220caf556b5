import { useAsk } from '../../../api';
import type { MyTasksQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { accepted, handedIn } from '../../../model/work';
import { Answer, Empty, Go, Page, Said } from '../../../ui';
import { Board } from './Board';
import { Log } from './Log';
import css from './my-work.module.css';
import { MyTasks } from './queries';
import { TaskTable } from './TaskTable';
import { say, urgency } from './texts';
import { type Task, URGENCIES, urgencyOf } from './urgency';

type Of = { period: string; person: string };

/** A person's tasks of the period: what is most urgent first, or by where they stand. */
export default function MyWork() {
  const { me, period } = useWorkplace();
  const [{ sent }] = useAddress();
  const of = { period: period?.code ?? '', person: me.person?.id ?? '' };
  const tasks = useAsk(MyTasks, of, { enabled: Boolean(period && me.person) });
  return (
    <Page
      title={say('title')}
      aside={period?.state === 'OPEN' && <Go to="/propose">{say('propose')}</Go>}
    >
      {sent !== undefined && <Said>{say('sent', { person: sent })}</Said>}
      {period ? (
        <Answer of={tasks}>{(answer) => <Tasks answer={answer} of={of} />}</Answer>
      ) : (
        <Empty title={say('empty')} />
      )}
    </Page>
  );
}

function Tasks({ answer, of }: { answer: MyTasksQuery; of: Of }) {
  const [{ view }, change] = useAddress();
  const all = answer.tasks?.nodes ?? [];
  const superior = answer.me?.person?.superior?.fullName;
  const logged = answer.period?.framework?.askedFacts.hours ?? false;
  if (all.length === 0) {
    return <Empty title={say('empty')}>{superior && say('emptyWhom', { person: superior })}</Empty>;
  }
  const views = logged ? (['table', 'board', 'log'] as const) : (['table', 'board'] as const);
  const shown = views.find((one) => one === view) ?? 'table';
  return (
    <>
      <p className="lead">{say('head', sums(all))}</p>
      <fieldset aria-label={say('view')} className={css.views}>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === shown}
            onClick={() => change({ view: one === 'table' ? undefined : one })}
          >
            {say(one)}
          </button>
        ))}
      </fieldset>
      {shown === 'board' && <Board tasks={all} />}
      {shown === 'log' && <Log {...of} />}
      {shown === 'table' &&
        URGENCIES.map((one) => (
          <Group key={one} name={urgency(one)} tasks={all.filter((t) => urgencyOf(t) === one)} />
        ))}
    </>
  );
}

function Group(props: { name: string; tasks: Task[] }) {
  return props.tasks.length === 0 ? null : (
    <TaskTable caption={`${props.name} (${props.tasks.length})`} tasks={props.tasks} />
  );
}

function sums(tasks: Task[]) {
  const add = (of: (task: Task) => number) => tasks.reduce((sum, task) => sum + of(task), 0);
  return {
    assigned: add(({ quantity }) => quantity),
    handedIn: add(handedIn),
    accepted: add(accepted),
  };
}
