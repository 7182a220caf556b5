package vn.kpiplatform.assessment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Scheme;

/**
 * What was recorded under one framework, as far as another one asks for it. What the other asks for
 * besides is missing, and what it does not ask for is left out; nothing is converted.
 *
 * @param misfits what was given and would be refused today: points above the maximum or off the
 *     step, a value that can no longer be chosen
 */
record FittedFacts(Facts facts, List<Cause> misfits) {

  /**
   * Facts for that variant.
   *
   * @param subordinates the people led, with what is now their score
   * @param unit the unit led, with what is now its score
   */
  static FittedFacts of(
      Scheme.Variant variant,
      Facts recorded,
      List<Facts.Subordinate> subordinates,
      Facts.@Nullable LedUnit unit) {
    List<Cause> misfits = new ArrayList<>();
    Map<String, BigFraction> criteria = new HashMap<>();
    for (Scheme.Criterion criterion : variant.criteria()) {
      BigFraction points = recorded.criteria().get(criterion.code());
      if (points != null && !fits(criterion, points)) {
        misfits.add(new Cause(Cause.Code.CRITERION_DOES_NOT_FIT, criterion.code()));
      } else if (points != null) {
        criteria.put(criterion.code(), points);
      }
    }
    Map<String, BigFraction> judgements = new HashMap<>();
    for (Scheme.Component component : variant.components()) {
      BigFraction chosen = recorded.judgements().get(component.code());
      List<BigFraction> choices = component.measure().choices();
      if (chosen != null && !choices.isEmpty() && !choices.contains(chosen)) {
        misfits.add(new Cause(Cause.Code.JUDGEMENT_DOES_NOT_FIT, component.code()));
      } else if (chosen != null && !choices.isEmpty()) {
        judgements.put(component.code(), chosen);
      }
    }
    Facts facts =
        new Facts(
            variant.subject(),
            variant.code(),
            recorded.tasks(),
            criteria,
            judgements,
            subordinates,
            unit,
            recorded.indicators());
    return new FittedFacts(facts, List.copyOf(misfits));
  }

  private static boolean fits(Scheme.Criterion criterion, BigFraction points) {
    BigFraction step = criterion.step();
    return points.compareTo(criterion.maximum()) <= 0
        && (step == null || points.divide(step).getDenominator().equals(BigInteger.ONE));
  }
}
