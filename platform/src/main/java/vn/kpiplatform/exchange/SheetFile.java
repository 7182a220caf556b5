package vn.kpiplatform.exchange;

import java.util.List;
import java.util.function.Predicate;
import vn.kpiplatform.contract.Refused;

/** A file of tables. Rows are read one after the other and never held all at once. */
sealed interface SheetFile permits XlsxFile, CsvFile {

  /** Columns beyond these are not read. */
  int COLUMNS = 100;

  /** The sheets' names, in their order; never empty. */
  List<String> sheets();

  /** Reads rows that are not empty, from the top, until the reader answers false. */
  void read(String sheet, Predicate<SheetRow> reader);

  /**
   * The file as its content tells, whatever its name says.
   *
   * @throws Refused UNREADABLE_FILE at {@code field} if it is neither xlsx nor text in UTF-8
   */
  static SheetFile of(byte[] content, String field) {
    try {
      return XlsxFile.isOne(content) ? new XlsxFile(content) : new CsvFile(content);
    } catch (UnreadableException e) {
      throw Refused.because(ExchangeRefusal.UNREADABLE_FILE, field);
    }
  }

  /** The content is not what it has to be. */
  final class UnreadableException extends RuntimeException {
    UnreadableException(String message) {
      super(message);
    }

    UnreadableException(Throwable cause) {
      super(cause);
    }
  }
}
