package vn.kpiplatform.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files, the passages of their rows, and what became of each row. */
@Repository
class Imports {

  private static final TypeReference<Map<String, Integer>> COLUMNS = new TypeReference<>() {};
  private static final TypeReference<List<RowFault>> FAULTS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Imports(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void addFile(UUID id, String name, byte[] content, UUID by, Instant at) {
    jdbc.sql(
            """
            insert into import_file (id, name, content, uploaded_by, uploaded_at)
            values (?, ?, ?, ?, ?)\
            """)
        .params(id, name, content, by, Timestamp.from(at))
        .update();
  }

  /** The file's content, for whoever uploaded it. */
  Optional<byte[]> content(UUID file, UUID owner) {
    return jdbc.sql("select content from import_file where id = ? and uploaded_by = ?")
        .params(file, owner)
        .query(byte[].class)
        .optional();
  }

  void add(ImportRun run) {
    jdbc.sql(
            """
            insert into import_run (id, file_id, kind, sheet, header_row, columns, mode, state,
                total, done, started_by, started_at)
            values (?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, 0, ?, ?)\
            """)
        .param(run.id())
        .param(run.fileId())
        .param(run.kind().name())
        .param(run.sheet())
        .param(run.headerRow())
        .param(json.writeValueAsString(run.columns()))
        .param(run.mode().name())
        .param(run.state().name())
        .param(run.total())
        .param(run.startedBy())
        .param(Timestamp.from(run.startedAt()))
        .update();
  }

  Optional<ImportRun> find(UUID id) {
    return jdbc.sql(
            """
            select id, file_id, kind, sheet, header_row, columns, mode, state, total, done,
                started_by, started_at
            from import_run where id = ?\
            """)
        .param(id)
        .query(this::read)
        .optional();
  }

  /** Moves on, only from the stated state; the new one begins with the first row. */
  boolean move(UUID id, ImportState from, ImportState to) {
    return jdbc.sql("update import_run set state = ?, done = 0 where id = ? and state = ?")
            .params(to.name(), id, from.name())
            .update()
        == 1;
  }

  void noteDone(UUID id, int done) {
    jdbc.sql("update import_run set done = ? where id = ?").params(done, id).update();
  }

  boolean hasOutcome(UUID run, int number) {
    return jdbc.sql("select exists (select 1 from import_row where run_id = ? and number = ?)")
        .params(run, number)
        .query(Boolean.class)
        .single();
  }

  void noteObject(UUID run, int number, UUID object) {
    jdbc.sql("insert into import_row (run_id, number, object) values (?, ?, ?)")
        .params(run, number, object)
        .update();
  }

  void noteFaults(UUID run, int number, List<RowFault> faults) {
    jdbc.sql(
            """
            insert into import_row (run_id, number, faults) values (?, ?, ?::jsonb)
            on conflict do nothing\
            """)
        .params(run, number, json.writeValueAsString(faults))
        .update();
  }

  boolean hasFaults(UUID run) {
    return jdbc.sql(
            """
            select exists (select 1 from import_row where run_id = ? and faults is not null)\
            """)
        .param(run)
        .query(Boolean.class)
        .single();
  }

  /** The objects it made, by the row that made them, the last row first. */
  List<Made> made(UUID run) {
    return jdbc.sql(
            """
            select number, object from import_row where run_id = ? and object is not null
            order by number desc\
            """)
        .param(run)
        .query((row, n) -> new Made(row.getInt(1), row.getObject(2, UUID.class)))
        .list();
  }

  /** Refused rows after that one, in their order. */
  List<FailedRow> failed(UUID run, int after, int limit) {
    return jdbc.sql(
            """
            select number, faults from import_row
            where run_id = ? and faults is not null and number > ? order by number limit ?\
            """)
        .params(run, after, limit)
        .query(this::readFailed)
        .list();
  }

  /** Refused rows before that one, the nearest first. */
  List<FailedRow> failedBefore(UUID run, int before, int limit) {
    return jdbc.sql(
            """
            select number, faults from import_row
            where run_id = ? and faults is not null and number < ? order by number desc limit ?\
            """)
        .params(run, before, limit)
        .query(this::readFailed)
        .list();
  }

  private FailedRow readFailed(ResultSet row, int number) throws SQLException {
    return new FailedRow(row.getInt(1), json.readValue(row.getString(2), FAULTS));
  }

  private ImportRun read(ResultSet row, int number) throws SQLException {
    return new ImportRun(
        row.getObject("id", UUID.class),
        row.getObject("file_id", UUID.class),
        ImportKind.valueOf(row.getString("kind")),
        row.getString("sheet"),
        row.getInt("header_row"),
        json.readValue(row.getString("columns"), COLUMNS),
        ImportMode.valueOf(row.getString("mode")),
        ImportState.valueOf(row.getString("state")),
        row.getInt("total"),
        row.getInt("done"),
        row.getObject("started_by", UUID.class),
        row.getTimestamp("started_at").toInstant());
  }

  /** A row and what it made. */
  record Made(int row, UUID object) {}
}
