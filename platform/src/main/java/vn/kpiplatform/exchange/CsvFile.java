package vn.kpiplatform.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Text in UTF-8 whose columns are parted by semicolons, commas or tabs, whichever the first line
 * has most of: spreadsheet programs with Vietnamese settings write semicolons.
 */
final class CsvFile implements SheetFile {

  private static final String SHEET = "CSV";
  private static final String MARK = "\uFEFF";

  private final String text;
  private final char separator;

  CsvFile(byte[] content) {
    try {
      String decoded =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      this.text = decoded.startsWith(MARK) ? decoded.substring(MARK.length()) : decoded;
    } catch (CharacterCodingException e) {
      throw new UnreadableException(e);
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableException("not a text");
    }
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    this.separator =
        Stream.of(';', ',', '\t')
            .max(Comparator.comparingLong(mark -> first.chars().filter(at -> at == mark).count()))
            .orElseThrow();
    read(SHEET, row -> true);
  }

  @Override
  public List<String> sheets() {
    return List.of(SHEET);
  }

  @Override
  public void read(String sheet, Predicate<SheetRow> reader) {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      int number = 0;
      boolean more = true;
      for (var each = records.iterator(); more && each.hasNext(); ) {
        number++;
        SheetRow row =
            new SheetRow(
                number, each.next().getFields().stream().limit(COLUMNS).map(Cell::of).toList());
        more = row.isEmpty() || reader.test(row);
      }
    } catch (IOException | CsvParseException e) {
      throw new UnreadableException(e);
    }
  }
}
