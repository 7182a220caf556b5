package vn.kpiplatform.framework;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about frameworks and periods. */
public enum FrameworkRefusal implements RefusalCode {
  /** Work and evaluations are accepted only while their period is open. Argument: its state. */
  PERIOD_NOT_OPEN,
  /** No framework version is in force on the period's first day. Argument: the day. */
  NO_FRAMEWORK_IN_FORCE,
  /** The framework in force assesses by month. */
  PERIOD_IS_MONTH,
  /** The framework in force assesses by quarter. */
  PERIOD_IS_QUARTER,
  /** The product is no longer assigned. Argument: its last day. */
  PRODUCT_ENDED,
  /** Nobody decides on their own request. */
  OWN_REQUEST,
  /** The request has been approved or declined. */
  REQUEST_DECIDED,
  /** A framework document has no such place, or nothing is there. Argument: the place. */
  PLACE_UNKNOWN,
  /** The document would lose its form. Argument: where. */
  VALUE_UNFIT,
  /** A draft with faults can be kept, and neither tried nor published. Argument: how many. */
  DRAFT_HAS_FAULTS,
  /** A version holds for periods that have not been opened. Argument: the latest that has. */
  PERIOD_HAS_FRAMEWORK,
  /** Another version than the draft's base is in force on that day. Argument: the day. */
  BASE_NOT_IN_FORCE,
}
