package vn.kpiplatform.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one sheet as a workbook, row by row; what was written is not held. */
final class SheetWriter implements AutoCloseable {

  private static final int FLUSH = 100;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;

  SheetWriter(OutputStream output, String name) {
    this.book = new Workbook(output, "KPI", "1.0");
    this.sheet = book.newWorksheet(name);
  }

  void write(Iterable<Cell> cells) throws IOException {
    int column = 0;
    for (Cell cell : cells) {
      switch (cell) {
        case Cell.Empty nothing -> {}
        case Cell.Written written -> sheet.value(row, column, written.text());
        case Cell.Counted counted -> number(column, counted.value());
      }
      column++;
    }
    row++;
    if (row % FLUSH == 0) {
      sheet.flush();
    }
  }

  private void number(int column, BigDecimal number) {
    sheet.value(row, column, number);
  }

  @Override
  public void close() throws IOException {
    book.finish();
  }
}
