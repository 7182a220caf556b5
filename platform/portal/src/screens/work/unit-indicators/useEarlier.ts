import { useAsk } from '../../../api';
import type { Period } from '../../../app/workplace';
import type { Past } from './indicator';
import { PastIndicators } from './queries';

export type Earlier = { code: string; indicators: Past[] };

/** What the unit had reached in up to three earlier periods, the latest first. */
export function useEarlier(periods: Period[], period: Period, unit: string): Earlier[] {
  const codes = periods
    .filter(({ endsOn, state }) => endsOn < period.startsOn && state !== 'PLANNED')
    .map(({ code }) => code);
  const ask = (code: string | undefined) => ({ period: code ?? '', unit });
  const [first, second, third] = codes;
  const answers = [
    useAsk(PastIndicators, ask(first), { enabled: first !== undefined }),
    useAsk(PastIndicators, ask(second), { enabled: second !== undefined }),
    useAsk(PastIndicators, ask(third), { enabled: third !== undefined }),
  ];
  return answers.flatMap(({ data }, at) => {
    const code = codes[at];
    return code === undefined ? [] : [{ code, indicators: data?.indicators ?? [] }];
  });
}
