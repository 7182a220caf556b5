import { useAskAll } from '../../../api';
import { useAddress } from '../../../app/screen';
import { named, today } from '../../../i18n';
import { Answer, Empty, NativeSelect, Page } from '../../../ui';
import css from './agencies.module.css';
import { ByGroup } from './ByGroup';
import { Details } from './Details';
import { Export } from './Export';
import { Groups } from './Groups';
import { MethodSheet } from './MethodSheet';
import { PlacedTable } from './PlacedTable';
import { ProvinceMap } from './ProvinceMap';
import { ComparedAgencies } from './queries';
import { MEASURES, type Measure, periods, type Row, rowsOf } from './row';
import { Spread } from './Spread';
import { measureName, periodName, say } from './texts';
import { Waiting } from './Waiting';

const NO_GROUP = '-';

/** All agencies in one period by one figure, with intervals instead of false ranks. */
export default function Agencies() {
  const [search, change] = useAddress();
  const codes = periods(today());
  const period = search.period ?? codes[0] ?? '';
  const measure = MEASURES.find((one) => one === search.figure) ?? 'SCORE';
  const pages = useAskAll(ComparedAgencies, { period }, ({ comparison }) => comparison);
  return (
    <Page title={say('title')}>
      <div className={css.filters}>
        <NativeSelect
          label={say('period')}
          value={period}
          onChange={(event) => change({ period: event.currentTarget.value, agency: undefined })}
          data={(codes.includes(period) ? codes : [period, ...codes]).map((code) => ({
            value: code,
            label: periodName(code),
          }))}
        />
        <NativeSelect
          label={say('measure')}
          value={measure}
          onChange={(event) => change({ figure: event.currentTarget.value })}
          data={MEASURES.map((one) => ({ value: one, label: measureName(one) }))}
        />
        <Answer of={pages}>
          {(found) => (
            <NativeSelect
              label={say('group')}
              value={search.group ?? ''}
              onChange={(event) => change({ group: event.currentTarget.value })}
              data={groups(rowsOf(found))}
            />
          )}
        </Answer>
      </div>
      <Answer of={pages}>
        {(found) => (
          <Shown rows={inGroup(rowsOf(found), search.group)} measure={measure} period={period} />
        )}
      </Answer>
      <Groups />
      <MethodSheet />
    </Page>
  );
}

function Shown(props: { rows: Row[]; measure: Measure; period: string }) {
  const { rows, measure, period } = props;
  const [{ agency }] = useAddress();
  const chosen = rows.find(({ code }) => code === agency);
  if (rows.length === 0) {
    return <Empty title={say('empty')} />;
  }
  return (
    <>
      <p className="lead">
        {say('lead', { released: rows.filter((row) => row.released).length, all: rows.length })}
      </p>
      <PlacedTable rows={rows} measure={measure} />
      {rows.some(({ suppressed }) => suppressed) && <p className="dim">{say('whyWithheld')}</p>}
      <Export rows={rows} measure={measure} period={period} />
      {chosen && <Details key={chosen.code} row={chosen} period={period} measure={measure} />}
      <Waiting rows={rows} />
      <ByGroup rows={rows} measure={measure} />
      <Spread rows={rows} measure={measure} />
      <ProvinceMap rows={rows} measure={measure} />
    </>
  );
}

function groups(rows: Row[]) {
  const known = new Map(
    rows.flatMap(({ peerGroup }) => (peerGroup ? [[peerGroup.code, peerGroup]] : [])),
  );
  return [
    { value: '', label: say('allGroups') },
    ...[...known.values()].map((group) => ({ value: group.code, label: named(group) })),
    { value: NO_GROUP, label: say('noGroup') },
  ];
}

function inGroup(rows: Row[], group: string | undefined): Row[] {
  if (!group) {
    return rows;
  }
  return rows.filter(({ peerGroup }) => (peerGroup?.code ?? NO_GROUP) === group);
}
