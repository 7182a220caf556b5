package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days that a period's code stands for.
 *
 * @param endsOn the last day, inclusive
 */
record PeriodSpan(FrameworkContent.PeriodType type, LocalDate startsOn, LocalDate endsOn) {

  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])");
  private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
  private static final int MONTHS_OF_QUARTER = 3;

  /** The month of a code such as 2026-11, the quarter of one such as 2026-Q4; else nothing. */
  static Optional<PeriodSpan> of(String code) {
    Matcher month = MONTH.matcher(code);
    if (month.matches()) {
      YearMonth only = YearMonth.of(Integer.parseInt(month.group(1)), number(month));
      return Optional.of(span(FrameworkContent.PeriodType.MONTH, only, only));
    }
    Matcher quarter = QUARTER.matcher(code);
    if (quarter.matches()) {
      YearMonth last =
          YearMonth.of(Integer.parseInt(quarter.group(1)), number(quarter) * MONTHS_OF_QUARTER);
      YearMonth first = last.minusMonths(MONTHS_OF_QUARTER - 1L);
      return Optional.of(span(FrameworkContent.PeriodType.QUARTER, first, last));
    }
    return Optional.empty();
  }

  private static int number(Matcher code) {
    return Integer.parseInt(code.group(2));
  }

  private static PeriodSpan span(
      FrameworkContent.PeriodType type, YearMonth first, YearMonth last) {
    return new PeriodSpan(type, first.atDay(1), last.atEndOfMonth());
  }
}
