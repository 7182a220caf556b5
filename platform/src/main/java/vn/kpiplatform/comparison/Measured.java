package vn.kpiplatform.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;

/**
 * A figure of one agency that may be shown.
 *
 * @param people behind it
 * @param error the exact variance of the people's values over their number; null where no interval
 *     is given
 */
record Measured(BigFraction value, int people, @Nullable BigFraction error) {

  /** Digits that square roots and quotients are carried with before they are shown. */
  static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_EVEN);

  /** Decimals in which irrational numbers are shown. */
  static final int DECIMALS = 4;

  /** Quantiles of Student's distribution at 97.5 per cent, in thousandths, from 4 degrees on. */
  private static final List<Integer> QUANTILES =
      List.of(
          2776, 2571, 2447, 2365, 2306, 2262, 2228, 2201, 2179, 2160, 2145, 2131, 2120, 2110, 2101,
          2093, 2086, 2080, 2074, 2069, 2064, 2060, 2056, 2052, 2048, 2045, 2042);

  private static final int FIRST_DEGREE = 4;
  private static final int THOUSAND = 1_000;

  Exact exact() {
    return new Exact(value);
  }

  /** Half the width of the 95 per cent interval, to four decimals; null without an error. */
  @Nullable BigDecimal halfWidth() {
    return error == null ? null : root(quantile(people).multiply(quantile(people)).multiply(error));
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
    BigFraction quantile = quantile(Math.min(people, other.people));
    return difference
            .multiply(difference)
            .compareTo(quantile.multiply(quantile).multiply(error.add(other.error)))
        > 0;
  }

  /** The square root, to four decimals. */
  static BigDecimal root(BigFraction square) {
    return decimal(square).sqrt(PRECISION).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  static BigDecimal decimal(BigFraction value) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), PRECISION);
  }

  /**
   * Few people have the wide quantile of four degrees; above thirty it is kept, on the wide side.
   */
  private static BigFraction quantile(int people) {
    int place = Math.clamp(people - 1 - FIRST_DEGREE, 0, QUANTILES.size() - 1);
    return BigFraction.of(QUANTILES.get(place), THOUSAND);
  }
}
