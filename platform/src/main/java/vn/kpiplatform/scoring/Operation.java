package vn.kpiplatform.scoring;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** How a step gets its value from its children, in their order. */
public enum Operation {
  /** A fact or a number of the scheme; it has no children. */
  LEAF,
  /** All together; 0 when there is none. */
  SUM,
  PRODUCT,
  /** The first over the second. */
  QUOTIENT,
  /** The sum over the count. */
  MEAN,
  MINIMUM,
  MAXIMUM,
  /** The first less all the others. */
  DIFFERENCE;

  BigFraction of(List<BigFraction> values) {
    return switch (this) {
      case LEAF -> throw new IllegalStateException("A leaf is given, not computed");
      case SUM -> sum(values);
      case PRODUCT -> values.stream().reduce(BigFraction.ONE, BigFraction::multiply);
      case QUOTIENT -> values.get(0).divide(values.get(1));
      case MEAN -> sum(values).divide(values.size());
      case MINIMUM -> values.stream().min(Comparator.naturalOrder()).orElseThrow();
      case MAXIMUM -> values.stream().max(Comparator.naturalOrder()).orElseThrow();
      case DIFFERENCE -> values.get(0).subtract(sum(values.subList(1, values.size())));
    };
  }

  private static BigFraction sum(List<BigFraction> values) {
    return values.stream().reduce(BigFraction.ZERO, BigFraction::add);
  }
}
