package vn.kpiplatform.organisation;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about units, people and their postings. */
public enum OrganisationRefusal implements RefusalCode {
  /** An agency has exactly one root unit: no second one is created, and the one is not closed. */
  ROOT_UNIT,
  /** The unit is not valid from that day on without a known end. Argument: the day. */
  UNIT_NOT_VALID,
  /** People are posted in the unit after its last day. */
  UNIT_HAS_PEOPLE,
  /** Units below it are valid after its last day. */
  UNIT_HAS_UNITS,
  /** The day lies before what it follows. Argument: the first possible day. */
  DAY_TOO_EARLY,
  /** Somebody else heads the unit on that day or later. Argument: the day. */
  HEAD_HELD,
  /** Nobody posts themselves or ends their own posting. */
  OWN_POSTING,
  /** Somebody of another agency is not posted in this one. */
  OUTSIDE,
  /** The person is not registered as somebody of another agency. */
  NOT_A_GUEST,
  /** Only the agency's own head is assessed by a guest. Argument: the day. */
  NOT_THE_HEAD,
  /** The person heads no unit on that day. Argument: the day. */
  NOT_A_SUPERIOR,
  /** Nobody appoints their own assessor, or themselves, and nobody acts for themselves. */
  OWN_APPOINTMENT,
  /** Somebody is appointed for one of these days already. */
  APPOINTED_ALREADY,
  /** The appointment ends before that day. Argument: its last day. */
  ENDS_EARLIER,
  /** The change would reach into a period that is being closed or has been. Argument: its end. */
  DAY_IN_CLOSED_PERIOD,
  /** The person has no posting that goes on. */
  NOT_POSTED,
  /** A field is assigned to whoever serves as a deputy on that day. Argument: the day. */
  NOT_A_DEPUTY,
  /** A part of a field is one unit or one person, not both and not neither. */
  UNIT_OR_PERSON,
  /** What a deputy is in charge of lies below the deputy: lower units, their people, own staff. */
  NOT_BELOW_DEPUTY,
  /** The deputy is in charge of it already. */
  FIELD_HELD,
  /** The deputy is not in charge of it. */
  FIELD_NOT_HELD,
  /** The person has an account that has not ended. */
  ACCOUNT_HELD,
}
