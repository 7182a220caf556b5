import { useAsk } from '../../../api';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { accepted, handedIn } from '../../../model/work';
import { Answer, Empty, Page, Said } from '../../../ui';
import { MyTasks } from './queries';
import { TaskTable } from './TaskTable';
import { say, urgency } from './texts';
import { type Task, URGENCIES, urgencyOf } from './urgency';

/** A person's tasks of the period, what is most urgent first. */
export default function MyWork() {
  const { me, period } = useWorkplace();
  const [{ sent }] = useAddress();
  const tasks = useAsk(
    MyTasks,
    { period: period?.code ?? '', person: me.person?.id ?? '' },
    { enabled: Boolean(period && me.person) },
  );
  if (!period) {
    return (
      <Page title={say('title')}>
        <Empty title={say('empty')} />
      </Page>
    );
  }
  return (
    <Page title={say('title')}>
      {sent !== undefined && <Said>{say('sent', { person: sent })}</Said>}
      <Answer of={tasks}>
        {({ tasks: found, me: account }) => {
          const all = found?.nodes ?? [];
          const superior = account?.person?.superior?.fullName;
          return all.length === 0 ? (
            <Empty title={say('empty')}>{superior && say('emptyWhom', { person: superior })}</Empty>
          ) : (
            <>
              <p className="lead">{say('head', sums(all))}</p>
              {URGENCIES.map((one) => (
                <Group
                  key={one}
                  name={urgency(one)}
                  tasks={all.filter((t) => urgencyOf(t) === one)}
                />
              ))}
            </>
          );
        }}
      </Answer>
    </Page>
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
