package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.framework.Period;

/**
 * What was agreed about the work.
 *
 * @param difficulty factor of difficulty where the scheme has one, above 0
 * @param hours hours it takes where the scheme counts them, above 0
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
  private static final BigDecimal MOST_DIFFICULTY = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);
  static final int MOST_UNITS = 10_000;

  Terms checked(Period period, Instant now) {
    Checks checks = new Checks();
    LocalDate today = CivilTime.day(now);
    LocalDate from = today.isAfter(period.startsOn()) ? today : period.startsOn();
    checks.that(
        quantity >= 1 && quantity <= MOST_UNITS,
        BasicRefusal.OUT_OF_RANGE,
        "quantity",
        1,
        MOST_UNITS);
    checks.that(
        !dueOn.isBefore(from) && !dueOn.isAfter(period.endsOn()),
        WorkRefusal.DUE_DATE_OUTSIDE,
        "dueOn",
        from,
        period.endsOn());
    positive(checks, difficulty, MOST_DIFFICULTY, "difficulty");
    positive(checks, hours, MOST_HOURS, "hours");
    String cleanTitle = checks.optionalText(title, LONGEST_TITLE, "title");
    String cleanAxis = checks.optionalText(axis, LONGEST_AXIS, "axis");
    checks.refuseIfAny();
    return new Terms(cleanTitle, quantity, dueOn, difficulty, hours, cleanAxis);
  }

  private static void positive(
      Checks checks, @Nullable BigDecimal number, BigDecimal most, String field) {
    checks.that(
        number == null || (number.signum() > 0 && number.compareTo(most) <= 0),
        BasicRefusal.OUT_OF_RANGE,
        field,
        0,
        most);
  }
}
