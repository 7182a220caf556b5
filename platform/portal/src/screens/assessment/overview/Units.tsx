import { useAddress } from '../../../app/screen';
import { by, decimal, named } from '../../../i18n';
import { NativeSelect } from '../../../ui';
import { Dots } from '../../../ui/chart';
import type { Overview, OverviewUnit } from './figures';
import css from './overview.module.css';
import { say } from './texts';

const MOST = 100;

type Seen = OverviewUnit & {
  unit: NonNullable<OverviewUnit['unit']>;
  mean: NonNullable<OverviewUnit['mean']>;
};

/** Units by their means with what chance leaves open; by name unless a rank is asked for. */
export function Units({ overview }: { overview: Overview }) {
  const [{ order }, change] = useAddress();
  const seen = overview.units.filter((one): one is Seen => one.unit !== null && one.mean !== null);
  const silent = overview.units.filter(({ mean, unit }) => unit && !mean);
  const sorted = seen.sort(
    order === 'score'
      ? (a, b) => Number(b.mean.display) - Number(a.mean.display)
      : by(({ unit }) => named(unit)),
  );
  return (
    <section aria-labelledby="units">
      <h2 id="units">{say('units')}</h2>
      {sorted.length > 0 && (
        <>
          <div className={`noprint ${css.order}`}>
            <NativeSelect
              label={say('order')}
              value={order === 'score' ? 'score' : 'name'}
              data={[
                { value: 'name', label: say('byName') },
                { value: 'score', label: say('byScore') },
              ]}
              onChange={(event) =>
                change({ order: event.currentTarget.value === 'score' ? 'score' : undefined })
              }
            />
          </div>
          <Dots
            sentence={say('unitsSentence', {
              n: sorted.length,
              mean: overview.mean ? decimal(overview.mean.display) : '',
            })}
            dots={sorted.map(({ unit, mean, low, high, scored, people }) => ({
              key: unit.id,
              name: say('unitName', { unit: named(unit), n: scored, all: people }),
              value: Number(mean.display),
              text: decimal(mean.display),
              ...(low !== null && high !== null
                ? {
                    low: Math.max(0, Number(low)),
                    high: Math.min(MOST, Number(high)),
                    between: between(low, high),
                  }
                : { between: say('tooFew') }),
            }))}
            from={lowest(sorted)}
            to={MOST}
            reference={overview.mean ? Number(overview.mean.display) : undefined}
            heads={[say('unit'), say('mean'), say('interval')]}
          />
        </>
      )}
      {silent.length > 0 && (
        <p className="dim">
          {say('silent', {
            units: silent.map(({ unit }) => unit && named(unit)).join(', '),
          })}
        </p>
      )}
    </section>
  );
}

/** Where the scale begins: the last ten below all that is drawn. */
function lowest(all: Seen[]): number {
  const least = Math.min(...all.map(({ mean, low }) => Number(low ?? mean.display)));
  return Math.max(0, Math.floor(least / 10) * 10);
}

function between(low: string, high: string): string {
  const short = (text: string) => decimal(Number(text).toFixed(1));
  return say('between', { low: short(low), high: short(high) });
}
