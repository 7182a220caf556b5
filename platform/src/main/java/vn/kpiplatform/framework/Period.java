package vn.kpiplatform.framework;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A month or quarter of assessment, bound to the framework version it is scored with.
 *
 * @param code such as 2026-11 or 2026-Q4
 * @param endsOn the last day, inclusive
 */
public record Period(
    UUID id,
    String code,
    LocalDate startsOn,
    LocalDate endsOn,
    State state,
    UUID frameworkVersion,
    int version) {

  /** The type's name in the API. */
  public static final String KIND = "Period";

  /** Today while the period runs; its last day once it has ended. */
  public LocalDate latestDay(LocalDate today) {
    return today.isAfter(endsOn) ? endsOn : today;
  }

  /** That day if it lies in the period, otherwise the first or last day, whichever is nearer. */
  public LocalDate nearestDay(LocalDate day) {
    return day.isBefore(startsOn) ? startsOn : latestDay(day);
  }

  /** Stages, in the order in which a period passes through them. */
  public enum State {
    PLANNED,
    /** Work is assigned, submitted and validated. */
    OPEN,
    /** Work is refused; scores are being computed. */
    CLOSING,
    /** Scores stand, seen by superiors and officers. */
    CLOSED,
    /** Scores are seen by the persons themselves and published in aggregate. */
    RELEASED,
    SEALED
  }
}
