import { useAsk } from '../../../api';
import { OutputStories } from '../../../model/outputs/OutputStory';
import { Answer } from '../../../ui';
import { TaskEvidence } from './queries';
import { say } from './texts';

/** What was handed in for a task, with its evidence; asked only when it is opened. */
export function TaskOutputs({ task }: { task: string }) {
  const asked = useAsk(TaskEvidence, { task });
  return (
    <Answer of={asked}>
      {({ node }) => (
        <div>
          <p>
            <strong>{say('outputs')}</strong>
          </p>
          <OutputStories outputs={node?.__typename === 'Task' ? (node.outputs ?? []) : []} />
        </div>
      )}
    </Answer>
  );
}
