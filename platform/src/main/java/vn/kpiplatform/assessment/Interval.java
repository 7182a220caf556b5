package vn.kpiplatform.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How far a mean of so many people's values can be from what others like them would have reached:
 * the 95 per cent interval. Irrational, so it is shown to four decimals and decides nothing.
 */
public final class Interval {

  /** Digits that square roots and quotients are carried with before they are shown. */
  public static final MathContext PRECISION = new MathContext(34, RoundingMode.HALF_EVEN);

  /** Decimals in which irrational numbers are shown. */
  public static final int DECIMALS = 4;

  /** Quantiles of Student's distribution at 97.5 per cent, in thousandths, from 4 degrees on. */
  private static final List<Integer> QUANTILES =
      List.of(
          2776, 2571, 2447, 2365, 2306, 2262, 2228, 2201, 2179, 2160, 2145, 2131, 2120, 2110, 2101,
          2093, 2086, 2080, 2074, 2069, 2064, 2060, 2056, 2052, 2048, 2045, 2042);

  private static final int FIRST_DEGREE = 4;
  private static final int THOUSAND = 1_000;

  private Interval() {}

  /**
   * Half the width of the interval.
   *
   * @param error the exact variance of the people's values over their number
   */
  public static BigDecimal halfWidth(int people, BigFraction error) {
    return root(quantile(people).multiply(quantile(people)).multiply(error));
  }

  /**
   * Few people have the wide quantile of four degrees; above thirty it is kept, on the wide side.
   */
  public static BigFraction quantile(int people) {
    int place = Math.clamp(people - 1 - FIRST_DEGREE, 0, QUANTILES.size() - 1);
    return BigFraction.of(QUANTILES.get(place), THOUSAND);
  }

  /** The square root, to four decimals. */
  public static BigDecimal root(BigFraction square) {
    return decimal(square).sqrt(PRECISION).setScale(DECIMALS, RoundingMode.HALF_UP);
  }

  /** The nearest decimal of that precision. */
  public static BigDecimal decimal(BigFraction value) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), PRECISION);
  }
}
