import { useAskAll } from '../../../api';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { Answer, Empty, NativeSelect, Page } from '../../../ui';
import { Attention } from './Attention';
import { HeatMap } from './HeatMap';
import type { Member } from './heat';
import { Linkage } from './Linkage';
import { TeamScores } from './queries';
import css from './team.module.css';
import { say } from './texts';
import { title } from './title';

const MOST_PAGES = 10;

/** Where the reader's people stand, what is missing to close, and whose score feeds whose. */
export default function Team() {
  const { me, period } = useWorkplace();
  const [{ who }, change] = useAddress();
  const mine = me.person?.id;
  const everybody = who === 'all';
  const scores = useAskAll(
    TeamScores,
    { period: period?.code ?? '', superior: everybody ? null : (mine ?? null) },
    ({ evaluations }) => evaluations,
    { enabled: Boolean(period && mine), most: MOST_PAGES },
  );
  if (!period) {
    return (
      <Page title={title}>
        <Empty title={say('noPeriod')} />
      </Page>
    );
  }
  return (
    <Page title={title}>
      <NativeSelect
        className={css.choice ?? ''}
        label={say('who')}
        value={everybody ? 'all' : 'direct'}
        data={[
          { value: 'direct', label: say('direct') },
          { value: 'all', label: say('all') },
        ]}
        onChange={(event) =>
          change({ who: event.currentTarget.value === 'all' ? 'all' : undefined })
        }
      />
      <Answer of={scores}>
        {(pages) => {
          const members = pages
            .flatMap(({ evaluations }) => evaluations?.nodes ?? [])
            .filter((one): one is Member => one.person !== null && one.person.id !== mine);
          const more = pages.at(-1)?.evaluations?.pageInfo.hasNextPage ?? false;
          return members.length === 0 ? (
            <Empty title={say('nobody')}>{say('nobodyHint')}</Empty>
          ) : (
            <>
              {more && <p className="dim">{say('more', { n: members.length })}</p>}
              <HeatMap members={members} />
              <Attention members={members} />
              <Linkage members={members} period={period.code} />
            </>
          );
        }}
      </Answer>
    </Page>
  );
}
