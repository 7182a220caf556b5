package vn.kpiplatform.contract;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number and how it is shown: two decimals, half up, but never a threshold that the exact
 * value does not reach. Decisions use the exact value only.
 */
public record Exact(BigFraction value, List<BigFraction> thresholds) {

  private static final int DECIMALS = 2;

  public Exact(BigFraction value) {
    this(value, List.of());
  }

  public Exact {
    thresholds = List.copyOf(thresholds);
  }

  /** A number whose display must respect these thresholds. */
  public static Exact of(BigFraction value, Collection<BigFraction> thresholds) {
    return new Exact(value, List.copyOf(thresholds));
  }

  /** The very number that a decimal is, whatever its scale. */
  public static BigFraction fraction(BigDecimal decimal) {
    BigDecimal plain = decimal.setScale(Math.max(decimal.scale(), 0));
    return BigFraction.of(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
  }

  /**
   * Numerator and denominator in lowest terms, such as 26999/300; whole numbers without a slash.
   */
  public String exact() {
    return value.getDenominator().equals(BigInteger.ONE)
        ? value.getNumerator().toString()
        : value.getNumerator() + "/" + value.getDenominator();
  }

  /** The number for people. */
  public String display() {
    BigDecimal rounded = decimal(RoundingMode.HALF_UP);
    BigFraction shown = fraction(rounded);
    boolean pretends =
        thresholds.stream().anyMatch(t -> value.compareTo(t) < 0 && shown.compareTo(t) >= 0);
    return (pretends ? decimal(RoundingMode.DOWN) : rounded).toPlainString();
  }

  private BigDecimal decimal(RoundingMode mode) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), DECIMALS, mode);
  }
}
