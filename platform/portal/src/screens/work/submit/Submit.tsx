import { useAsk } from '../../../api';
import type { TaskToSubmitQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { day } from '../../../i18n';
import { useUnsent } from '../../../model/unsent/queue';
import { taskName, unitsLeft } from '../../../model/work';
import { Answer, Empty, Go, Page } from '../../../ui';
import { TaskToSubmit } from './queries';
import { SubmitForm } from './SubmitForm';
import { say } from './texts';

export type Task = Extract<TaskToSubmitQuery['node'], { __typename: 'Task' }>;

/** Hands in units of one task with evidence, or a returned output again. */
export default function Submit() {
  const [{ task: id, output }] = useAddress();
  const asked = useAsk(TaskToSubmit, { task: id ?? '' }, { enabled: Boolean(id) });
  return (
    <Page title={say(output ? 'titleAgain' : 'title')} aside={<Go to="/my-work">{say('back')}</Go>}>
      {id ? (
        <Answer of={asked}>
          {({ node, me }) =>
            node?.__typename === 'Task' ? (
              <OneTask
                key={node.id}
                task={node}
                output={output}
                superior={me?.person?.superior?.fullName}
              />
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

function OneTask(props: { task: Task; output: string | undefined; superior: string | undefined }) {
  const { task } = props;
  const left = unitsLeft(task);
  const returned = task.outputs?.find(
    ({ id, state }) => id === props.output && state === 'RETURNED',
  );
  const { me } = useWorkplace();
  const waiting = useUnsent(me.person?.id).find(
    (one) => one.task === task.id && !one.refused && (one.kind === 'again') === Boolean(returned),
  );
  return (
    <>
      <p className="lead">
        <strong>{taskName(task)}</strong>
      </p>
      <p className="dim">
        {say('due', { day: day(task.dueOn) })} · {say('left', { n: left })}
      </p>
      {waiting ? (
        <div className="notice">
          <p>
            <strong>{say('queued')}</strong>
          </p>
          <p>{say('queuedWhy')}</p>
        </div>
      ) : left === 0 && !returned ? (
        <Empty title={say('nothingLeft')} />
      ) : (
        <SubmitForm task={task} returned={returned} left={left} superior={props.superior} />
      )}
    </>
  );
}
