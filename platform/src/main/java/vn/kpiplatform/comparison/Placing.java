package vn.kpiplatform.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.Interval;
import vn.kpiplatform.comparison.ComparisonView.FigureView;
import vn.kpiplatform.contract.Exact;

/**
 * Where an agency stands among its peers by one figure: only figures that are shown take part, and
 * nobody is placed among fewer than the group's minimum.
 *
 * @param peers by agency's code, in their order; the agency itself among them
 */
record Placing(ComparedFigure figure, Map<String, Measured> peers, int minimumPeers) {

  private static final BigFraction HUNDRED = BigFraction.of(100);
  private static final int MOST_NAMED = 100;

  /**
   * The agency's figure and its place.
   *
   * @param named whether an agency may be named to the reader
   */
  FigureView of(String agency, Measured own, @Nullable Integer people, Predicate<String> named) {
    BigDecimal half = own.halfWidth();
    BigDecimal value =
        Interval.decimal(own.value()).setScale(Interval.DECIMALS, RoundingMode.HALF_UP);
    BigDecimal low = half == null ? null : value.subtract(half);
    BigDecimal high = half == null ? null : value.add(half);
    Exact exact = new Exact(own.value());
    if (peers.size() < minimumPeers || !peers.containsKey(agency)) {
      return new FigureView(
          figure, exact, people, low, high, null, null, null, null, null, null, null, null, null);
    }
    List<BigFraction> sorted = peers.values().stream().map(Measured::value).sorted().toList();
    BigFraction median = median(sorted);
    BigFraction variance = variance(sorted);
    boolean ranked = own.error() != null;
    return new FigureView(
        figure,
        exact,
        people,
        low,
        high,
        sorted.size(),
        new Exact(median),
        new Exact(own.value().subtract(median)),
        new Exact(percentile(sorted, own.value())),
        new Exact(variance),
        standardScore(own.value(), mean(sorted), variance),
        ranked ? 1 + apart(own, 1) : null,
        ranked ? sorted.size() - apart(own, -1) : null,
        ranked ? alike(agency, own, named) : null);
  }

  private int apart(Measured own, int direction) {
    return Math.toIntExact(
        peers.values().stream()
            .filter(own::isToldApartFrom)
            .filter(peer -> peer.value().compareTo(own.value()) == direction)
            .count());
  }

  private List<String> alike(String agency, Measured own, Predicate<String> named) {
    return peers.entrySet().stream()
        .filter(peer -> !peer.getKey().equals(agency))
        .filter(peer -> !own.isToldApartFrom(peer.getValue()))
        .map(Map.Entry::getKey)
        .filter(named)
        .limit(MOST_NAMED)
        .toList();
  }

  /** The middle value, or the mean of the two middle ones. */
  static BigFraction median(List<BigFraction> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted.get(middle - 1).add(sorted.get(middle)).divide(2);
  }

  /** Per cent of the peers that lie below, and half of those that are equal, oneself included. */
  static BigFraction percentile(List<BigFraction> values, BigFraction own) {
    long below = values.stream().filter(value -> value.compareTo(own) < 0).count();
    long equal = values.stream().filter(value -> value.compareTo(own) == 0).count();
    return BigFraction.of(below * 2 + equal, values.size() * 2L).multiply(HUNDRED);
  }

  static BigFraction mean(List<BigFraction> values) {
    return values.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(values.size());
  }

  /** The exact sample variance, with n - 1 below the line. */
  static BigFraction variance(List<BigFraction> values) {
    BigFraction mean = mean(values);
    return values.stream()
        .map(value -> value.subtract(mean))
        .map(difference -> difference.multiply(difference))
        .reduce(BigFraction.ZERO, BigFraction::add)
        .divide(values.size() - 1);
  }

  private static @Nullable BigDecimal standardScore(
      BigFraction own, BigFraction mean, BigFraction variance) {
    if (variance.equals(BigFraction.ZERO)) {
      return null;
    }
    BigFraction difference = own.subtract(mean);
    BigDecimal size = Interval.root(difference.multiply(difference).divide(variance));
    return difference.compareTo(BigFraction.ZERO) < 0
        ? size.negate()
        : Objects.requireNonNull(size);
  }
}
