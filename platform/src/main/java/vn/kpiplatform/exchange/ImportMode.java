package vn.kpiplatform.exchange;

/** What is done with the rows of a file. */
public enum ImportMode {
  /** Every row is tried and nothing is kept. */
  CHECK_ONLY,
  /** Every row is tried; only if none is refused, all are imported. */
  ALL_OR_NOTHING,
  /** Whatever is not refused is imported. */
  ACCEPTED_ROWS
}
