package vn.kpiplatform.scoring.reference;

import java.math.BigInteger;

/** A fraction of whole numbers, as plain as at school. */
record Ratio(BigInteger top, BigInteger bottom) {

  static final Ratio NOTHING = of(0, 1);
  static final Ratio ALL = of(1, 1);

  static Ratio of(int top, int bottom) {
    return new Ratio(BigInteger.valueOf(top), BigInteger.valueOf(bottom));
  }

  Ratio plus(Ratio other) {
    return new Ratio(
        top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
  }

  Ratio times(Ratio other) {
    return new Ratio(top.multiply(other.top), bottom.multiply(other.bottom));
  }

  Ratio over(Ratio other) {
    return new Ratio(top.multiply(other.bottom), bottom.multiply(other.top));
  }

  Ratio minus(Ratio other) {
    return plus(new Ratio(other.top.negate(), other.bottom));
  }

  Ratio atMost(Ratio other) {
    return side(other) > 0 ? other : this;
  }

  Ratio atLeast(Ratio other) {
    return side(other) < 0 ? other : this;
  }

  int side(Ratio other) {
    return top.multiply(other.bottom).compareTo(other.top.multiply(bottom));
  }

  /** In lowest terms, a whole number without a stroke. */
  String told() {
    BigInteger shared = top.gcd(bottom);
    BigInteger upper = top.divide(shared);
    BigInteger lower = bottom.divide(shared);
    return lower.equals(BigInteger.ONE) ? upper.toString() : upper + "/" + lower;
  }
}
