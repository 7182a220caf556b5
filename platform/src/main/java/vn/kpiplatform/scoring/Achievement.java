package vn.kpiplatform.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Facts.Indicator;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.Missing;

/**
 * What a unit's indicator reached of its target, as a share. Where higher is better, actual over
 * target; where lower is better, 2 less that, so that as much below the target gains what as much
 * above it loses. Against a target of 0 there is no ratio: reached is 1, missed is 0.
 *
 * @param floor the least share that is credited, at least 0
 * @param cap the largest share that is credited, above the floor
 */
public record Achievement(Direction direction, BigFraction floor, BigFraction cap)
    implements Measure {

  @Override
  public Step value(String code, String rule, Given given) {
    Indicator indicator = Objects.requireNonNull(given.indicator(code));
    return Step.of(
        code,
        Operation.MAXIMUM,
        rule,
        indicator.ref(),
        List.of(
            Step.leaf("floor", floor, rule),
            Step.of(
                "credited",
                Operation.MINIMUM,
                rule,
                Step.leaf("limit", cap, rule),
                share(indicator, rule))));
  }

  @Override
  public List<Cause> missing(String code, Given given) {
    Indicator indicator = given.indicator(code);
    List<Cause> causes = new ArrayList<>();
    if (indicator == null || indicator.target() == null) {
      causes.add(new Cause(Missing.TARGET_NOT_SET, code));
    } else if (indicator.awaitingValidation()) {
      causes.add(new Cause(Missing.ACTUAL_AWAITING_VALIDATION, code));
    } else if (indicator.actual() == null) {
      causes.add(new Cause(Missing.ACTUAL_MISSING, code));
    }
    return causes;
  }

  private Step share(Indicator indicator, String rule) {
    BigFraction actual = present(indicator.actual());
    BigFraction target = present(indicator.target());
    if (target.signum() == 0) {
      boolean reached = direction == Direction.HIGHER_IS_BETTER || actual.signum() == 0;
      return Step.leaf(
          reached ? "target_reached" : "target_missed",
          reached ? BigFraction.ONE : BigFraction.ZERO,
          rule,
          indicator.ref());
    }
    Step ratio =
        Step.of(
            "ratio",
            Operation.QUOTIENT,
            rule,
            Step.leaf("actual", actual, rule, indicator.ref()),
            Step.leaf("target", target, rule, indicator.ref()));
    return direction == Direction.HIGHER_IS_BETTER
        ? ratio
        : Step.of(
            "mirrored",
            Operation.DIFFERENCE,
            rule,
            Step.leaf("twice", BigFraction.of(2), rule),
            ratio);
  }

  private static BigFraction present(@Nullable BigFraction value) {
    return Objects.requireNonNull(value);
  }
}
