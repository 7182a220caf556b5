package vn.kpiplatform.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file seems to hold, for somebody who has to say where each field is read from.
 *
 * @param sheets all of its sheets
 * @param sheet the one looked at
 * @param headerRow the number of the row that seems to be the header, or was said to be
 * @param columns the header's cells
 * @param fields what can be read
 */
public record ImportPreview(
    List<String> sheets,
    String sheet,
    int headerRow,
    List<HeaderColumn> columns,
    List<ImportField> fields) {

  public ImportPreview {
    sheets = List.copyOf(sheets);
    columns = List.copyOf(columns);
    fields = List.copyOf(fields);
  }

  /**
   * A column of the file.
   *
   * @param number from 1
   * @param header what stands in its header
   * @param field the code of the field that the header seems to mean, if any
   */
  public record HeaderColumn(int number, String header, @Nullable String field) {}
}
