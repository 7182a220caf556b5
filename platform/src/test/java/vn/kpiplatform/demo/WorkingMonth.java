package vn.kpiplatform.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.kpiplatform.contract.CivilTime;

/** A month in days from Monday to Friday, of which every month has at least 20. */
record WorkingMonth(YearMonth month) {

  static final int LAST = 20;

  String code() {
    return month.toString();
  }

  /** The n-th working day, from 1 to {@link #LAST}. */
  LocalDate day(int n) {
    List<LocalDate> days =
        month
            .atDay(1)
            .datesUntil(month.plusMonths(1).atDay(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            .toList();
    return days.get(n - 1);
  }

  Instant at(int n, int hour, int minute) {
    return moment(day(n), hour, minute);
  }

  /** Before anything happens in it: the last evening of the month before. */
  Instant eve() {
    return moment(month.atDay(1).minusDays(1), 21, 0);
  }

  Instant close() {
    return moment(month.atEndOfMonth(), 18, 0);
  }

  Instant release() {
    return moment(month.atEndOfMonth(), 20, 0);
  }

  static Instant moment(LocalDate day, int hour, int minute) {
    return CivilTime.startOf(day).plus(hour, ChronoUnit.HOURS).plus(minute, ChronoUnit.MINUTES);
  }
}
