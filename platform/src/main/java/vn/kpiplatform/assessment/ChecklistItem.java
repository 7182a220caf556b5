package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that must still be done before a person has a score.
 *
 * @param owedById who must do it; null where nobody in the agency can
 * @param outputId the output it is about, if it is about one
 * @param dueOn the period's last day
 */
public record ChecklistItem(
    UUID periodId,
    UUID personId,
    Kind kind,
    @Nullable UUID owedById,
    @Nullable UUID outputId,
    LocalDate dueOn) {

  /** What must be done, in the order in which it is done. */
  public enum Kind {
    /** The framework covers no such post. */
    COVER_POST,
    /** Nobody is above the person: somebody outside must assess (article 10). */
    NAME_ASSESSOR,
    /** The person was assigned no work. */
    ASSIGN_WORK,
    /** An output waits for its superior. */
    VALIDATE_OUTPUT,
    /** The person has not scored themselves. */
    SCORE_YOURSELF,
    /** The superior has not confirmed. */
    CONFIRM_EVALUATION,
    /** The superior has confirmed without a judgement that turned out to be needed. */
    JUDGE
  }
}
