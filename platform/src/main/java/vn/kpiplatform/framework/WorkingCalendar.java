package vn.kpiplatform.framework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import vn.kpiplatform.framework.FrameworkContent.RuleKind;

/**
 * Working days, and the clocks counted in them.
 *
 * @param workingDays of an ordinary week
 * @param specialDays public holidays, and days of rest on which one works in exchange for another
 */
public record WorkingCalendar(
    List<DayOfWeek> workingDays,
    List<SpecialDay> specialDays,
    int petitionWorkingDays,
    int databaseCalendarDays,
    int databaseWorkingDays,
    String rule) {

  /**
   * A day unlike the others of its kind.
   *
   * @param working whether one works on it
   * @param kind whose word it is: law, the Government's decision for that year, or our proposal as
   *     long as there is none
   */
  public record SpecialDay(LocalDate day, boolean working, Text name, RuleKind kind) {}

  /** Whether one works on that day. */
  public boolean isWorking(LocalDate day) {
    return specialDays.stream()
        .filter(special -> special.day().equals(day))
        .findFirst()
        .map(SpecialDay::working)
        .orElseGet(() -> workingDays.contains(day.getDayOfWeek()));
  }

  /** How many working days lie after the one day up to the other, itself included. */
  public int workingDaysBetween(LocalDate after, LocalDate until) {
    Predicate<LocalDate> working = this::isWorking;
    return until.isAfter(after)
        ? Math.toIntExact(after.plusDays(1).datesUntil(until.plusDays(1)).filter(working).count())
        : 0;
  }

  /** The day that many working days after the given one, which is not counted (R21). */
  public LocalDate workingDaysAfter(LocalDate day, int count) {
    LocalDate reached = Objects.requireNonNull(day);
    for (int left = count; left > 0; left -= isWorking(reached) ? 1 : 0) {
      reached = reached.plusDays(1);
    }
    return reached;
  }
}
