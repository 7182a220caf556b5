package vn.kpiplatform.exchange;

import java.util.List;

/**
 * A row that was refused.
 *
 * @param row its number as the spreadsheet shows it
 * @param faults why, at least one reason
 */
public record FailedRow(int row, List<RowFault> faults) {

  public FailedRow {
    faults = List.copyOf(faults);
  }
}
