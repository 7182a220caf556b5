package vn.kpiplatform.scoring;

import java.math.BigInteger;
import java.util.List;

/**
 * Takes a person's pencil to an explanation: forgets every value but those of the leaves, and
 * computes again, with integers only.
 */
public final class Recomputation {

  private Recomputation() {}

  /** The value of the root as numerator over denominator in lowest terms. */
  public static String of(Step step) {
    return value(step).toString();
  }

  private static Quotient value(Step step) {
    if (step.operation() == Operation.LEAF) {
      if (!step.children().isEmpty()) {
        throw new IllegalArgumentException("A leaf with children: " + step.code());
      }
      return new Quotient(step.value().getNumerator(), step.value().getDenominator());
    }
    List<Quotient> values = step.children().stream().map(Recomputation::value).toList();
    Quotient first = values.isEmpty() ? Quotient.of(0) : values.get(0);
    List<Quotient> others = values.isEmpty() ? values : values.subList(1, values.size());
    return switch (step.operation()) {
      case LEAF -> throw new IllegalStateException();
      case SUM -> others.stream().reduce(first, Quotient::plus);
      case PRODUCT -> others.stream().reduce(first, Quotient::times);
      case QUOTIENT -> first.over(others.get(0));
      case MEAN -> others.stream().reduce(first, Quotient::plus).over(Quotient.of(values.size()));
      case MINIMUM -> others.stream().reduce(first, (a, b) -> a.isBelow(b) ? a : b);
      case MAXIMUM -> others.stream().reduce(first, (a, b) -> a.isBelow(b) ? b : a);
      case DIFFERENCE -> others.stream().reduce(first, Quotient::minus);
    };
  }

  private record Quotient(BigInteger numerator, BigInteger denominator) {

    Quotient {
      if (denominator.signum() < 0) {
        numerator = numerator.negate();
        denominator = denominator.negate();
      }
      BigInteger divisor = numerator.gcd(denominator);
      numerator = numerator.divide(divisor);
      denominator = denominator.divide(divisor);
    }

    static Quotient of(int whole) {
      return new Quotient(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    Quotient plus(Quotient other) {
      return new Quotient(
          numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
          denominator.multiply(other.denominator));
    }

    Quotient minus(Quotient other) {
      return plus(new Quotient(other.numerator.negate(), other.denominator));
    }

    Quotient times(Quotient other) {
      return new Quotient(
          numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    Quotient over(Quotient other) {
      return new Quotient(
          numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    boolean isBelow(Quotient other) {
      return minus(other).numerator.signum() < 0;
    }

    @Override
    public String toString() {
      return denominator.equals(BigInteger.ONE) ? "" + numerator : numerator + "/" + denominator;
    }
  }
}
