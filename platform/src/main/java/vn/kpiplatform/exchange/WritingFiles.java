package vn.kpiplatform.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Acting;

/** The files that people fill in or correct: templates, and the rows that were refused. */
@Service
@Transactional(readOnly = true)
public class WritingFiles {

  private static final String SHEET = "Dữ liệu";

  private final Acting acting;
  private final Imports imports;
  private final ReadingImports reading;
  private final Rows rows;
  private final MessageSource messages;

  WritingFiles(
      Acting acting, Imports imports, ReadingImports reading, Rows rows, MessageSource messages) {
    this.acting = acting;
    this.imports = imports;
    this.reading = reading;
    this.rows = rows;
    this.messages = messages;
  }

  /** A workbook with nothing but the header, in the caller's language. */
  public byte[] template(ImportKind kind, Locale locale) {
    acting.actor();
    boolean english = locale.getLanguage().equals("en");
    return write(
        sheet ->
            sheet.write(
                rows.of(kind).fields().stream()
                    .map(field -> Cell.of(english ? field.nameEn() : field.nameVi()))
                    .toList()));
  }

  /**
   * A workbook with the header, the refused rows as they were, and why they were refused in one
   * more column.
   *
   * @throws Refused NOT_FOUND at importId
   */
  public byte[] failedRows(String importId, Locale locale) {
    UUID id = reading.require(importId);
    ImportRun run = imports.find(id).orElseThrow();
    SheetFile file =
        SheetFile.of(imports.content(run.fileId(), run.startedBy()).orElseThrow(), "importId");
    Map<Integer, FailedRow> failed = new HashMap<>();
    imports.failed(id, 0, StartingImport.MOST_ROWS).forEach(one -> failed.put(one.row(), one));
    int width = width(file, run);
    return write(
        sheet ->
            file.read(
                run.sheet(),
                row -> {
                  FailedRow refused = failed.get(row.number());
                  if (row.number() == run.headerRow()) {
                    add(sheet, row, width, say("import.reasons", List.of(), locale));
                  } else if (refused != null) {
                    add(sheet, row, width, reasons(refused, run, locale));
                  }
                  return true;
                }));
  }

  /** The column after the last one that is used. */
  private static int width(SheetFile file, ImportRun run) {
    int[] width = {0};
    file.read(
        run.sheet(),
        row -> {
          width[0] = Math.max(width[0], row.cells().size());
          return true;
        });
    return width[0];
  }

  private static void add(SheetWriter sheet, SheetRow row, int width, String last) {
    List<Cell> cells = new ArrayList<>();
    for (int column = 0; column < width; column++) {
      cells.add(row.cell(column));
    }
    cells.add(Cell.of(last));
    try {
      sheet.write(cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String reasons(FailedRow refused, ImportRun run, Locale locale) {
    Map<String, ImportField> fields =
        rows.of(run.kind()).fields().stream()
            .collect(Collectors.toMap(ImportField::code, field -> field));
    return refused.faults().stream()
        .map(
            fault -> {
              ImportField field = fields.get(fault.field());
              String text = say(fault.code(), fault.arguments(), locale);
              return field == null
                  ? text
                  : (locale.getLanguage().equals("en") ? field.nameEn() : field.nameVi())
                      + ": "
                      + text;
            })
        .collect(Collectors.joining(" "));
  }

  /** The message of a refusal in that language. */
  public String say(String code, List<String> arguments, Locale locale) {
    return messages.getMessage(code, arguments.toArray(), locale);
  }

  private static byte[] write(Content content) {
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    try (SheetWriter sheet = new SheetWriter(output, SHEET)) {
      content.into(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output.toByteArray();
  }

  private interface Content {
    void into(SheetWriter sheet) throws IOException;
  }
}
