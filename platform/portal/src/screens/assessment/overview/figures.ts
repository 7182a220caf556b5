import type { AgencyOverviewQuery } from '../../../api/gql/graphql';
import { decimal } from '../../../i18n';
import { exact, minus } from '../../../model/exact';

export type Overview = NonNullable<AgencyOverviewQuery['periodOverview']>;
export type OverviewUnit = Overview['units'][number];

type Shown = { display: string; exact: string };

const HUNDREDTHS = 100n;

/** How much more than before, to two decimals; none where either is missing. */
export function change(now: Shown | null, before: Shown | null | undefined): string | undefined {
  const [a, b] = [now && exact(now.exact), before && exact(before.exact)];
  if (!a || !b) {
    return undefined;
  }
  const { over, under } = minus(a, b);
  const size = over < 0n ? -over : over;
  const rounded = (size * HUNDREDTHS * 2n + under) / (under * 2n);
  const text = `${rounded / HUNDREDTHS}.${String(rounded % HUNDREDTHS).padStart(2, '0')}`;
  const sign = rounded === 0n ? '±' : over < 0n ? '−' : '+';
  return `${sign}${decimal(text.replace(/\.?0+$/, ''))}`;
}

/** A part of a whole in whole per cent. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part * 100) / whole);
}

/** Units whose interval leaves the agency's mean out: chance alone does not explain them. */
export function apart(units: OverviewUnit[], mean: Shown | null) {
  const middle = Number(mean?.display);
  return units.flatMap((unit) => {
    const [low, high] = [unit.low, unit.high];
    if (mean === null || low === null || high === null) {
      return [];
    }
    return Number(low) > middle
      ? [{ unit, below: false }]
      : Number(high) < middle
        ? [{ unit, below: true }]
        : [];
  });
}
