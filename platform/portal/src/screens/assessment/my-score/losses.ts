import { named } from '../../../i18n';
import { componentName } from '../../../model/assessment';
import { by, type Fraction, fraction, minus, sign, sum } from '../../../model/fraction';
import type { Evaluation, Score } from './MyScore';
import { say } from './texts';

/** What was lost at one place; gained where it is below zero. */
type Loss = { key: string; name: string; points: Fraction };

/** With what there was before it and is left after it. */
export type Step = Loss & { before: Fraction; after: Fraction };

/** From the most one can have down to the score; together the losses are exactly the difference. */
export type Losses = { most: Fraction; losses: Step[]; score: Fraction };

export function lossesOf(score: Score, criteria: Evaluation['criteria']): Losses | undefined {
  if (!score.value) {
    return undefined;
  }
  const most = sum(score.blocks.map(({ maximum }) => fraction(maximum.exact)));
  const value = fraction(score.value.exact);
  const known = [...ofCriteria(criteria), ...ofComponents(score)].filter(
    ({ points }) => sign(points) !== 0,
  );
  const rest = minus(minus(most, value), sum(known.map(({ points }) => points)));
  const all =
    sign(rest) === 0 ? known : [...known, { key: 'rest', name: say('rest'), points: rest }];
  return { most, score: value, losses: downFrom(most, all) };
}

function downFrom(most: Fraction, losses: Loss[]): Step[] {
  let left = most;
  return losses.map((loss) => {
    const before = left;
    left = minus(left, loss.points);
    return { ...loss, before, after: left };
  });
}

function ofCriteria(criteria: Evaluation['criteria']): Loss[] {
  return criteria.flatMap((one) =>
    one.confirmed
      ? [
          {
            key: one.code,
            name: `${one.code} ${named(one)}`,
            points: minus(fraction(one.maximum.exact), fraction(one.confirmed.exact)),
          },
        ]
      : [],
  );
}

function ofComponents(score: Score): Loss[] {
  const weights = (score.frameworkVersion?.components ?? []).filter(
    ({ variantCode }) => variantCode === score.variant?.code,
  );
  return score.components.flatMap((component) => {
    const weight = weights.find(({ code }) => code === component.code);
    const block = score.blocks.find(({ code }) => code === weight?.blockCode);
    if (!weight || !block) {
      return [];
    }
    const lost = minus([1n, 1n], fraction(component.value.exact));
    return [
      {
        key: component.code,
        name: componentName(component),
        points: by(by(lost, fraction(weight.weight.exact)), fraction(block.maximum.exact)),
      },
    ];
  });
}
