package vn.kpiplatform.comparison;

import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A sum over people, with the sum of squares for the spread.
 *
 * @param people whose values these are
 * @param fewest people about whom a subtraction from other published sums would tell: all of them;
 *     in a quarter of months, those of the month with the fewest, or those who were not there in
 *     every month, if they are fewer still
 */
record Total(int people, int fewest, BigFraction sum, BigFraction squares) {

  static final Total NOTHING = new Total(0, 0, BigFraction.ZERO, BigFraction.ZERO);

  Total plus(BigFraction value) {
    return new Total(people + 1, fewest + 1, sum.add(value), squares.add(value.multiply(value)));
  }

  Total toldOf(int others) {
    return new Total(people, Math.min(fewest, others), sum, squares);
  }

  /** The mean; there is at least one. */
  BigFraction mean() {
    return sum.divide(people);
  }

  /** The exact sample variance, with n - 1 below the line; there are at least two. */
  BigFraction variance() {
    return squares.subtract(sum.multiply(sum).divide(people)).divide(people - 1);
  }
}
