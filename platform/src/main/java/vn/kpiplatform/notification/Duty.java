package vn.kpiplatform.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that the caller must do.
 *
 * @param dueOn by when; the day since when it waits, where no rule sets a day
 * @param personId whom it is about; null where it is about everybody
 * @param outputId the output it is about, if it is about one
 * @param taskId the task it is about, if it is about a task as a whole
 * @param proposalId the proposal it is about, if it is about one
 * @param reopeningId the reopening it is about, if it is about one
 */
public record Duty(
    Kind kind,
    LocalDate dueOn,
    UUID periodId,
    @Nullable UUID personId,
    @Nullable UUID outputId,
    @Nullable UUID taskId,
    @Nullable UUID proposalId,
    @Nullable UUID reopeningId) {

  static Duty of(Kind kind, LocalDate dueOn, UUID periodId) {
    return new Duty(kind, dueOn, periodId, null, null, null, null, null);
  }

  /** What must be done. */
  public enum Kind {
    ASSIGN_WORK,
    VALIDATE_OUTPUT,
    SCORE_YOURSELF,
    CONFIRM_EVALUATION,
    JUDGE,
    RESUBMIT_OUTPUT,
    DECIDE_PROPOSAL,
    HAND_OVER_TASK,
    ACKNOWLEDGE_RESULT,
    CLOSE_PERIOD,
    RELEASE_PERIOD,
    DECIDE_REOPENING,
    ANSWER_PETITION
  }
}
