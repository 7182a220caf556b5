package vn.kpiplatform.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller must do.
 *
 * @param dueOn by when
 * @param personId whom it is about; null where it is about everybody
 * @param outputId the output it is about, if it is about one
 */
public record Duty(
    Kind kind, LocalDate dueOn, UUID periodId, @Nullable UUID personId, @Nullable UUID outputId) {

  /** What must be done. */
  public enum Kind {
    ASSIGN_WORK,
    VALIDATE_OUTPUT,
    SCORE_YOURSELF,
    CONFIRM_EVALUATION,
    JUDGE,
    CLOSE_PERIOD,
    RELEASE_PERIOD
  }
}
