package vn.kpiplatform.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;

/**
 * A period's results became visible; published inside the transaction that released them.
 *
 * @param results everybody's result in this period
 * @param at when the act happened
 */
public record PeriodReleased(Period period, List<Released> results, Instant at) {

  public PeriodReleased {
    results = List.copyOf(results);
  }

  /**
   * One person's result.
   *
   * @param score absent unless scored
   * @param selfGeneral the general criteria's points by the person's own scoring, if complete
   * @param confirmedGeneral the same as the superior confirmed them, if complete
   * @param axes the value of each common axis between 0 and 1, if scored
   */
  public record Released(
      UUID person,
      Subject subject,
      EmploymentKind employmentKind,
      Status status,
      @Nullable BigFraction score,
      @Nullable String band,
      @Nullable BigFraction selfGeneral,
      @Nullable BigFraction confirmedGeneral,
      Map<Axis, BigFraction> axes) {}

  /** What became of a person's evaluation. */
  public enum Status {
    SCORED,
    INSUFFICIENT_DATA,
    NOT_RATED
  }
}
