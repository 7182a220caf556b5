package vn.kpiplatform.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.tenancy.Outbox;

/** Somebody has the rows of a file tried or imported, in the background. */
@Service
public class StartingImport {

  static final int MOST_ROWS = 20_000;

  private final Acting acting;
  private final Imports imports;
  private final Rows rows;
  private final Outbox outbox;

  StartingImport(Acting acting, Imports imports, Rows rows, Outbox outbox) {
    this.acting = acting;
    this.imports = imports;
    this.rows = rows;
    this.outbox = outbox;
  }

  /**
   * The same key never imports twice.
   *
   * @return the import
   * @throws Refused NOT_FOUND at fileId or sheet, OUT_OF_RANGE at headerRow, COLUMN_MISSING or
   *     COLUMN_REPEATED at columns, TOO_MANY_ROWS at fileId
   */
  public UUID start(RequestKey key, Command command) {
    return acting.once(
        "startImport",
        key,
        command,
        (actor, now) -> {
          ImportedRows kind = rows.of(command.kind());
          kind.require(actor);
          UUID fileId = NodeId.require(UploadingFile.KIND, command.fileId(), "fileId");
          byte[] content =
              imports
                  .content(fileId, actor.account())
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "fileId"));
          SheetFile file = SheetFile.of(content, "fileId");
          Map<String, Integer> columns = check(kind, command, file);
          ImportRun run =
              new ImportRun(
                  TimeOrderedId.at(now),
                  fileId,
                  command.kind(),
                  command.sheet(),
                  command.headerRow(),
                  columns,
                  command.mode(),
                  command.mode() == ImportMode.ACCEPTED_ROWS
                      ? ImportState.APPLYING
                      : ImportState.CHECKING,
                  count(file, command),
                  0,
                  actor.account(),
                  now);
          imports.add(run);
          outbox.post(ImportJob.KIND, run.id());
          return run.id();
        });
  }

  private static Map<String, Integer> check(ImportedRows kind, Command command, SheetFile file) {
    Checks checks = new Checks();
    checks.that(file.sheets().contains(command.sheet()), BasicRefusal.NOT_FOUND, "sheet");
    checks.that(
        command.headerRow() >= 0 && command.headerRow() <= MOST_ROWS,
        BasicRefusal.OUT_OF_RANGE,
        "headerRow",
        0,
        MOST_ROWS);
    Map<String, Integer> columns = new HashMap<>();
    Set<Integer> used = new HashSet<>();
    for (int i = 0; i < command.columns().size(); i++) {
      Column column = command.columns().get(i);
      String at = "columns." + i;
      checks.that(
          kind.fields().stream().anyMatch(field -> field.code().equals(column.field())),
          BasicRefusal.NOT_FOUND,
          at + ".field");
      checks.that(
          column.number() >= 1 && column.number() <= SheetFile.COLUMNS,
          BasicRefusal.OUT_OF_RANGE,
          at + ".number",
          1,
          SheetFile.COLUMNS);
      boolean again = columns.put(column.field(), column.number() - 1) != null;
      checks.that(used.add(column.number()) && !again, ExchangeRefusal.COLUMN_REPEATED, at);
    }
    for (ImportField field : kind.fields()) {
      checks.that(
          !field.required() || columns.containsKey(field.code()),
          ExchangeRefusal.COLUMN_MISSING,
          "columns",
          field.nameVi());
    }
    checks.refuseIfAny();
    return columns;
  }

  private static int count(SheetFile file, Command command) {
    AtomicInteger count = new AtomicInteger();
    file.read(
        command.sheet(),
        row -> row.number() <= command.headerRow() || count.incrementAndGet() <= MOST_ROWS);
    if (count.get() > MOST_ROWS) {
      throw Refused.because(ExchangeRefusal.TOO_MANY_ROWS, "fileId", MOST_ROWS);
    }
    return count.get();
  }

  /**
   * What is to be done.
   *
   * @param headerRow the number of the header's row; rows up to it are passed over
   */
  public record Command(
      String fileId,
      ImportKind kind,
      String sheet,
      int headerRow,
      List<Column> columns,
      ImportMode mode) {}

  /**
   * Where a field is read from.
   *
   * @param number of the column, from 1
   */
  public record Column(String field, int number) {}
}
