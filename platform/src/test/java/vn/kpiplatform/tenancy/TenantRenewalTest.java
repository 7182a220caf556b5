package vn.kpiplatform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kpiplatform.local.DatabaseLogin;
import vn.kpiplatform.local.LocalServers;

/** Schemas that were made under an older structure, which is one of fewer changes. */
class TenantRenewalTest {

  private static final String DATABASE = "renewal";
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final DataSource OWNER =
      LocalServers.postgres().dataSource(DATABASE, DatabaseLogin.OWNER);
  private static final Structure PRESENT = Structure.ofThisBuild();
  private static final TenantImage IMAGE = new TenantImage(OWNER, PRESENT);

  @BeforeAll
  static void make_a_newborn() {
    LocalServers.postgres().createPlatformDatabase(DATABASE);
    IMAGE.make("t_newborn");
  }

  @Test
  void an_older_schema_is_brought_to_exactly_the_structure_of_a_newborn() {
    int all = PRESENT.size();
    for (int known : List.of(0, 1, all / 2, all - 1)) {
      String schema = "t_knows_" + known;
      new TenantImage(OWNER, first(known)).make(schema);
      assertThat(picture(schema)).as(schema).isNotEqualTo(picture("t_newborn"));

      IMAGE.renew(schema);

      assertThat(picture(schema)).as(schema).isEqualTo(picture("t_newborn"));
    }
  }

  @Test
  void a_schema_of_the_present_structure_stays_as_it_is() {
    IMAGE.make("t_present");

    IMAGE.renew("t_present");
    IMAGE.make("t_present");

    assertThat(picture("t_present")).isEqualTo(picture("t_newborn"));
  }

  @Test
  void a_schema_of_a_newer_structure_is_left_alone() {
    IMAGE.make("t_newer");

    new TenantImage(OWNER, first(3)).renew("t_newer");

    assertThat(picture("t_newer")).isEqualTo(picture("t_newborn"));
  }

  @Test
  void what_is_killed_in_the_middle_has_changed_nothing_and_is_done_again() {
    new TenantImage(OWNER, first(2)).make("t_killed");
    Map<String, List<String>> before = picture("t_killed");
    List<Structure.Change> standing = new ArrayList<>(PRESENT.changes());
    standing.add(
        PRESENT.size() / 2, new Structure.Change("a::pause::b", "9:0", "select pg_sleep(60)"));
    TenantImage stands =
        new TenantImage(OWNER, new Structure(PRESENT.foundation(), List.copyOf(standing)));

    CompletableFuture<Void> renewal = CompletableFuture.runAsync(() -> stands.renew("t_killed"));
    await().atMost(PATIENCE).until(TenantRenewalTest::killWhoSleeps);

    assertThat(renewal).failsWithin(PATIENCE);
    assertThat(picture("t_killed")).isEqualTo(before);
    IMAGE.renew("t_killed");
    assertThat(picture("t_killed")).isEqualTo(picture("t_newborn"));
  }

  @Test
  void two_processes_at_once_make_each_change_once() throws Exception {
    new TenantImage(OWNER, first(2)).make("t_twice");
    CyclicBarrier start = new CyclicBarrier(2);
    List<Future<?>> both;
    try (ExecutorService processes = Executors.newVirtualThreadPerTaskExecutor()) {
      both =
          IntStream.range(0, 2)
              .<Future<?>>mapToObj(
                  n ->
                      processes.submit(
                          () -> {
                            start.await();
                            IMAGE.renew("t_twice");
                            return n;
                          }))
              .toList();
    }
    for (Future<?> one : both) {
      one.get();
    }
    assertThat(picture("t_twice")).isEqualTo(picture("t_newborn"));
  }

  @Test
  void a_change_that_was_altered_after_it_had_been_made_is_refused() {
    new TenantImage(OWNER, first(5)).make("t_altered");
    Structure.Change altered = PRESENT.changes().get(4);
    JdbcClient.create(OWNER)
        .sql("update t_altered.databasechangelog set md5sum = '9:other' where orderexecuted > 7")
        .update();
    Map<String, List<String>> before = picture("t_altered");

    assertThatIllegalStateException()
        .isThrownBy(() -> IMAGE.renew("t_altered"))
        .withMessage(altered.key() + " was altered after it had been made");
    assertThat(picture("t_altered")).isEqualTo(before);
  }

  private static Structure first(int changes) {
    return new Structure(PRESENT.foundation(), PRESENT.changes().subList(0, changes));
  }

  private static Map<String, List<String>> picture(String schema) {
    return SchemaPicture.of(OWNER, schema);
  }

  private static boolean killWhoSleeps() {
    return !JdbcClient.create(LocalServers.postgres().superuser(DATABASE))
        .sql(
            """
            select pg_terminate_backend(pid) from pg_stat_activity
            where wait_event = 'PgSleep' and datname = ?\
            """)
        .param(DATABASE)
        .query()
        .listOfRows()
        .isEmpty();
  }
}
