package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kpiplatform.tenancy.MigratingTenants;

@PlatformTest
class MigratingTenantsTest {

  @LocalServerPort private int port;
  @Autowired private MigratingTenants migrating;
  @Autowired private Scheduler jobs;

  private Agency first;
  private Agency broken;
  private Agency last;

  /** Afterwards nobody but the test itself migrates. */
  @BeforeEach
  void admit_three() {
    first = Agency.onboard(port);
    broken = Agency.onboard(port);
    last = Agency.onboard(port);
    first.subject(first.code() + ".admin");
    broken.subject(broken.code() + ".admin");
    last.subject(last.code() + ".admin");
    jobs.pause();
  }

  @AfterEach
  void take_jobs_again() {
    jobs.resume();
  }

  @Test
  void one_agency_that_cannot_be_renewed_is_closed_with_the_reason_and_the_others_go_on() {
    makeOlder(first);
    makeOlder(broken);
    makeOlder(last);
    // its table is there, but nobody remembers having made it
    change("update %s.databasechangelog set id = 'x' where id = 'act'", broken);
    assertThat(served(first)).isFalse();
    assertThat(served(last)).isFalse();

    assertThat(migrating.run()).isEqualTo(new MigratingTenants.Outcome(2, 1));

    assertThat(served(first)).isTrue();
    assertThat(served(last)).isTrue();
    assertThat(served(broken)).isFalse();
    assertThat(failure(broken))
        .startsWith("STRUCTURE: db/tenant/audit/changelog.sql::act::audit")
        .contains("already exists");
    assertThat(failure(first)).isEmpty();

    change("update %s.databasechangelog set id = 'act' where id = 'x'", broken);
    assertThat(migrating.run()).isEqualTo(new MigratingTenants.Outcome(1, 0));
    assertThat(served(broken)).isTrue();
    assertThat(failure(broken)).isEmpty();
    assertThat(migrating.run()).isEqualTo(new MigratingTenants.Outcome(0, 0));
  }

  @Test
  void an_agency_of_a_newer_structure_is_served_and_left_alone() {
    change(
        "update control.tenant set structure = 'newer', structure_changes = 100000"
            + " where schema = '%s'",
        first);

    assertThat(migrating.run()).isEqualTo(new MigratingTenants.Outcome(0, 0));

    assertThat(served(first)).isTrue();
    assertThat(
            Agency.database()
                .sql("select structure from control.tenant where schema = ?")
                .param(first.schema())
                .query(String.class)
                .single())
        .isEqualTo("newer");
  }

  private static void makeOlder(Agency agency) {
    change(
        "update control.tenant set structure = 'older', structure_changes = 1"
            + " where schema = '%s'",
        agency);
  }

  private static void change(String sql, Agency agency) {
    Agency.database().sql(sql.formatted(agency.schema())).update();
  }

  private static boolean served(Agency agency) {
    return agency.administrator().post("{ me { id } }", Map.of()).statusCode() == 200;
  }

  private String failure(Agency agency) {
    return Agency.operator(port)
        .data(
            "query ($id: ID!) { node(id: $id) { ... on Tenant { failure } } }",
            Map.of("id", agency.nodeId()))
        .at("/node/failure")
        .asString("");
  }
}
