package vn.kpiplatform.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Acting;

/** Looks at the top of an uploaded file and suggests which column is which field. */
@Service
@Transactional(readOnly = true)
public class PreviewingFile {

  private static final int TOP = 20;

  private final Acting acting;
  private final Imports imports;
  private final Rows rows;

  PreviewingFile(Acting acting, Imports imports, Rows rows) {
    this.acting = acting;
    this.imports = imports;
    this.rows = rows;
  }

  /**
   * What the file seems to hold.
   *
   * @param sheet the first one if null
   * @param headerRow the row that has most fields' names if null
   * @throws Refused NOT_FOUND at fileId or sheet
   */
  public ImportPreview preview(
      String fileId, ImportKind kind, @Nullable String sheet, @Nullable Integer headerRow) {
    UUID account = acting.actor().account();
    UUID id = NodeId.require(UploadingFile.KIND, fileId, "fileId");
    SheetFile file =
        SheetFile.of(
            imports
                .content(id, account)
                .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "fileId")),
            "fileId");
    String chosen = sheet == null ? file.sheets().getFirst() : sheet;
    if (!file.sheets().contains(chosen)) {
      throw Refused.because(BasicRefusal.NOT_FOUND, "sheet");
    }
    List<ImportField> fields = rows.of(kind).fields();
    SheetRow header = header(file, chosen, headerRow, fields);
    return new ImportPreview(
        file.sheets(), chosen, header.number(), columns(header, fields), fields);
  }

  private static SheetRow header(
      SheetFile file, String sheet, @Nullable Integer number, List<ImportField> fields) {
    AtomicReference<SheetRow> best = new AtomicReference<>(new SheetRow(0, List.of()));
    file.read(
        sheet,
        row -> {
          boolean better =
              number == null
                  ? meant(row, fields) > meant(best.get(), fields)
                  : row.number() == number;
          if (better) {
            best.set(row);
          }
          return row.number() < (number == null ? TOP : number);
        });
    return best.get();
  }

  private static long meant(SheetRow row, List<ImportField> fields) {
    return columns(row, fields).stream().filter(column -> column.field() != null).count();
  }

  private static List<ImportPreview.HeaderColumn> columns(SheetRow row, List<ImportField> fields) {
    List<ImportPreview.HeaderColumn> columns = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < row.cells().size(); i++) {
      String header = row.cell(i).text().strip();
      String field =
          fields.stream()
              .filter(one -> one.isMeantBy(header))
              .map(ImportField::code)
              .filter(taken::add)
              .findFirst()
              .orElse(null);
      columns.add(new ImportPreview.HeaderColumn(i + 1, header, field));
    }
    return columns;
  }
}
