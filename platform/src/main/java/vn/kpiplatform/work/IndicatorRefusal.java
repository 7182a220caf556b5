package vn.kpiplatform.work;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about units' indicators, their targets and their actual values. */
public enum IndicatorRefusal implements RefusalCode {
  /** The period's framework gives the unit no such indicator. Argument: the code. */
  INDICATOR_UNKNOWN,
  /** Nobody sets a target for the unit they head, or validates what they entered or answer for. */
  OWN_UNIT,
  /** The unit's head answers for an indicator, or somebody who serves in the unit. */
  NOT_IN_UNIT,
  /** What is better the higher it is has a target above zero: zero would be reached by nothing. */
  TARGET_ZERO,
  /** The day a value stands for is outside its span. Arguments: first and last day possible. */
  AS_OF_OUTSIDE,
  /** No actual value waits for validation. */
  NOTHING_TO_VALIDATE,
}
