import { useAsk } from '../../../api';
import { day, moment } from '../../../i18n';
import { outputState, outputTone } from '../../../model/work';
import { Answer, EvidenceList, Tag } from '../../../ui';
import { TaskEvidence } from './queries';
import { say } from './texts';

/** What was handed in for a task, with its evidence; asked only when it is opened. */
export function TaskOutputs({ task }: { task: string }) {
  const asked = useAsk(TaskEvidence, { task });
  return (
    <Answer of={asked}>
      {({ node }) => {
        const outputs = node?.__typename === 'Task' ? (node.outputs ?? []) : [];
        return (
          <div>
            <p>
              <strong>{say('outputs')}</strong>
            </p>
            {outputs.length === 0 && <p className="dim">{say('noOutputs')}</p>}
            <ul>
              {outputs.map((output) => (
                <li key={output.id}>
                  {say('units', { n: output.units })}{' '}
                  <Tag tone={outputTone[output.state]}>{outputState(output.state)}</Tag>
                  {output.submissions?.map((one) => (
                    <div key={one.id}>
                      <span className="dim">
                        {say('due', { day: day(one.dueOn) })} ·{' '}
                        {say('handedIn', { moment: moment(one.submittedAt) })}
                      </span>{' '}
                      {one.late && <Tag tone="bad">{say('late')}</Tag>}
                      <EvidenceList of={one.evidence ?? []} />
                    </div>
                  ))}
                </li>
              ))}
            </ul>
          </div>
        );
      }}
    </Answer>
  );
}
