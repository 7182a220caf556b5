import type { AgencyOverviewQuery } from '../../../api/gql/graphql';
import { fraction, minus, readable, sign } from '../../../model/fraction';

export type Overview = NonNullable<AgencyOverviewQuery['periodOverview']>;
export type OverviewUnit = Overview['units'][number];

type Shown = { display: string; exact: string };

/** How much more than before, to two decimals; none where either is missing. */
export function change(now: Shown | null, before: Shown | null | undefined): string | undefined {
  if (!now || !before) {
    return undefined;
  }
  const more = minus(fraction(now.exact), fraction(before.exact));
  return sign(more) > 0 ? `+${readable(more)}` : sign(more) === 0 ? '±0' : readable(more);
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
