import { useAddress } from '../../../app/screen';
import { periodName, periodState } from '../../../app/texts';
import { type Period, useWorkplace } from '../../../app/workplace';
import { day } from '../../../i18n';
import { History } from '../../../model/history/History';
import { Empty, Go, Page, Said, Table, Tag } from '../../../ui';
import { Closed } from './Closed';
import { Closing } from './Closing';
import css from './cockpit.module.css';
import { PlanForm } from './PlanForm';
import { Rehearsal } from './Rehearsal';
import { Reopening } from './Reopening';
import { ToClose } from './ToClose';
import { say } from './texts';

const STAGES = ['PLANNED', 'OPEN', 'CLOSING', 'CLOSED', 'RELEASED', 'SEALED'] as const;

/** Where the period stands, what is missing for its next step, and that step. */
export default function PeriodCockpit() {
  const { me, period, periods } = useWorkplace();
  const [{ opened }] = useAddress();
  const officer = me.roles.includes('KPI_OFFICER');
  return (
    <Page title={say('title')}>
      {opened !== undefined && <Said>{say('opened', { period: periodName(opened) })}</Said>}
      {period ? (
        <>
          <Stages period={period} />
          {officer && <Step key={period.id + period.state} period={period} />}
          {['CLOSED', 'RELEASED'].includes(period.state) && (
            <Reopening key={period.id} period={period} officer={officer} />
          )}
          <History of={period.id} />
        </>
      ) : (
        <Empty title={say('none')}>{say(officer ? 'noneWhat' : 'noneHead')}</Empty>
      )}
      {officer && <PlanForm />}
      {periods.length > 0 && <Periods periods={periods} />}
    </Page>
  );
}

function Step({ period }: { period: Period }) {
  switch (period.state) {
    case 'PLANNED':
      return <Rehearsal period={period} />;
    case 'OPEN':
      return <ToClose period={period} />;
    case 'CLOSING':
      return <Closing period={period} />;
    default:
      return <Closed period={period} />;
  }
}

function Stages({ period }: { period: Period }) {
  const now = STAGES.indexOf(period.state);
  return (
    <>
      <p className="lead">
        <strong>{periodName(period.code)}</strong>{' '}
        {say('fromTo', { from: day(period.startsOn), to: day(period.endsOn) })}
      </p>
      <ol className={css.stages} aria-label={say('stages')}>
        {STAGES.map((stage, index) => (
          <li
            key={stage}
            aria-current={index === now ? 'step' : undefined}
            className={index < now ? css.past : ''}
          >
            {index < now && <span aria-hidden="true">✓ </span>}
            {periodState(stage)}
          </li>
        ))}
      </ol>
    </>
  );
}

function Periods({ periods }: { periods: Period[] }) {
  return (
    <Table caption={say('all')} heads={[say('period'), say('state'), say('days')]}>
      {periods.map((one) => (
        <tr key={one.id}>
          <th scope="row">
            <Go to="/period-cockpit" search={{ period: one.code }}>
              {periodName(one.code)}
            </Go>
          </th>
          <td data-label={say('state')}>
            <Tag tone={one.state === 'OPEN' ? 'good' : 'plain'}>{periodState(one.state)}</Tag>
          </td>
          <td data-label={say('days')}>
            {say('fromTo', { from: day(one.startsOn), to: day(one.endsOn) })}
          </td>
        </tr>
      ))}
    </Table>
  );
}
