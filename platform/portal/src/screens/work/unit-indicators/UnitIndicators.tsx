import { useAskAll } from '../../../api';
import { useAddress } from '../../../app/screen';
import { useWorkplace } from '../../../app/workplace';
import { named } from '../../../i18n';
import { Answer, Empty, NativeSelect, Page } from '../../../ui';
import { Indicators } from './Indicators';
import { IndicatorUnits } from './queries';
import { ToAnswer } from './ToAnswer';
import { say } from './texts';
import { title } from './title';
import { asTree, type Unit } from './tree';

/** What a unit has to reach and has reached; values wait for whoever stands above it. */
export default function UnitIndicators() {
  const units = useAskAll(IndicatorUnits, {}, (answer) => answer.units);
  const { period } = useWorkplace();
  return (
    <Page title={title}>
      <Answer of={units}>
        {(pages) => {
          const all = pages.flatMap((page) => page.units?.nodes ?? []);
          return period ? (
            <>
              <ToAnswer units={all} />
              <OneUnit units={all} />
            </>
          ) : (
            <Empty title={say('noPeriod')} />
          );
        }}
      </Answer>
    </Page>
  );
}

function OneUnit({ units }: { units: Unit[] }) {
  const { me, period } = useWorkplace();
  const [search, change] = useAddress();
  const placed = asTree(
    units.filter(({ validTo }) => !validTo || validTo >= (period?.startsOn ?? '')),
  );
  const own = me.person?.posting?.unit?.id;
  const chosen = [search.unit, own, placed[0]?.unit.id].find((id) =>
    placed.some(({ unit }) => unit.id === id),
  );
  return (
    <section aria-labelledby="unit">
      <h2 id="unit">{say('ofUnit')}</h2>
      <NativeSelect
        label={say('unit')}
        value={chosen ?? ''}
        data={placed.map(({ unit, depth }) => ({
          value: unit.id,
          label: `${'\u2003'.repeat(depth)}${named(unit)}`,
        }))}
        onChange={(event) => change({ unit: event.currentTarget.value, indicator: undefined })}
      />
      {chosen && period && (
        <Indicators key={`${chosen}:${period.code}`} unit={chosen} units={units} period={period} />
      )}
    </section>
  );
}
