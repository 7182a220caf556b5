import { useAsk } from '../../../api';
import { periodName } from '../../../app/texts';
import { type Period, useWorkplace } from '../../../app/workplace';
import { day, untilDay } from '../../../i18n';
import { Answer, Button, Empty, Page } from '../../../ui';
import { Attention } from './Attention';
import { Bands, Progress } from './Distribution';
import { Four } from './Four';
import { AgencyOverview } from './queries';
import { say } from './texts';
import { title } from './title';
import { Units } from './Units';

/** The whole agency in one period, on one page that can be printed. */
export default function Overview() {
  const { period } = useWorkplace();
  return (
    <Page
      title={title}
      aside={
        <Button variant="default" className="noprint" onClick={() => print()}>
          {say('print')}
        </Button>
      }
    >
      {period ? <OfPeriod key={period.code} period={period} /> : <Empty title={say('noPeriod')} />}
    </Page>
  );
}

function OfPeriod({ period }: { period: Period }) {
  const { periods } = useWorkplace();
  const before = periods.find(
    ({ endsOn, state }) => endsOn < period.startsOn && state !== 'PLANNED',
  );
  const now = useAsk(AgencyOverview, { period: period.code });
  const then = useAsk(
    AgencyOverview,
    { period: before?.code ?? '' },
    { enabled: before !== undefined },
  );
  return (
    <Answer of={now}>
      {({ periodOverview: overview }) =>
        overview ? (
          <>
            <p className="lead">{standing(period)}</p>
            {overview.provisional && <p className="dim">{say('provisional')}</p>}
            <Four
              now={overview}
              before={then.data?.periodOverview ?? undefined}
              name={before && periodName(before.code)}
            />
            <Bands overview={overview} />
            <Units overview={overview} />
            <Attention overview={overview} />
            <Progress overview={overview} />
          </>
        ) : (
          <Empty title={say('notYet')} />
        )
      }
    </Answer>
  );
}

function standing({ code, endsOn, state }: Period): string {
  const name = periodName(code);
  const left = untilDay(endsOn);
  return state === 'OPEN'
    ? left >= 0
      ? say('open', { period: name, n: left, day: day(endsOn) })
      : say('ended', { period: name, day: day(endsOn) })
    : say('past', { period: name, day: day(endsOn) });
}
