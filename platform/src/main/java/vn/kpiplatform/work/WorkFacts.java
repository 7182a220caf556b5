package vn.kpiplatform.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.kpiplatform.scoring.Facts;

/**
 * What work was assigned and done in a period, as facts for the engine and counts for comparison.
 */
public interface WorkFacts {

  /**
   * The tasks of each person in the period, in a stable order (by task id); references in the facts
   * are the rows' ids as text. Persons without a task are absent. Two or three statements for all.
   */
  Map<UUID, List<Facts.Task>> of(Collection<UUID> persons, UUID period);

  /** Those of these persons who were assigned work in the period. */
  Set<UUID> assigned(Collection<UUID> persons, UUID period);

  /**
   * Who is to answer each of these outputs, as it stands today: the direct superior on the day of
   * the latest submission, or the one of today if that person has no account any more. Absent where
   * there is nobody.
   */
  Map<UUID, UUID> reviewers(Collection<UUID> outputs, LocalDate today);

  /** Counts over these persons' outputs in the period. */
  Counts counts(Collection<UUID> persons, UUID period);

  /**
   * Counts of outputs.
   *
   * @param people whose outputs these are
   * @param outputs submitted at least once
   * @param onTime of these, first submitted by the day they were due
   * @param returned of these, returned at least once
   */
  record Counts(int people, int outputs, int onTime, int returned) {}
}
