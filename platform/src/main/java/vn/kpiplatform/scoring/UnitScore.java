package vn.kpiplatform.scoring;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Facts.LedUnit;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.Missing;

/**
 * The score of the unit that a leader leads, as a share: a person's result is tied to their unit's.
 *
 * @param maximum the unit's score that gives the whole share; more gives no more
 */
public record UnitScore(BigFraction maximum) implements Measure {

  @Override
  public Step value(String code, String rule, Given given) {
    LedUnit unit = Objects.requireNonNull(given.facts().unit());
    BigFraction score = Objects.requireNonNull(unit.score());
    return Step.of(
        code,
        Operation.MINIMUM,
        rule,
        Step.leaf("limit", BigFraction.ONE, rule),
        Step.of(
            "ratio",
            Operation.QUOTIENT,
            rule,
            Step.leaf("unit_score", score, rule, unit.ref()),
            Step.leaf("maximum", maximum, rule)));
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    LedUnit unit = given.facts().unit();
    return unit == null || unit.score() == null
        ? List.of(new Cause(Missing.UNIT_NOT_SCORED, unit == null ? null : unit.ref()))
        : List.of();
  }
}
