package vn.kpiplatform.assessment;

import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Sheet;

/**
 * One reason why there is no score.
 *
 * @param ref the output, criterion, component or person it is about; null when it is the whole
 */
record Cause(Code code, @Nullable String ref) {

  static Cause of(Sheet.Cause cause) {
    return new Cause(Code.valueOf(cause.code().name()), cause.ref());
  }

  /** What can stand in the way: what the engine misses, and what no fact can mend. */
  enum Code {
    NOTHING_ASSIGNED,
    OUTPUT_AWAITING_VALIDATION,
    CRITERION_NOT_CONFIRMED,
    QUALITY_NOT_GIVEN,
    JUDGEMENT_MISSING,
    SUBORDINATE_NOT_SCORED,
    UNIT_NOT_SCORED,
    TARGET_NOT_SET,
    ACTUAL_MISSING,
    ACTUAL_AWAITING_VALIDATION,
    /** Points given under another framework are above the maximum or off the step of this one. */
    CRITERION_DOES_NOT_FIT,
    /** A value chosen under another framework cannot be chosen under this one. */
    JUDGEMENT_DOES_NOT_FIT,
    /** Nobody in the agency is above this person; somebody outside must assess (article 10). */
    NO_ASSESSOR,
    /** The period's framework says nothing about people in this capacity. */
    SUBJECT_NOT_COVERED
  }
}
