import { useAsk } from '../../../api';
import type { MyFiguresQuery } from '../../../api/gql/graphql';
import { useWorkplace } from '../../../app/workplace';
import { day, moment, named, untilDay } from '../../../i18n';
import { unitsLeft } from '../../../model/work';
import { Answer, Empty, Figure, Go, Page, Tag } from '../../../ui';
import { Owed } from './Owed';
import { MyFigures, Queue } from './queries';
import { ToPublish } from './ToPublish';
import { say } from './texts';
import { Waiting } from './Waiting';

/** Who may publish a framework that somebody else has proposed. */
const PUBLISHERS = ['KPI_OFFICER', 'AGENCY_HEAD'] as const;

/** Where the period stands, what waits for the reader, and the reader's own figures. */
export default function Home() {
  const { me, period, periods } = useWorkplace();
  const setsUp =
    periods.every(({ state }) => state === 'PLANNED') &&
    me.roles.some((role) => ['TENANT_ADMINISTRATOR', 'KPI_OFFICER'].includes(role));
  return (
    <Page title={say('title')}>
      {period ? (
        <>
          <Stage endsOn={period.endsOn} />
          <Waiting />
          {PUBLISHERS.some((role) => me.roles.includes(role)) && <ToPublish />}
          {me.person && !me.guest && <Mine person={me.person.id} period={period.code} />}
          {me.roles.includes('KPI_OFFICER') && period.state === 'OPEN' && <Owed period={period} />}
        </>
      ) : (
        <Empty title={say('noPeriod')}>{say('noPeriodWhy')}</Empty>
      )}
      {setsUp && (
        <p>
          <Go to="/first-hour">{say('firstHour')}</Go>
        </p>
      )}
    </Page>
  );
}

function Stage({ endsOn }: { endsOn: string }) {
  const left = untilDay(endsOn);
  return (
    <p className="lead">
      {left > 0
        ? say('endsIn', { day: day(endsOn), n: left })
        : left === 0
          ? say('endsToday')
          : say('ended', { day: day(endsOn) })}
    </p>
  );
}

function Mine(props: { person: string; period: string }) {
  const { me } = useWorkplace();
  const figures = useAsk(MyFigures, { period: props.period, person: props.person });
  const leads = me.person?.posting?.capacity !== 'STAFF';
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{say('mine')}</h2>
      <div className="cards">
        <Answer of={figures}>
          {({ tasks, myEvaluation }) => (
            <>
              <OpenTasks tasks={tasks?.nodes ?? []} />
              <div className="card">
                <h3>{say('score')}</h3>
                <Score score={myEvaluation?.score} />
                <Go to="/my-score">{say('scoreWhy')}</Go>
              </div>
            </>
          )}
        </Answer>
        {leads && <QueueCard />}
      </div>
    </section>
  );
}

type Figures = MyFiguresQuery;
type Task = NonNullable<Figures['tasks']>['nodes'][number];

function OpenTasks({ tasks }: { tasks: Task[] }) {
  const open = tasks.filter((task) => unitsLeft(task) > 0);
  return (
    <div className="card">
      <h3>{say('openTasks')}</h3>
      <p className="big">{open.length}</p>
      <ul className="short">
        {open.slice(0, 3).map((task) => (
          <li key={task.id}>
            <Go to="/submit" search={{ task: task.id }}>
              {task.title ?? (task.product && named(task.product))}
            </Go>{' '}
            <span className="dim">{say('due', { day: day(task.dueOn) })}</span>
          </li>
        ))}
      </ul>
      <Go to="/my-work">{say('toMyWork')}</Go>
    </div>
  );
}

function Score({ score }: { score: NonNullable<Figures['myEvaluation']>['score'] | undefined }) {
  if (score?.status !== 'SCORED') {
    return <p className="big missing">{say('noScore')}</p>;
  }
  return (
    <p className={score.provisional ? 'big provisional' : 'big'}>
      <Figure of={score.value} />{' '}
      <Tag tone={score.provisional ? 'wait' : 'good'}>
        {say(score.provisional ? 'provisional' : 'final')}
      </Tag>
    </p>
  );
}

function QueueCard() {
  const queue = useAsk(Queue, {});
  return (
    <Answer of={queue}>
      {({ outputsToValidate }) => {
        const waiting = outputsToValidate?.nodes ?? [];
        const since = waiting
          .flatMap(({ submissions }) => submissions?.at(-1)?.submittedAt ?? [])
          .sort()[0];
        return (
          <div className="card">
            <h3>{say('toValidate')}</h3>
            <p className="big">
              {waiting.length}
              {outputsToValidate?.pageInfo.hasNextPage && '+'}
            </p>
            {since && <p className="dim">{say('oldest', { moment: moment(since) })}</p>}
            {waiting.length > 0 && <Go to="/validation-queue">{say('toQueue')}</Go>}
          </div>
        );
      }}
    </Answer>
  );
}
