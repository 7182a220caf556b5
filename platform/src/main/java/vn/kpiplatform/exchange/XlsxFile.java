package vn.kpiplatform.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook as spreadsheet programs save it. */
final class XlsxFile implements SheetFile {

  /** Packed text grows about tenfold; what grows beyond this was made to hurt. */
  private static final long UNPACKED_LIMIT = 200L << 20;

  private static final byte[] MARK = {'P', 'K', 3, 4};
  private static final int HEAD = 16;

  /** Sheets beyond these are not seen. */
  private static final int SHEETS = 100;

  private final byte[] content;
  private final List<String> sheets;

  XlsxFile(byte[] content) {
    this.content = content;
    requireBounded(content);
    try (ReadableWorkbook book = open();
        Stream<Sheet> all = book.getSheets()) {
      this.sheets = all.map(Sheet::getName).limit(SHEETS).toList();
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(e);
    }
    if (sheets.isEmpty()) {
      throw new UnreadableException("no sheets");
    }
  }

  static boolean isOne(byte[] content) {
    for (int i = 0; i < MARK.length; i++) {
      if (content.length <= HEAD || content[i] != MARK[i]) {
        return false;
      }
    }
    return true;
  }

  private static void requireBounded(byte[] content) {
    byte[] buffer = new byte[1 << 16];
    long unpacked = 0;
    try (ZipFile zip =
        ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream part = zip.getInputStream(entry)) {
          for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
            unpacked += read;
            if (unpacked > UNPACKED_LIMIT) {
              throw new UnreadableException("too large when unpacked");
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }

  @Override
  public List<String> sheets() {
    return sheets;
  }

  @Override
  public void read(String sheet, Predicate<SheetRow> reader) {
    try (ReadableWorkbook book = open();
        Stream<Row> rows = book.findSheet(sheet).orElseThrow().openStream()) {
      Iterator<Row> each = rows.iterator();
      boolean more = true;
      while (more && each.hasNext()) {
        SheetRow row = row(each.next());
        more = row.isEmpty() || reader.test(row);
      }
    } catch (IOException e) {
      throw new UnreadableException(e);
    }
  }

  private ReadableWorkbook open() throws IOException {
    InputStream stream = new ByteArrayInputStream(content);
    return new ReadableWorkbook(stream);
  }

  private static SheetRow row(Row row) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < Math.min(row.getCellCount(), COLUMNS); column++) {
      cells.add(cell(row.hasCell(column) ? row.getCell(column) : null));
    }
    return new SheetRow(row.getRowNum(), cells);
  }

  private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return new Cell.Empty();
    }
    return cell.getType() == CellType.NUMBER
        ? new Cell.Counted(cell.asNumber())
        : Cell.of(cell.getText());
  }
}
