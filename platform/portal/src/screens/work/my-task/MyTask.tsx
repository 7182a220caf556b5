import { useAsk } from '../../../api';
import type { MyTaskQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { History } from '../../../model/history/History';
import { OutputStories } from '../../../model/outputs/OutputStory';
import { taskName, unitsLeft } from '../../../model/work';
import { Answer, Empty, Go, Page } from '../../../ui';
import { Facts } from './Facts';
import { MyTask as Asked } from './queries';
import { say } from './texts';
import { Unable } from './Unable';

export type Task = Extract<MyTaskQuery['node'], { __typename: 'Task' }>;

/** One task as its person sees it: what was asked, what became of it, and what cannot be done. */
export default function MyTask() {
  const { me } = useWorkplace();
  const [{ task: id }] = useAddress();
  const asked = useAsk(Asked, { task: id ?? '' }, { enabled: Boolean(id) });
  return (
    <Page title={say('title')} aside={<Go to="/my-work">{say('back')}</Go>}>
      {id ? (
        <Answer of={asked}>
          {({ node }) =>
            node?.__typename === 'Task' ? (
              <Whole key={node.id} task={node} mine={node.person?.id === me.person?.id} />
            ) : (
              <Gone />
            )
          }
        </Answer>
      ) : (
        <Gone />
      )}
    </Page>
  );
}

function Gone() {
  return <Empty title={say('gone')}>{say('goneWhy')}</Empty>;
}

function Whole({ task, mine }: { task: Task; mine: boolean }) {
  const open = mine && task.period?.state === 'OPEN';
  const returned = task.outputs?.find(({ state }) => state === 'RETURNED');
  const left = unitsLeft(task);
  return (
    <>
      <p className="lead">
        <strong>{taskName(task)}</strong>
      </p>
      <Facts task={task} />
      {open && (returned || left > 0) && (
        <div className="actions">
          {returned ? (
            <Go to="/submit" search={{ task: task.id, output: returned.id }} className="act">
              {say('again')}
            </Go>
          ) : (
            <Go to="/submit" search={{ task: task.id }} className="act">
              {say('submit')}
            </Go>
          )}
        </div>
      )}
      <h2>{say('outputs')}</h2>
      <div className="panel">
        <OutputStories outputs={task.outputs ?? []} />
      </div>
      <Unable task={task} most={open ? left : 0} />
      <History of={task.id} />
    </>
  );
}
