package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.OpeningAccount;
import vn.kpiplatform.organisation.CreatingPosition;

/** One operation sees one moment, on one connection, and cannot write while it reads. */
@PlatformTest
class ReadingOnlyTest {

  private static final String UNITS =
      "{ units(first: 9) { nodes { code nameVi parent { code nameVi } } } }";

  /** Of the statement that reads the units above, after the page of units was read. */
  private static final String SECOND_LEVEL = "where id = any(";

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private OpeningAccount opening;
  @Autowired private CreatingPosition creating;

  @Test
  void writing_inside_a_query_is_refused_before_it_is_lost() {
    Agency agency = tree();
    AtomicReference<Throwable> repository = new AtomicReference<>();
    AtomicReference<Throwable> act = new AtomicReference<>();
    Statements.interruptOnce(
        SECOND_LEVEL,
        connection -> {
          act.set(
              catchThrowable(
                  () ->
                      creating.create(
                          new RequestKey(UUID.randomUUID().toString()),
                          new CreatingPosition.Command("X", "X"))));
          repository.set(
              catchThrowable(
                  () ->
                      opening.open(
                          "someone", "someone@example.vn", "Ai đó", false, Instant.EPOCH)));
        });

    agency.administrator().data(UNITS, Map.of());

    assertThat(act.get()).isInstanceOf(IllegalTransactionStateException.class);
    assertThat(repository.get()).isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void writing_past_hibernate_inside_a_query_is_refused_by_the_database() {
    Agency agency = tree();
    AtomicReference<Throwable> refusal = new AtomicReference<>();
    Statements.interruptOnce(
        SECOND_LEVEL,
        connection ->
            refusal.set(catchThrowable(() -> jdbc.sql("update unit set name_vi = 'x'").update())));

    agency.administrator().answer(UNITS, Map.of());

    assertThat(refusal.get()).hasRootCauseInstanceOf(SQLException.class);
    assertThat(refusal.get()).hasStackTraceContaining("read-only transaction");
  }

  /** An agency with a root unit and one below it. */
  private Agency tree() {
    Agency agency = Agency.onboard(port);
    Client administrator = new Client(agency.administrator());
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("code", "ROOT");
    root.put("nameVi", "Gốc");
    root.put("validFrom", "2026-01-01");
    String above = Office.id(administrator.act("createUnit", "unit { id }", root));
    Map<String, Object> below = new LinkedHashMap<>(root);
    below.put("code", "BELOW");
    below.put("parentId", above);
    administrator.act("createUnit", "unit { id }", below);
    return agency;
  }
}
