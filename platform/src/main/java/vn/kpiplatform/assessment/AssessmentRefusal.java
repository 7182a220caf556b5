package vn.kpiplatform.assessment;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about evaluations. */
public enum AssessmentRefusal implements RefusalCode {
  /** Every criterion of the framework is scored at once. Argument: the one that is missing. */
  CRITERION_MISSING,
  /** The framework of the period has no such criterion. Argument: the code. */
  CRITERION_UNKNOWN,
  /** The framework of the period has no criteria for somebody in this post. */
  NO_CRITERIA,
  /** A criterion is scored once. Argument: the code. */
  CRITERION_REPEATED,
  /** Points are a whole number of the criterion's steps (R14). Argument: the step. */
  POINTS_OFF_STEP,
  /** Points that differ from the person's own scoring need a reason (R15). */
  REASON_REQUIRED,
  /** The component is not one that is judged for this person. Argument: its code. */
  NOT_TO_BE_JUDGED,
  /** A component is judged once. Argument: its code. */
  JUDGEMENT_REPEATED,
  /** A judgement is one of the framework's values (article 15). Argument: the values. */
  VALUE_NOT_ALLOWED,
  /** Every judgement of a superior has its reason (R7). Argument: the component's code. */
  JUDGEMENT_REASON_REQUIRED,
  /** What only a superior can judge is judged with the confirmation. Argument: its code. */
  COMPONENT_NOT_JUDGED,
  /** Nobody confirms their own evaluation. */
  OWN_EVALUATION,
  /** Only the direct superior of today confirms (decree 335/2025, article 10). */
  NOT_DIRECT_SUPERIOR,
  /** The superior has confirmed already; only the superior corrects from then on. */
  ALREADY_CONFIRMED,
  /** A period is closed on its last day or later. Argument: that day. */
  PERIOD_NOT_OVER,
  /** Reopening was asked for already and waits for a second person. */
  REOPENING_ASKED_FOR,
  /** Whoever asked for a reopening does not decide about it. */
  OWN_REOPENING,
  /** The person has acknowledged this result. */
  ALREADY_ACKNOWLEDGED,
  /** The person has petitioned against this result; the law names no second instance (R16). */
  ALREADY_PETITIONED,
  /** No petition of this evaluation waits for its answer. */
  NO_OPEN_PETITION,
}
