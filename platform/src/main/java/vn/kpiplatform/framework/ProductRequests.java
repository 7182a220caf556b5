package vn.kpiplatform.framework;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of requests for products. */
@Repository
class ProductRequests {

  private final JdbcClient jdbc;

  ProductRequests(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, String name, String reason, UUID account, Instant now) {
    jdbc.sql(
            """
            insert into product_request
              (id, name, reason, requested_by, requested_at, state, version)
            values (?, ?, ?, ?, ?, 'OPEN', 0)\
            """)
        .params(id, name, reason, account, Timestamp.from(now))
        .update();
  }

  /** A request, held until the transaction ends: of two who decide, one comes second. */
  Optional<Request> hold(UUID id) {
    return jdbc.sql(
            "select requested_by, state, version from product_request where id = ? for update")
        .param(id)
        .query(
            (row, n) ->
                new Request(
                    row.getObject("requested_by", UUID.class),
                    !row.getString("state").equals("OPEN"),
                    row.getInt("version")))
        .optional();
  }

  void decide(UUID id, @Nullable UUID product, @Nullable String answer, UUID account, Instant now) {
    jdbc.sql(
            """
            update product_request
            set state = ?, product_id = ?::uuid, answer = ?::text, decided_by = ?, decided_at = ?,
                version = version + 1
            where id = ?\
            """)
        .params(
            Arrays.asList(
                product == null ? "DECLINED" : "APPROVED",
                product,
                answer,
                account,
                Timestamp.from(now),
                id))
        .update();
  }

  record Request(UUID requestedBy, boolean decided, int version) {}
}
