import { scaleQuantize } from 'd3-scale';
import { useAddress } from '../../../app/screen';
import { decimal, named } from '../../../i18n';
import css from './map.module.css';
import { PROVINCES, type Province, provinceOf, ZONES } from './provinces';
import { drawn, type Measure, placed, type Row } from './row';
import { measureName, say, stateOf } from './texts';

const STEPS = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;

/** The provinces as tiles of one size, darker for more; the table above has the same in digits. */
export function ProvinceMap({ rows, measure }: { rows: Row[]; measure: Measure }) {
  const provinces = rows.filter(({ kind }) => kind === 'PROVINCE');
  const onMap = new Map(provinces.map((row) => [provinceOf(row.nameVi)?.name, row]));
  const lost = provinces.filter((row) => !provinceOf(row.nameVi));
  const values = provinces.flatMap((row) => {
    const figure = placed(row, measure);
    return figure ? [drawn(figure.value.display)] : [];
  });
  const step = scaleQuantize<(typeof STEPS)[number]>(
    [Math.min(...values), Math.max(...values)],
    STEPS,
  );
  return (
    <details className={css.map} open={provinces.length > 0}>
      <summary>{say('map')}</summary>
      <p className="dim">{say('mapSentence', { measure: measureName(measure) })}</p>
      <ul className={css.tiles}>
        {PROVINCES.map((province) => (
          <Tile
            key={province.name}
            province={province}
            row={onMap.get(province.name)}
            measure={measure}
            shade={(value) => (values.length > 1 ? step(value) : 'step3')}
          />
        ))}
        {ZONES.map((zone) => (
          <li key={zone.name} className={`${place(zone)} ${css.zone}`}>
            {say('zone', { zone: zone.name })}
            <span className="hidden">{say('zoneOf', { province: zone.of })}</span>
          </li>
        ))}
      </ul>
      {lost.length > 0 && (
        <p className="dim">{say('notOnMap', { agencies: lost.map(named).join('; ') })}</p>
      )}
    </details>
  );
}

function Tile(props: {
  province: Province;
  row: Row | undefined;
  measure: Measure;
  shade: (value: number) => (typeof STEPS)[number];
}) {
  const { province, row, measure, shade } = props;
  const [, change] = useAddress();
  const figure = row && placed(row, measure);
  const words = figure ? decimal(figure.value.display) : row ? stateOf(row, false) : say('notHere');
  const look = figure ? css[shade(drawn(figure.value.display))] : css.none;
  return (
    <li className={`${place(province)} ${look}`}>
      {row ? (
        <button type="button" onClick={() => change({ agency: row.code })}>
          {province.short} <span className={figure ? 'block' : 'hidden'}>{words}</span>
        </button>
      ) : (
        <>
          {province.short} <span className="hidden">{words}</span>
        </>
      )}
    </li>
  );
}

function place({ row, column }: Province): string {
  return `${css[`r${row}`]} ${css[`c${column}`]}`;
}
