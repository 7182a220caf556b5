package vn.kpiplatform.audit;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record of acts in one schema. Rows are added in the transaction of the act; the database
 * grants no right to change or delete them. The same record makes acts repeatable: a request key is
 * found here again.
 */
public final class Acts {

  private static final String DONE =
      """
      select id, at, actor, operation, input, earlier
      from (select id, at, actor, operation, input,
                   lag(input) over (partition by object, operation order by id) as earlier
            from act where object = any(:objects) or input ->> 'taskId' = :task) done
      """;

  /** Ids of acts grow with time. */
  private static final String AFTER =
      "where :start::uuid is null or id > :start::uuid order by id limit :size";

  private static final String BEFORE =
      "where :start::uuid is null or id < :start::uuid order by id desc limit :size";

  private final JdbcClient jdbc;

  public Acts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The act that this actor did under this key, if there was one. */
  public Optional<Earlier> find(String actor, String operation, String requestKey) {
    return jdbc.sql(
            """
            select input_hash, object from act
            where actor = ? and operation = ? and request_key = ?\
            """)
        .params(actor, operation, requestKey)
        .query((row, n) -> new Earlier(row.getString(1), row.getObject(2, UUID.class)))
        .optional();
  }

  /** Adds an act; a second one under the same key violates a unique constraint. */
  public void add(Act act) {
    jdbc.sql(
            """
            insert into act (id, at, actor, operation, request_key, input_hash, input, object)
            values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)\
            """)
        .params(
            act.id(),
            Timestamp.from(act.at()),
            act.actor(),
            act.operation(),
            act.requestKey(),
            act.inputHash(),
            act.input(),
            act.object())
        .update();
  }

  /**
   * What was done to these objects, or named one of them as its task, in the order in which it was
   * done.
   *
   * @param task a task's id as the API shows it, whose acts may have made other objects; empty for
   *     none
   * @param start only what follows it, or comes before it when backwards; null for the end itself
   */
  public List<Done> of(
      Collection<UUID> objects, String task, @Nullable UUID start, int size, boolean backwards) {
    return jdbc.sql(DONE + (backwards ? BEFORE : AFTER))
        .param("objects", objects.toArray(UUID[]::new))
        .param("task", task)
        .param("start", start)
        .param("size", size)
        .query(
            (row, n) ->
                new Done(
                    row.getObject("id", UUID.class),
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    row.getString("operation"),
                    row.getString("input"),
                    row.getString("earlier")))
        .list();
  }

  /**
   * An act as it is on record.
   *
   * @param input what was asked for, as JSON
   * @param earlier what the same operation was asked for the time before on the same object, as
   *     JSON; null the first time
   */
  public record Done(
      UUID id,
      Instant at,
      String actor,
      String operation,
      String input,
      @Nullable String earlier) {}

  /** What an earlier act under the same key was asked, and what came of it. */
  public record Earlier(String inputHash, UUID object) {}
}
