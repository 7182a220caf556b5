package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;

/**
 * What was agreed about the work.
 *
 * @param difficulty one of the factors of difficulty where the framework has them
 * @param hours hours it is thought to take where the framework counts them, above 0
 * @param axis code of the result axis where the scheme has axes
 */
record Terms(
    @Nullable String title,
    int quantity,
    LocalDate dueOn,
    @Nullable BigDecimal difficulty,
    @Nullable BigDecimal hours,
    @Nullable String axis) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_AXIS = 40;
  static final int MOST_UNITS = 10_000;

  Terms checked(Frame frame, Instant now) {
    Checks checks = new Checks();
    LocalDate last = frame.lastDay();
    LocalDate today = CivilTime.day(now);
    LocalDate first = frame.period().startsOn();
    LocalDate from = today.isAfter(first) ? today : first;
    checks.that(
        quantity >= 1 && quantity <= MOST_UNITS,
        BasicRefusal.OUT_OF_RANGE,
        "quantity",
        1,
        MOST_UNITS);
    checks.that(
        !dueOn.isBefore(from) && !dueOn.isAfter(last),
        WorkRefusal.DUE_DATE_OUTSIDE,
        "dueOn",
        from,
        last);
    Asking.factor(checks, frame.asked().factors(), difficulty);
    Asking.welcome(checks, frame.asked().asksHours(), hours, "hours");
    Asking.hours(checks, hours);
    String cleanTitle = checks.optionalText(title, LONGEST_TITLE, "title");
    String cleanAxis = checks.optionalText(axis, LONGEST_AXIS, "axis");
    checks.refuseIfAny();
    return new Terms(cleanTitle, quantity, dueOn, difficulty, hours, cleanAxis);
  }
}
