package vn.kpiplatform.scoring;

import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
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
    BigFraction score = Objects.requireNonNull(given.facts().unitScore());
    return Step.of(
        code,
        Operation.MINIMUM,
        rule,
        Step.leaf("limit", BigFraction.ONE, rule),
        Step.of(
            "ratio",
            Operation.QUOTIENT,
            rule,
            Step.leaf("unit_score", score, rule),
            Step.leaf("maximum", maximum, rule)));
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    return given.facts().unitScore() == null
        ? List.of(new Cause(Missing.UNIT_NOT_SCORED, null))
        : List.of();
  }
}
