import type { TeamScoresQuery } from '../../../api/gql/graphql';
import { say } from './texts';

type Evaluation = NonNullable<TeamScoresQuery['evaluations']>['nodes'][number];
type Cause = NonNullable<Evaluation['score']>['causes'][number];
type Formed = Pick<Evaluation, 'state'> & { score: { causes: Cause[] } | null };

/** What is missing, each thing to do once: a form that was not given is one thing, not ten lines. */
export function reasons({ score, state }: Formed): string[] {
  const byCode = new Map<string, Cause[]>();
  for (const cause of score?.causes ?? []) {
    byCode.set(cause.code, [...(byCode.get(cause.code) ?? []), cause]);
  }
  return [...byCode.values()].flatMap((same) => {
    const [first] = same;
    const person = first?.awaited?.fullName ?? '';
    switch (first?.code) {
      case undefined:
        return [];
      case 'CRITERION_NOT_CONFIRMED':
        return [say(state === 'NOT_BEGUN' ? 'notSelfScored' : 'notConfirmed', { person })];
      case 'JUDGEMENT_MISSING':
        return [say('notJudged', { n: same.length, person })];
      default:
        return same.map(({ message, awaited }) =>
          awaited ? say('awaits', { message, person: awaited.fullName }) : message,
        );
    }
  });
}
