package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something stated about a unit's indicator. Entries are only ever added; a correction is another.
 *
 * @param number 1 for an indicator's first, then one more each
 * @param by the account that stated it
 */
record IndicatorEntry(UUID id, int number, Statement statement, UUID by, Instant at) {

  /** What was stated. */
  sealed interface Statement {}

  /**
   * What is to be reached.
   *
   * @param document the decision that sets it
   */
  record Target(BigDecimal value, String document, @Nullable String note) implements Statement {}

  /** Who, beside the unit's head, enters actual values from now on. */
  record Responsible(UUID person) implements Statement {}

  /**
   * What was reached.
   *
   * @param asOf the day it stands for
   * @param source where it was taken from
   * @param late it came after the indicator's closing day and does not count
   * @param validator who stood above the unit that day; null where nobody in the agency does
   */
  record Actual(
      BigDecimal value,
      LocalDate asOf,
      String source,
      @Nullable String note,
      boolean late,
      @Nullable UUID validator)
      implements Statement {}

  /** The answer to an actual value: accepted, or sent back with a note that says why. */
  record Answer(UUID actual, boolean accepted, @Nullable String note) implements Statement {}
}
