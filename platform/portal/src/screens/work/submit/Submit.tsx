import { useAsk } from '../../../api';
import type { TaskToSubmitQuery } from '../../../api/gql/graphql';
import { useAddress } from '../../../app/screen';
import { day, named } from '../../../i18n';
import { unitsLeft } from '../../../model/work';
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
  return (
    <>
      <p className="lead">
        <strong>{task.title ?? (task.product && named(task.product))}</strong>
      </p>
      <p className="dim">
        {say('due', { day: day(task.dueOn) })} · {say('left', { n: left })}
      </p>
      {left === 0 && !returned ? (
        <Empty title={say('nothingLeft')} />
      ) : (
        <SubmitForm task={task} returned={returned} left={left} superior={props.superior} />
      )}
    </>
  );
}
