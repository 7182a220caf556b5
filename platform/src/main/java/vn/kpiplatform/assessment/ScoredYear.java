package vn.kpiplatform.assessment;

import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * A person's year as its months (decree 335/2025, articles 11, 17.3 and 19.3; R9 to R11): a mean is
 * over the months that were assessed, never over those that were not.
 *
 * @param months the twelve months in order
 */
record ScoredYear(int year, List<MonthOfYear> months) {

  private static final int MONTHS = 12;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_HALF = 6;

  /** With fewer months of work nobody is classified, sick and maternity leave aside. */
  private static final int FEWEST = 6;

  ScoredYear {
    months = List.copyOf(months);
    if (months.size() != MONTHS) {
      throw new IllegalArgumentException("a year has twelve months");
    }
  }

  /**
   * A month. One that was assessed by quarter has the quarter's score, so that a quarter weighs as
   * much as its months do.
   *
   * @param score of the released result; null without one
   * @param coming whether one may still come
   */
  record MonthOfYear(@Nullable BigFraction score, boolean coming) {}

  /**
   * A mean over some months.
   *
   * @param code such as 2026, 2026-H1, 2026-Q4
   * @param value null when none of the months was assessed
   * @param assessed over how many months
   * @param provisional whether months are still to come
   */
  record Mean(String code, @Nullable BigFraction value, int assessed, boolean provisional) {}

  /** The mean of the whole year. */
  Mean whole() {
    return mean(Integer.toString(year), months);
  }

  /** The means of the four quarters and the two halves. */
  List<Mean> parts() {
    return Stream.concat(parts("-Q", MONTHS_OF_QUARTER), parts("-H", MONTHS_OF_HALF)).toList();
  }

  /**
   * Whether the year is too short to be classified: over, with fewer than six months assessed, and
   * the person was neither sick nor on maternity leave (article 11).
   */
  boolean tooShort(boolean excused) {
    Mean whole = whole();
    return !whole.provisional() && whole.assessed() < FEWEST && !excused;
  }

  /** The months of a year from January on. */
  static List<YearMonth> monthsOf(int year) {
    List<YearMonth> months = new ArrayList<>();
    for (Month month : Month.values()) {
      months.add(YearMonth.of(year, month));
    }
    return months;
  }

  private Stream<Mean> parts(String kind, int length) {
    return IntStream.range(0, MONTHS / length)
        .mapToObj(
            part ->
                mean(year + kind + (part + 1), months.subList(part * length, (part + 1) * length)));
  }

  private static Mean mean(String code, List<MonthOfYear> months) {
    List<BigFraction> scores =
        months.stream().flatMap(month -> Stream.ofNullable(month.score())).toList();
    return new Mean(
        code,
        scores.isEmpty()
            ? null
            : scores.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(scores.size()),
        scores.size(),
        months.stream().anyMatch(MonthOfYear::coming));
  }
}
