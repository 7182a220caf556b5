package vn.kpiplatform.tenancy;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Work to be done after the agency's transaction has committed. The row is written in that
 * transaction, under the agency's role, so that either both happen or neither.
 */
@Repository
public class Outbox {

  private final JdbcClient jdbc;

  Outbox(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Asks for a {@link TenantJob} of this kind to be run for the object, at least once. */
  public void post(String kind, UUID subject) {
    jdbc.sql("insert into control.outbox (kind, subject) values (?, ?)")
        .params(kind, subject)
        .update();
  }
}
