package vn.kpiplatform.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.comparison.ComparisonView.BandView;
import vn.kpiplatform.comparison.Figures.Band;

/**
 * What a mean and a spread tell of counts that are withheld: a mean close to the end of the scale
 * can only be reached by certain numbers of people in each band.
 *
 * @param bands with the true counts, highest first
 * @param withheld which of them are
 */
record Implied(List<Band> bands, List<Boolean> withheld, Total score, int minimumWidth) {

  private static final BigFraction MOST = BigFraction.of(100);

  static Implied of(Figures figures, @Nullable List<BandView> shown, int minimumWidth) {
    List<Boolean> withheld = new ArrayList<>();
    for (int i = 0; i < figures.bands().size(); i++) {
      withheld.add(shown != null && shown.get(i).people() == null);
    }
    return new Implied(figures.bands(), withheld, figures.score(), minimumWidth);
  }

  /** Whether each withheld count can still be as many numbers as it has to, the mean known. */
  boolean meanIsSafe() {
    return isWide(this::reachesSum);
  }

  /** The same if the spread is known as well. */
  boolean spreadIsSafe() {
    return isWide(counts -> reachesSum(counts) && reachesSquares(counts));
  }

  /** For each withheld count, people are moved between it and another one, as far as may be. */
  private boolean isWide(Predicate<List<Integer>> possible) {
    for (int i = 0; i < bands.size(); i++) {
      if (withheld.get(i) && width(i, possible) < minimumWidth) {
        return false;
      }
    }
    return true;
  }

  private int width(int band, Predicate<List<Integer>> possible) {
    int least = 0;
    int most = 0;
    for (int other = 0; other < bands.size(); other++) {
      if (other != band && withheld.get(other)) {
        for (int moved = -minimumWidth; moved <= minimumWidth; moved++) {
          List<Integer> counts = new ArrayList<>(bands.stream().map(Band::people).toList());
          counts.set(band, counts.get(band) + moved);
          counts.set(other, counts.get(other) - moved);
          if (counts.get(band) >= 0 && counts.get(other) >= 0 && possible.test(counts)) {
            least = Math.min(least, moved);
            most = Math.max(most, moved);
          }
        }
      }
    }
    return most - least;
  }

  private boolean reachesSum(List<Integer> counts) {
    return lowest(counts).compareTo(score.sum()) <= 0
        && highest(counts).compareTo(score.sum()) >= 0;
  }

  /**
   * Sums of squares from the evenest distribution to one that fills the highest bands first are all
   * reached, because what lies between two ways to reach the sum is one too.
   */
  private boolean reachesSquares(List<Integer> counts) {
    return evenest(counts).compareTo(score.squares()) <= 0
        && uneven(counts).compareTo(score.squares()) >= 0;
  }

  /** From the lowest values, the people of the highest bands are raised to the top one by one. */
  private BigFraction uneven(List<Integer> counts) {
    BigFraction rest = score.sum().subtract(lowest(counts));
    BigFraction squares = BigFraction.ZERO;
    for (int i = 0; i < bands.size(); i++) {
      BigFraction low = bottom(i);
      BigFraction span = top(i).subtract(low);
      // a band may be a single value, such as a gap that the authority decides
      int raised =
          span.signum() == 0
              ? counts.get(i)
              : Math.min(counts.get(i), rest.divide(span).intValue());
      squares = squares.add(square(top(i)).multiply(raised));
      rest = rest.subtract(span.multiply(raised));
      if (raised < counts.get(i)) {
        squares = squares.add(square(low.add(rest)));
        squares = squares.add(square(low).multiply(counts.get(i) - raised - 1));
        rest = BigFraction.ZERO;
      }
    }
    return squares;
  }

  /** All at one level, as far as their bands let them. */
  private BigFraction evenest(List<Integer> counts) {
    List<BigFraction> ends = new ArrayList<>();
    for (int i = 0; i < bands.size(); i++) {
      ends.add(bottom(i));
      ends.add(top(i));
    }
    ends.sort(Comparator.naturalOrder());
    BigFraction level = ends.getFirst();
    for (int e = 1; e < ends.size() && sum(counts, ends.get(e)).compareTo(score.sum()) <= 0; e++) {
      level = ends.get(e);
    }
    BigFraction from = level;
    int rising = 0;
    for (int i = 0; i < bands.size(); i++) {
      rising += bottom(i).compareTo(from) <= 0 && top(i).compareTo(from) > 0 ? counts.get(i) : 0;
    }
    BigFraction rest = score.sum().subtract(sum(counts, from));
    BigFraction reached = rising == 0 ? from : from.add(rest.divide(rising));
    BigFraction squares = BigFraction.ZERO;
    for (int i = 0; i < bands.size(); i++) {
      squares = squares.add(square(within(i, reached)).multiply(counts.get(i)));
    }
    return squares;
  }

  private BigFraction sum(List<Integer> counts, BigFraction level) {
    BigFraction sum = BigFraction.ZERO;
    for (int i = 0; i < bands.size(); i++) {
      sum = sum.add(within(i, level).multiply(counts.get(i)));
    }
    return sum;
  }

  private BigFraction lowest(List<Integer> counts) {
    return sum(counts, BigFraction.ZERO);
  }

  private BigFraction highest(List<Integer> counts) {
    return sum(counts, MOST);
  }

  private BigFraction within(int band, BigFraction level) {
    BigFraction low = bottom(band);
    BigFraction high = top(band);
    return level.compareTo(low) < 0 ? low : level.compareTo(high) > 0 ? high : level;
  }

  private BigFraction bottom(int band) {
    return bands.get(band).minimum();
  }

  private BigFraction top(int band) {
    return band == 0 ? MOST : bottom(band - 1);
  }

  private static BigFraction square(BigFraction value) {
    return value.multiply(value);
  }
}
