package vn.kpiplatform.assessment;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.framework.FractionJson;
import vn.kpiplatform.scoring.Scheme;

/**
 * Points given to one general criterion (decree 335/2025, article 12 and form 01).
 *
 * @param points 0 up to the criterion's maximum, on its step if it has one (R14)
 * @param reason why the points differ from the person's own (R15); nobody gives one for themselves
 */
public record CriterionPoints(String code, BigDecimal points, @Nullable String reason) {

  private static final String FIELD = "criteria";

  /**
   * Notes every fault against the criteria of the person's variant: each criterion exactly once,
   * each within its scale.
   */
  static void check(Checks checks, List<Scheme.Criterion> criteria, List<CriterionPoints> given) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < given.size(); i++) {
      CriterionPoints one = given.get(i);
      String at = FIELD + "." + i;
      checks.that(
          seen.add(one.code()), AssessmentRefusal.CRITERION_REPEATED, at + ".code", one.code());
      criteria.stream()
          .filter(criterion -> criterion.code().equals(one.code()))
          .findFirst()
          .ifPresentOrElse(
              criterion -> one.check(checks, criterion, at + ".points"),
              () ->
                  checks.that(
                      false, AssessmentRefusal.CRITERION_UNKNOWN, at + ".code", one.code()));
    }
    for (Scheme.Criterion criterion : criteria) {
      checks.that(
          seen.contains(criterion.code()),
          AssessmentRefusal.CRITERION_MISSING,
          FIELD,
          criterion.code());
    }
  }

  private void check(Checks checks, Scheme.Criterion criterion, String at) {
    BigFraction value = Exact.fraction(points);
    checks.that(
        value.signum() >= 0 && value.compareTo(criterion.maximum()) <= 0,
        BasicRefusal.OUT_OF_RANGE,
        at,
        "0",
        FractionJson.format(criterion.maximum()));
    BigFraction step = criterion.step();
    if (step != null) {
      boolean whole = value.divide(step).getDenominator().equals(BigInteger.ONE);
      checks.that(whole, AssessmentRefusal.POINTS_OFF_STEP, at, FractionJson.format(step));
    }
  }
}
