package vn.kpiplatform.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.framework.FrameworkContent.PeriodType;

/**
 * A month or quarter in days from Monday to Friday.
 *
 * @param last as many such days as every period of the type has at least
 * @param days all of them
 */
record WorkingPeriod(
    String code, LocalDate startsOn, LocalDate endsOn, int last, List<LocalDate> days) {

  private static final int OF_A_MONTH = 20;
  private static final int OF_A_QUARTER = 60;
  private static final int MONTHS = 3;

  /** The period that many periods before the one in which the month lies. */
  static WorkingPeriod before(PeriodType type, YearMonth present, int periods) {
    return switch (type) {
      case MONTH -> month(present.minusMonths(periods));
      case QUARTER -> quarter(present.minusMonths((long) MONTHS * periods));
    };
  }

  static WorkingPeriod month(YearMonth month) {
    return of(month.toString(), month, month, OF_A_MONTH);
  }

  private static WorkingPeriod quarter(YearMonth within) {
    int number = (within.getMonthValue() - 1) / MONTHS;
    YearMonth first = within.withMonth(number * MONTHS + 1);
    return of(
        "%d-Q%d".formatted(within.getYear(), number + 1),
        first,
        first.plusMonths(MONTHS - 1L),
        OF_A_QUARTER);
  }

  private static WorkingPeriod of(String code, YearMonth first, YearMonth month, int last) {
    LocalDate startsOn = first.atDay(1);
    LocalDate endsOn = month.atEndOfMonth();
    return new WorkingPeriod(
        code,
        startsOn,
        endsOn,
        last,
        startsOn
            .datesUntil(endsOn.plusDays(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            .toList());
  }

  /** The month before it, in which an agency gets ready. */
  WorkingPeriod preparation() {
    return month(YearMonth.from(startsOn).minusMonths(1));
  }

  /** The n-th working day, from 1. */
  LocalDate day(int n) {
    return days.get(n - 1);
  }

  Instant at(int n, int hour, int minute) {
    return moment(day(n), hour, minute);
  }

  /** Before anything happens in it: the last evening before. */
  Instant eve() {
    return moment(startsOn.minusDays(1), 21, 0);
  }

  Instant close() {
    return moment(endsOn, 18, 0);
  }

  Instant release() {
    return moment(endsOn, 20, 0);
  }

  private static Instant moment(LocalDate day, int hour, int minute) {
    return CivilTime.startOf(day).plus(hour, ChronoUnit.HOURS).plus(minute, ChronoUnit.MINUTES);
  }
}
