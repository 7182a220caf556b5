package vn.kpiplatform.exchange;

/** What the rows of a file are. */
public enum ImportKind {
  /** People, with the unit they serve in and their account. */
  PEOPLE,
  /** Products of the catalogue. */
  PRODUCTS,
  /** Work assigned to people. */
  TASKS
}
