package vn.kpiplatform.exchange;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the spreadsheet shows it, from 1
 * @param cells from the first column on; cells after the last one given are empty
 */
record SheetRow(int number, List<Cell> cells) {

  Cell cell(int column) {
    return column < cells.size() ? cells.get(column) : new Cell.Empty();
  }

  boolean isEmpty() {
    return cells.stream().allMatch(cell -> cell.text().isBlank());
  }
}
