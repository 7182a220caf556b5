package vn.kpiplatform.work;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about tasks, outputs and their validation. */
public enum WorkRefusal implements RefusalCode {
  /** Nobody assigns work to themselves, decides on their own output or excuses themselves. */
  OWN_FILE,
  /** The due date is outside its span. Arguments: the first and the last day possible. */
  DUE_DATE_OUTSIDE,
  /** The period's framework asks for this fact. */
  FACT_REQUIRED,
  /** The period's framework does not ask for this fact, so nobody records it. */
  FACT_NOT_ASKED,
  /** The framework allows some factors of difficulty only. Argument: these factors. */
  FACTOR_NOT_ALLOWED,
  /** Every unit of the task has been submitted already. */
  ALL_SUBMITTED,
  /** The task has as many outputs as a task can have. Argument: the limit. */
  TOO_MANY_OUTPUTS,
  /** An output is submitted with 1 to so many pieces of evidence. Argument: the limit. */
  EVIDENCE_COUNT,
  /** A piece of evidence is a link, the number of a document, or a file: exactly one of them. */
  LINK_OR_DOCUMENT,
  /** Work is claimed to have been completed on a day that has not come yet. */
  CLAIMED_IN_FUTURE,
  /** Nobody stands above the person today, so nobody could validate. */
  NO_SUPERIOR,
  /** The output has been decided on; it does not wait for validation. */
  ALREADY_DECIDED,
  /** Only an output that was returned is submitted again. */
  NOT_RETURNED,
  /** Faulty units are stated for a major error and only then (Article 14). */
  FAULTY_UNITS_OF_MAJOR_ERROR,
  /** A cause is about exactly one fault or one lateness. */
  ONE_INCIDENT,
  /** The review found no major error, so there is nothing to excuse. */
  NOT_A_FAULT,
  /** The submission was on time, so there is nothing to excuse. */
  NOT_LATE,
  /** An objective cause is recorded for this incident already. */
  CAUSE_RECORDED,
  /** The work stays with whoever has it; somebody else has to take it, or to be named once. */
  SAME_PERSON,
  /** A share is a fraction above 0 and at most 1. Argument: the largest denominator. */
  NOT_A_SHARE,
  /** The shares of joint work are exactly 1 together. Argument: what they are together. */
  SHARES_NOT_WHOLE,
  /** Every unit has been handed in or reported already. */
  NOTHING_LEFT,
  /** A task is reported at most so often. Argument: the limit. */
  TOO_MANY_REPORTS,
  /** Only units that were reported and are not done are handed over (Article 18.1). */
  NOT_REPORTED,
  /** The proposal has been approved or declined. */
  PROPOSAL_DECIDED,
  /** The latest submission has no answer that could be taken back. */
  NOTHING_TO_WITHDRAW,
  /** A file has content. */
  EMPTY_FILE,
  /** The file is larger than the platform takes. Argument: the most bytes. */
  FILE_TOO_BIG,
  /** By its content and its name, the file is of no kind that serves as evidence. */
  WRONG_FILE_TYPE,
  /** Too many uploaded files have not been handed in. Argument: the limit. */
  TOO_MANY_UNUSED_FILES,
  /** Joint work is assigned anew, because its shares are agreed anew. */
  JOINT_WORK,
  /** The task was copied into a later period before. */
  ALREADY_COPIED,
  /** Tasks are copied into a later period than their own. */
  NOT_LATER,
  /** The assignment was withdrawn; nothing is done on it any more. */
  TASK_WITHDRAWN,
  /** Something of the task was handed in or taken over, so it is not withdrawn any more. */
  TASK_BEGUN,
}
