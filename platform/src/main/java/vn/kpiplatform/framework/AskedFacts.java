package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What a framework wants to know about work beyond what every scheme needs. What it does not ask
 * for, nobody records.
 *
 * @param difficulties the factors among which the superior chooses when assigning; absent for none
 * @param hours whether hours are logged; absent for no
 * @param quality whether the superior grades quality when accepting; absent for no
 * @param beyondRequirement whether the superior says what was better than asked for; absent for no
 * @param cutoffs products that count as not done when handed in after a day; absent for none
 */
public record AskedFacts(
    @Nullable List<Difficulty> difficulties,
    @Nullable Boolean hours,
    @Nullable Boolean quality,
    @Nullable Boolean beyondRequirement,
    @Nullable List<Cutoff> cutoffs) {

  static final AskedFacts NOTHING = new AskedFacts(null, null, null, null, null);

  /** How much more than usual some work is worth, above 0. */
  public record Difficulty(BigFraction factor, Text name, String rule) {}

  /**
   * A product with a last day.
   *
   * @param product its code in the catalogue
   * @param lastDay the day of the period's last month up to which it counts, 1 to 28
   */
  public record Cutoff(String product, int lastDay, String rule) {}

  /** The factors to choose from; none when the framework has no difficulty. */
  public List<BigFraction> factors() {
    return listed(difficulties).stream().map(Difficulty::factor).toList();
  }

  /** Whether hours are logged. */
  public boolean asksHours() {
    return Boolean.TRUE.equals(hours);
  }

  /** Whether quality is graded. */
  public boolean asksQuality() {
    return Boolean.TRUE.equals(quality);
  }

  /** Whether it is said what was better than asked for. */
  public boolean asksBeyondRequirement() {
    return Boolean.TRUE.equals(beyondRequirement);
  }

  /** The last day in the period on which this product counts, if it has one. */
  public Optional<LocalDate> lastDay(String product, Period period) {
    return listed(cutoffs).stream()
        .filter(cutoff -> cutoff.product().equals(product))
        .findFirst()
        .map(cutoff -> period.endsOn().withDayOfMonth(cutoff.lastDay()));
  }

  static <T> List<T> listed(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
