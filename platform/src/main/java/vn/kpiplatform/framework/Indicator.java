package vn.kpiplatform.framework;

import java.time.LocalDate;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Direction;

/**
 * An indicator that a framework gives to a unit.
 *
 * @param weight its share of its block, above 0 and at most 1
 * @param floor the least share of the target that is credited
 * @param cap the largest share of the target that is credited
 * @param measuredIn what it is counted in
 * @param dataSource where the actual value is taken from
 */
public record Indicator(
    String code,
    Text name,
    Kind kind,
    Direction direction,
    BigFraction weight,
    BigFraction floor,
    BigFraction cap,
    Text measuredIn,
    Text dataSource,
    ClosingDay closing) {

  /** What an indicator is about. */
  public enum Kind {
    /** What every unit does. */
    BASIC,
    /** What this unit is there for. */
    FUNCTIONAL
  }

  /**
   * The last day on which an actual value counts.
   *
   * @param monthsAfter 0 for the period's last month, 1 for the month that follows
   * @param day of that month, 1 to 31; the month's last day where it is shorter
   */
  public record ClosingDay(int monthsAfter, int day) {

    /** The day for a period with this last day. */
    public LocalDate of(LocalDate periodEnd) {
      LocalDate month = periodEnd.withDayOfMonth(1).plusMonths(monthsAfter);
      return month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
    }
  }
}
