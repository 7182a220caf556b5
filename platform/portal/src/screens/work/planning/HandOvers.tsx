import { type FormEvent, useState } from 'react';
import { errorAt, useAct, useAsk } from '../../../api';
import type { PlanningHandOversQuery } from '../../../api/gql/graphql';
import { periodName } from '../../../app/texts';
import { day, named } from '../../../i18n';
import {
  Answer,
  Button,
  Count,
  DateField,
  NativeSelect,
  Refused,
  sendByKey,
  useDraft,
} from '../../../ui';
import type { Below } from './Planning';
import { HandOverTask, PlanningHandOvers } from './queries';
import { say } from './texts';

type Stuck = NonNullable<PlanningHandOversQuery['tasksToHandOver']>['nodes'][number];

/** Units that somebody reported as not possible, given to somebody else. */
export function HandOvers({ below }: { below: Below[] }) {
  const stuck = useAsk(PlanningHandOvers, {});
  return (
    <Answer of={stuck}>
      {({ tasksToHandOver: found }) =>
        (found?.nodes.length ?? 0) > 0 && (
          <section aria-labelledby="hand-overs">
            <h2 id="hand-overs">{say('handOvers')}</h2>
            <ul className="rows">
              {found?.nodes.map((task) => (
                <li key={`${task.id}:${task.unitsHandedOver}`}>
                  <One task={task} below={below} />
                </li>
              ))}
            </ul>
            {found?.pageInfo.hasNextPage && <p className="dim">{say('more')}</p>}
          </section>
        )
      }
    </Answer>
  );
}

function One({ task, below }: { task: Stuck; below: Below[] }) {
  const handOver = useAct(HandOverTask);
  const reported = (task.inabilities ?? []).reduce((sum, { units }) => sum + units, 0);
  const left = reported - task.unitsHandedOver;
  const { draft, change, forget } = useDraft(`hand-over:${task.id}:${task.unitsHandedOver}`, {
    to: '',
    units: left,
    dueOn: (task.period?.endsOn ?? task.dueOn) as string | undefined,
  });
  const [tried, setTried] = useState(false);
  const takers = below.filter(({ id }) => id !== task.person?.id);

  function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    const { to, units, dueOn } = draft;
    if (to && dueOn && !handOver.isPending) {
      handOver.mutate({ taskId: task.id, toPersonId: to, units, dueOn }, { onSuccess: forget });
    }
  }

  return (
    <div>
      <p>
        <strong>{task.title ?? (task.product && named(task.product))}</strong>
      </p>
      <p>
        {say('left', {
          person: task.person?.fullName ?? '',
          n: left,
          day: day(task.dueOn),
          period: task.period ? periodName(task.period.code) : '',
        })}
      </p>
      {task.inabilities?.map(({ reason }) => (
        <p key={reason} className="dim">
          {say('reason', { reason })}
        </p>
      ))}
      <form className="form" onSubmit={send} onKeyDown={sendByKey} noValidate>
        <NativeSelect
          label={say('to')}
          required
          value={draft.to}
          data={[
            { value: '', label: say('choose') },
            ...takers.map(({ id, fullName }) => ({ value: id, label: fullName })),
          ]}
          error={tried && !draft.to ? say('needPerson') : errorAt(handOver.error, 'toPersonId')}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
        <Count
          label={say('howMany')}
          value={draft.units}
          least={1}
          most={left}
          error={errorAt(handOver.error, 'units')}
          onChange={(units) => change({ units })}
        />
        <DateField
          label={say('dueOn')}
          value={draft.dueOn}
          required
          error={tried && !draft.dueOn ? say('needDay') : errorAt(handOver.error, 'dueOn')}
          onChange={(dueOn) => change({ dueOn })}
        />
        <Refused error={handOver.error} fields={['toPersonId', 'units', 'dueOn']} />
        <div>
          <Button type="submit" variant="default" aria-disabled={handOver.isPending}>
            {handOver.isPending ? say('working') : say('handOver')}
          </Button>
        </div>
      </form>
    </div>
  );
}
