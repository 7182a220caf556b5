package vn.kpiplatform.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Acting;

/** Imports and their refused rows, for whoever started them. */
@Service
@Transactional(readOnly = true)
public class ReadingImports implements NodeReader {

  private static final int NUMBER_LENGTH = 8;

  private static final String OWN =
      """
      select r.id, r.kind, f.name, r.mode, r.state, r.total, r.done, r.started_at,
        (select count(*) from import_row o where o.run_id = r.id and o.faults is not null)
          as failed,
        (select count(*) from import_row o where o.run_id = r.id and o.object is not null)
          as imported
      from import_run r join import_file f on f.id = r.file_id
      where r.started_by = :account
      """;
  private static final String AFTER =
      "and (:start::uuid is null or r.id > :start::uuid) order by r.id limit :size";
  private static final String BEFORE =
      "and (:start::uuid is null or r.id < :start::uuid) order by r.id desc limit :size";

  private final JdbcClient jdbc;
  private final Imports imports;
  private final Acting acting;

  ReadingImports(JdbcClient jdbc, Imports imports, Acting acting) {
    this.jdbc = jdbc;
    this.imports = imports;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return ImportView.KIND;
  }

  @Override
  public List<ImportView> read(Collection<UUID> ids) {
    return jdbc.sql(OWN + "and r.id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .param("account", acting.actor().account())
        .query(ReadingImports::view)
        .list();
  }

  /** The caller's imports, the first to be started first. */
  public Page<ImportView> page(Paging paging) {
    Cursor start = paging.cursor();
    List<ImportView> found =
        jdbc.sql(OWN + (paging.backwards() ? BEFORE : AFTER))
            .param("account", acting.actor().account())
            .param("start", start == null ? null : start.id())
            .param("size", paging.size() + 1)
            .query(ReadingImports::view)
            .list();
    return Page.cut(paging, found, run -> new Cursor("", run.id().value()));
  }

  /**
   * The rows that were refused, in their order.
   *
   * @throws Refused NOT_FOUND at importId
   */
  public Page<FailedRow> failedRows(String importId, Paging paging) {
    UUID run = require(importId);
    Cursor start = paging.cursor();
    int limit = paging.size() + 1;
    List<FailedRow> rows =
        paging.backwards()
            ? imports.failedBefore(
                run, start == null ? Integer.MAX_VALUE : number(start, "before"), limit)
            : imports.failed(run, start == null ? 0 : number(start, "after"), limit);
    return Page.cut(paging, rows, row -> new Cursor(key(row.row()), run));
  }

  /**
   * The import, if it is the caller's own.
   *
   * @throws Refused NOT_FOUND at importId
   */
  UUID require(String importId) {
    UUID run = NodeId.require(ImportView.KIND, importId, "importId");
    if (read(List.of(run)).isEmpty()) {
      throw Refused.because(BasicRefusal.NOT_FOUND, "importId");
    }
    return run;
  }

  private static String key(int row) {
    String digits = Integer.toString(row);
    return "0".repeat(NUMBER_LENGTH - digits.length()) + digits;
  }

  private static int number(Cursor cursor, String field) {
    try {
      return Integer.parseInt(cursor.key());
    } catch (NumberFormatException e) {
      throw Refused.because(BasicRefusal.MALFORMED, field, Form.LIST_CURSOR);
    }
  }

  private static ImportView view(ResultSet row, int number) throws SQLException {
    ImportState state = ImportState.valueOf(row.getString("state"));
    int total = row.getInt("total");
    return new ImportView(
        new NodeId(ImportView.KIND, row.getObject("id", UUID.class)),
        ImportKind.valueOf(row.getString("kind")),
        row.getString("name"),
        ImportMode.valueOf(row.getString("mode")),
        state,
        total,
        state.goesOn() ? row.getInt("done") : total,
        row.getInt("failed"),
        state == ImportState.TAKEN_BACK ? 0 : row.getInt("imported"),
        CivilTime.shown(row.getTimestamp("started_at").toInstant()));
  }
}
