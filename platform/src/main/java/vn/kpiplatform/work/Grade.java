package vn.kpiplatform.work;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.framework.AskedFacts;

/**
 * How good an accepted output is, as far as the framework asks.
 *
 * @param quality percentage of quality, 0 to 100
 * @param beyondRequirement whether it is better than was asked for; absent for no
 */
record Grade(@Nullable BigDecimal quality, @Nullable Boolean beyondRequirement) {

  private static final BigDecimal FULL_QUALITY = BigDecimal.valueOf(100);

  void check(Checks checks, AskedFacts asked) {
    Asking.required(checks, asked.asksQuality(), quality, "quality");
    checks.that(
        quality == null || (quality.signum() >= 0 && quality.compareTo(FULL_QUALITY) <= 0),
        BasicRefusal.OUT_OF_RANGE,
        "quality",
        0,
        FULL_QUALITY);
    Asking.welcome(checks, asked.asksBeyondRequirement(), beyondRequirement, "beyondRequirement");
  }

  boolean beyond() {
    return Boolean.TRUE.equals(beyondRequirement);
  }
}
