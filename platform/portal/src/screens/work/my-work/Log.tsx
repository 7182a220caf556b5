import { useAsk } from '../../../api';
import type { MyLogQuery } from '../../../api/gql/graphql';
import { day, dayOf, decimal } from '../../../i18n';
import { outputState, outputTone, taskName } from '../../../model/work';
import { Answer, Empty, Go, Table, Tag } from '../../../ui';
import { sum } from './hours';
import { MyLog } from './queries';
import { say } from './texts';

/** What was handed in, day by day with the hours it took; for schemes that count hours. */
export function Log(props: { period: string; person: string }) {
  const log = useAsk(MyLog, props);
  return (
    <Answer of={log}>
      {({ tasks }) => {
        const lines = linesOf(tasks?.nodes ?? []);
        return lines.length === 0 ? (
          <Empty title={say('logEmpty')} />
        ) : (
          <>
            <p className="lead">
              {say('logSum', { hours: decimal(sum(lines.map(({ hours }) => hours ?? '0'))) })}
            </p>
            <Table
              caption={say('log')}
              captionHidden
              heads={[
                say('logDay'),
                say('logWork'),
                { number: say('logUnits') },
                { number: say('logHours') },
                say('state'),
              ]}
            >
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row">{day(line.day)}</th>
                  <td data-label={say('logWork')}>
                    <span>
                      <Go to="/my-task" search={{ task: line.task }}>
                        {line.name}
                      </Go>
                      {line.round > 1 && (
                        <span className="dim block">{say('logRound', { n: line.round })}</span>
                      )}
                    </span>
                  </td>
                  <td className="number" data-label={say('logUnits')}>
                    {line.units}
                  </td>
                  <td className="number" data-label={say('logHours')}>
                    {line.hours && decimal(line.hours)}
                  </td>
                  <td data-label={say('state')}>
                    <Tag tone={outputTone[line.state]}>{outputState(line.state)}</Tag>
                  </td>
                </tr>
              ))}
            </Table>
          </>
        );
      }}
    </Answer>
  );
}

type Logged = NonNullable<MyLogQuery['tasks']>['nodes'];

function linesOf(tasks: Logged) {
  return tasks
    .flatMap((task) =>
      (task.outputs ?? []).flatMap((output) =>
        (output.submissions ?? []).map((one) => ({
          ...one,
          task: task.id,
          name: taskName(task),
          units: output.units,
          state: output.state,
          day: one.claimedOn ?? dayOf(one.submittedAt),
        })),
      ),
    )
    .sort((a, b) => a.day.localeCompare(b.day) || a.submittedAt.localeCompare(b.submittedAt));
}
