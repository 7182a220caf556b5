package vn.kpiplatform.comparison;

import java.math.BigDecimal;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.Interval;
import vn.kpiplatform.contract.Exact;

/**
 * A figure of one agency that may be shown.
 *
 * @param people behind it
 * @param error the exact variance of the people's values over their number; null where no interval
 *     is given
 */
record Measured(BigFraction value, int people, @Nullable BigFraction error) {

  Exact exact() {
    return new Exact(value);
  }

  /** Half the width of the 95 per cent interval, to four decimals; null without an error. */
  @Nullable BigDecimal halfWidth() {
    return error == null ? null : Interval.halfWidth(people, error);
  }

  /**
   * Whether the difference to the other is more than chance of these people explains: its square
   * exceeds the squared quantile times both errors together. Decided on exact numbers.
   */
  boolean isToldApartFrom(Measured other) {
    if (error == null || other.error == null) {
      return false;
    }
    BigFraction difference = value.subtract(other.value);
    BigFraction quantile = Interval.quantile(Math.min(people, other.people));
    return difference
            .multiply(difference)
            .compareTo(quantile.multiply(quantile).multiply(error.add(other.error)))
        > 0;
  }
}
