package vn.kpiplatform.exchange;

import vn.kpiplatform.contract.RefusalCode;

/** Refusals about files and their rows. */
public enum ExchangeRefusal implements RefusalCode {
  /** The file is neither a workbook nor a text of columns, or is damaged. */
  UNREADABLE_FILE,
  /** The file is larger than a file may be. Argument: the limit in megabytes. */
  FILE_TOO_LARGE,
  /** The file has more rows than one import takes. Argument: the limit. */
  TOO_MANY_ROWS,
  /** A field that has to be given has no column. Argument: the field's name. */
  COLUMN_MISSING,
  /** Two fields are read from one column, or one field from two. */
  COLUMN_REPEATED,
  /** What stands in the cell is no day. */
  NOT_A_DAY,
  /** What stands in the cell is no number, or could be two. */
  NOT_A_NUMBER,
  /** What stands in the cell is a number, but no whole one, or too large to count by. */
  NOT_WHOLE,
  /** What stands in the cell is none of the words that may stand there. Argument: those words. */
  NOT_A_CHOICE,
  /** An earlier row of the same file says the same. Argument: that row. */
  REPEATED_IN_FILE,
  /** The row was refused for a reason inside the platform; it may be tried again. */
  ROW_NOT_PROCESSED,
}
