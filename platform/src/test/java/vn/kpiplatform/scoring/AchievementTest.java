package vn.kpiplatform.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kpiplatform.scoring.Sheet.Cause;
import vn.kpiplatform.scoring.Sheet.Missing;

class AchievementTest {

  private static final String CODE = "I-1";
  private static final String RULE = "rule";

  @ParameterizedTest
  @CsvSource({
    // actual over target, within 0 and 1
    "HIGHER_IS_BETTER, 0, 1, 95, 76, 4/5",
    "HIGHER_IS_BETTER, 0, 1, 3, 1, 1/3",
    "HIGHER_IS_BETTER, 0, 1, 90, 100, 1",
    "HIGHER_IS_BETTER, 0, 1, 90, 0, 0",
    // 2 less actual over target
    "LOWER_IS_BETTER, 0, 1, 10, 12, 4/5",
    "LOWER_IS_BETTER, 0, 1, 10, 20, 0",
    "LOWER_IS_BETTER, 0, 1, 10, 25, 0",
    "LOWER_IS_BETTER, 0, 1, 10, 0, 1",
    // a scale of its own: from one half to six fifths
    "HIGHER_IS_BETTER, 1/2, 6/5, 100, 10, 1/2",
    "HIGHER_IS_BETTER, 1/2, 6/5, 100, 115, 23/20",
    "HIGHER_IS_BETTER, 1/2, 6/5, 100, 200, 6/5",
    "LOWER_IS_BETTER, 1/2, 6/5, 10, 9, 11/10",
    "LOWER_IS_BETTER, 1/2, 6/5, 10, 0, 6/5",
    // against a target of zero there is no ratio
    "LOWER_IS_BETTER, 0, 1, 0, 0, 1",
    "LOWER_IS_BETTER, 0, 1, 0, 1, 0",
    "LOWER_IS_BETTER, 1/2, 6/5, 0, 1, 1/2",
    "HIGHER_IS_BETTER, 0, 1, 0, 0, 1",
  })
  void the_share_of_the_target_is_exact_and_stays_on_its_scale(
      Direction direction,
      String floor,
      String cap,
      String target,
      String actual,
      String expected) {
    Step step =
        new Achievement(direction, fraction(floor), fraction(cap))
            .value(CODE, RULE, given(fraction(target), fraction(actual), false));

    assertThat(step.value()).isEqualTo(fraction(expected));
    assertThat(step.fact()).isEqualTo("ref");
    assertThat(fraction(Recomputation.of(step))).isEqualTo(step.value());
  }

  @Test
  void what_is_missing_is_named_and_never_zero() {
    Achievement measure =
        new Achievement(Direction.HIGHER_IS_BETTER, BigFraction.ZERO, BigFraction.ONE);

    assertThat(measure.missing("I-2", given(null, null, false)))
        .containsExactly(new Cause(Missing.TARGET_NOT_SET, "I-2"));
    assertThat(measure.missing(CODE, given(null, null, false)))
        .containsExactly(new Cause(Missing.TARGET_NOT_SET, CODE));
    assertThat(measure.missing(CODE, given(BigFraction.ONE, null, true)))
        .containsExactly(new Cause(Missing.ACTUAL_AWAITING_VALIDATION, CODE));
    assertThat(measure.missing(CODE, given(BigFraction.ONE, null, false)))
        .containsExactly(new Cause(Missing.ACTUAL_MISSING, CODE));
    assertThat(measure.missing(CODE, given(BigFraction.ONE, BigFraction.ZERO, false))).isEmpty();
  }

  private static Given given(
      @Nullable BigFraction target, @Nullable BigFraction actual, boolean awaiting) {
    return new Given(
        Schemes.decree(),
        new Facts(
            Subject.UNIT,
            "unit",
            List.of(),
            Map.of(),
            Map.of(),
            List.of(),
            null,
            List.of(new Facts.Indicator("ref", CODE, target, actual, awaiting))));
  }

  private static BigFraction fraction(String text) {
    String[] parts = text.split("/", -1);
    return BigFraction.of(
        Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
  }
}
