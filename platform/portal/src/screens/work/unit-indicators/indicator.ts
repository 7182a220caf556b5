import type { IndicatorsOfUnitQuery, PastIndicatorsQuery } from '../../../api/gql/graphql';
import { decimal, language } from '../../../i18n';
import { exact } from '../../../model/exact';
import { minus, sign } from '../../../model/fraction';

export type Shown = NonNullable<IndicatorsOfUnitQuery['unitEvaluation']>;
export type Indicator = NonNullable<Shown['indicators']>[number];
export type Past = NonNullable<PastIndicatorsQuery['indicators']>[number];

type InWords = { measuredInVi: string; measuredInEn: string };

/** What is counted, such as per cent. */
export function measuredIn(one: InWords): string {
  return language === 'en' ? one.measuredInEn : one.measuredInVi;
}

export function dataSource(one: { dataSourceVi: string; dataSourceEn: string }): string {
  return language === 'en' ? one.dataSourceEn : one.dataSourceVi;
}

/** A value with what it is counted in, as people write it. */
export function amount(value: string, one: InWords): string {
  return `${decimal(value)} ${measuredIn(one)}`;
}

/** The last value that came in time. */
export function present<A extends { late: boolean }>({ actuals }: { actuals: A[] }): A | undefined {
  return actuals.filter(({ late }) => !late).at(-1);
}

/** -1, 0 or 1 as the first is less than, equal to or more than the second; exact. */
export function compared(a: string, b: string): number {
  const [one, other] = [exact(a), exact(b)];
  return one && other ? sign(minus(one, other)) : 0;
}

/** Whether a value reaches its target. */
export function reaches(value: string, target: string, direction: Indicator['direction']): boolean {
  const sign = compared(value, target);
  return direction === 'HIGHER_IS_BETTER' ? sign >= 0 : sign <= 0;
}

/** What counted in an earlier period; nothing unless it was accepted. */
export function counted(past: Past | undefined): string | undefined {
  return past?.actual?.answer?.accepted ? past.actual.value : undefined;
}
