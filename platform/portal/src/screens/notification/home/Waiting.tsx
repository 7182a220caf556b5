import { useAsk } from '../../../api';
import type { DutiesQuery } from '../../../api/gql/graphql';
import { periodName } from '../../../app/texts';
import { useWorkplace } from '../../../app/workplace';
import { day, named, untilDay } from '../../../i18n';
import { Answer, Empty, Go, Tag } from '../../../ui';
import { Duties } from './queries';
import { duty, say } from './texts';

const MOST = 7;

type Duty = NonNullable<DutiesQuery['myDuties']>[number];

/** Where each kind of duty is done; without an address the screen does not exist yet. */
const PLACES: Record<Duty['kind'], `/${string}`> = {
  ACKNOWLEDGE_RESULT: '/my-score',
  ANSWER_PETITION: '/my-score',
  ASSIGN_WORK: '/planning',
  CLOSE_PERIOD: '/period-cockpit',
  CONFIRM_EVALUATION: '/assessment',
  DECIDE_PROPOSAL: '/planning',
  DECIDE_REOPENING: '/period-cockpit',
  HAND_OVER_TASK: '/planning',
  JUDGE: '/assessment',
  RELEASE_PERIOD: '/period-cockpit',
  RESUBMIT_OUTPUT: '/submit',
  SCORE_YOURSELF: '/assessment',
  VALIDATE_OUTPUT: '/validation-queue',
};

export function Waiting() {
  const { me } = useWorkplace();
  const duties = useAsk(Duties, {}, { every: 60_000 });
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{say('waiting')}</h2>
      <Answer of={duties}>
        {({ myDuties }) => {
          const all = myDuties ?? [];
          if (all.length === 0) {
            return <Empty title={say('nothingWaits')} />;
          }
          return (
            <>
              <ul className="rows">
                {all.slice(0, MOST).map((one) => (
                  <li key={one.kind + one.dueOn + one.person?.id + one.output?.id}>
                    <Go to={PLACES[one.kind]} search={search(one)}>
                      {title(one, me.person?.id)}
                    </Go>
                    <Due on={one.dueOn} />
                  </li>
                ))}
              </ul>
              {all.length > MOST && <p className="dim">{say('more', { n: all.length - MOST })}</p>}
            </>
          );
        }}
      </Answer>
    </section>
  );
}

function title(one: Duty, mine: string | undefined): string {
  const product = one.output?.task?.product;
  const about = [
    one.output?.task?.title ?? (product && named(product)),
    one.person?.id === mine ? undefined : one.person?.fullName,
    one.output || one.person ? undefined : one.period && periodName(one.period.code),
  ];
  return [duty(one.kind), ...about.filter((part) => part)].join(' · ');
}

function search(one: Duty): Record<string, string | undefined> {
  return one.output
    ? { output: one.output.id, task: one.output.task?.id, period: one.period?.code }
    : { person: one.person?.id, period: one.period?.code };
}

function Due({ on }: { on: string }) {
  const left = untilDay(on);
  if (left > 0) {
    return <Tag>{say('due', { day: day(on) })}</Tag>;
  }
  return <Tag tone="bad">{left === 0 ? say('lateToday') : say('late', { n: -left })}</Tag>;
}
