package vn.kpiplatform.audit;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The record of acts in one schema. Rows are added in the transaction of the act; the database
 * grants no right to change or delete them. The same record makes acts repeatable: a request key is
 * found here again.
 */
public final class Acts {

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

  /** What an earlier act under the same key was asked, and what came of it. */
  public record Earlier(String inputHash, UUID object) {}
}
