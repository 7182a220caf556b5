package vn.kpiplatform.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Closings of the present agency's periods. */
@Repository
class Closings {

  private static final String COLUMNS =
      """
      select c.id, c.period_id, c.state, c.total, c.done, c.started_by, c.started_at, c.finished_at,
             c.failures, c.failure, c.failed_at
      from closing c
      """;

  private final JdbcClient jdbc;

  Closings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Closing closing) {
    jdbc.sql(
            """
            insert into closing (id, period_id, state, total, done, started_by, started_at)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            closing.id(),
            closing.period(),
            closing.state().name(),
            closing.total(),
            closing.done(),
            closing.startedBy(),
            Timestamp.from(closing.startedAt()))
        .update();
  }

  List<Closing> find(Collection<UUID> ids) {
    return jdbc.sql(COLUMNS + "where c.id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(Closings::read)
        .list();
  }

  /** The closing, held until the transaction ends. */
  Closing hold(UUID id) {
    return jdbc.sql(COLUMNS + "where c.id = ? for update").param(id).query(Closings::read).single();
  }

  /** The period's latest closing, whether it has finished or not. */
  Optional<Closing> latest(UUID period) {
    return jdbc.sql(COLUMNS + "where c.period_id = ? order by c.started_at desc, c.id desc limit 1")
        .param(period)
        .query(Closings::read)
        .optional();
  }

  /** All closings that the period has seen. */
  List<UUID> all(UUID period) {
    return jdbc.sql("select id from closing where period_id = ?")
        .param(period)
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /** How many closings the period has seen. */
  int number(UUID period) {
    return jdbc.sql("select count(*) from closing where period_id = ?")
        .param(period)
        .query(Integer.class)
        .single();
  }

  void count(UUID id, int total) {
    jdbc.sql("update closing set total = ? where id = ?").params(total, id).update();
  }

  void advance(UUID id, int added) {
    jdbc.sql("update closing set done = done + ? where id = ?").params(added, id).update();
  }

  void finish(UUID id, Instant now) {
    jdbc.sql("update closing set state = ?, finished_at = ? where id = ?")
        .params(Closing.State.FINISHED.name(), Timestamp.from(now), id)
        .update();
  }

  /** Notes that a try has failed. */
  void fail(UUID id, String reason, Instant now) {
    jdbc.sql("update closing set failures = failures + 1, failure = ?, failed_at = ? where id = ?")
        .params(reason, Timestamp.from(now), id)
        .update();
  }

  /** From now on the persons see its results. */
  void release(UUID id, Instant now) {
    jdbc.sql("update closing set released_at = ? where id = ?")
        .params(Timestamp.from(now), id)
        .update();
  }

  private static Closing read(ResultSet row, int number) throws SQLException {
    Timestamp finished = row.getTimestamp("finished_at");
    return new Closing(
        row.getObject("id", UUID.class),
        row.getObject("period_id", UUID.class),
        Closing.State.valueOf(row.getString("state")),
        row.getInt("total"),
        row.getInt("done"),
        row.getObject("started_by", UUID.class),
        row.getTimestamp("started_at").toInstant(),
        finished == null ? null : finished.toInstant(),
        failure(row));
  }

  private static Closing.@Nullable Failure failure(ResultSet row) throws SQLException {
    String reason = row.getString("failure");
    return reason == null
        ? null
        : new Closing.Failure(
            row.getInt("failures"), reason, row.getTimestamp("failed_at").toInstant());
  }
}
