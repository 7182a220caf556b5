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
