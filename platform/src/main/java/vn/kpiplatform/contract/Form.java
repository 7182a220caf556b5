package vn.kpiplatform.contract;

/** The form that a value must have; what refuses it says it in the reader's words. */
public enum Form {
  /** Letters, digits, and . _ - after the first; at most 40. */
  RECORD_CODE,
  /** Lower-case words of letters and digits with single hyphens between them; at most 40. */
  ADDRESS_CODE,
  /** Lower-case letters, digits and . _ - after the first; 3 to 64. */
  USERNAME,
  /** An address for mail. */
  EMAIL_ADDRESS,
  /** An address that begins with http:// or https://. */
  WEB_ADDRESS,
  /** A name without slashes of either kind. */
  FILE_NAME,
  /** A text of one line, or of lines and tabs, without other control characters. */
  PLAIN_TEXT,
  /** A whole number or a fraction of two. */
  FRACTION,
  /** A month such as 2026-11. */
  MONTH_CODE,
  /** A quarter such as 2026-Q4. */
  QUARTER_CODE,
  /** A month or a quarter. */
  PERIOD_CODE,
  /** What an answer gave as a place in a list, beside the argument that it belongs to. */
  LIST_CURSOR,
  /** 8 to 64 letters, digits, hyphens or underscores. */
  REQUEST_KEY,
}
