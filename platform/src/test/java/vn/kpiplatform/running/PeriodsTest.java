package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.kpiplatform.running.Organisation.done;
import static vn.kpiplatform.running.Organisation.refused;
import static vn.kpiplatform.running.Organisation.row;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** An agency with an officer who opens periods. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeriodsTest {

  private final Periods periods;
  private final Frameworks frameworks;
  private final Tenancy tenancy;
  private final TransactionTemplate transaction;
  private final Agency agency;
  private final Tenant tenant;
  private final Api administrator;
  private final Api officer;

  @Autowired
  PeriodsTest(
      Periods periods,
      Frameworks frameworks,
      Tenancy tenancy,
      TransactionTemplate transaction,
      @LocalServerPort int port) {
    this.periods = periods;
    this.frameworks = frameworks;
    this.tenancy = tenancy;
    this.transaction = transaction;
    agency = Agency.onboard(port);
    tenant = tenancy.find(agency.id()).orElseThrow();
    Organisation organisation = Organisation.of(agency);
    administrator = organisation.administrator();
    String account = organisation.account(organisation.person("1"), "officer");
    done(
        administrator, "grantRole", "account", Map.of("accountId", account, "role", "KPI_OFFICER"));
    officer = organisation.member("officer");
  }

  @Test
  void an_officer_opens_a_month_under_the_framework_in_force() {
    String id = done(officer, "openPeriod", "period", code("2026-03")).path("id").asString();

    JsonNode period =
        officer
            .data(
                """
                { period(code: "2026-03") {
                    id code startsOn endsOn state version framework { code number }
                } }\
                """,
                Map.of())
            .path("period");
    assertThat(period.toString())
        .isEqualTo(
            ("{\"id\":\"%s\",\"code\":\"2026-03\",\"startsOn\":\"2026-03-01\","
                    + "\"endsOn\":\"2026-03-31\",\"state\":\"OPEN\",\"version\":0,"
                    + "\"framework\":{\"code\":\"decree-335\",\"number\":1}}")
                .formatted(id));
  }

  @Test
  void a_period_is_opened_once() {
    done(officer, "openPeriod", "period", code("2026-04"));

    assertThat(refused(officer, "openPeriod", "period", code("2026-04"))).isEqualTo("TAKEN code");
  }

  @Test
  void a_framework_that_assesses_by_month_opens_no_quarter() {
    assertThat(refused(officer, "openPeriod", "period", code("2026-Q2")))
        .isEqualTo("PERIOD_IS_MONTH code");
  }

  @Test
  void no_period_is_opened_before_the_law_is_in_force() {
    assertThat(refused(officer, "openPeriod", "period", code("2025-12")))
        .isEqualTo("NO_FRAMEWORK_IN_FORCE code");
  }

  @Test
  void only_the_officer_opens_periods() {
    assertThat(refused(administrator, "openPeriod", "period", code("2026-05")))
        .isEqualTo("FORBIDDEN ");
  }

  @Test
  void periods_are_listed_with_the_newest_last() {
    done(officer, "openPeriod", "period", code("2027-02"));
    done(officer, "openPeriod", "period", code("2027-01"));

    assertThat(
            officer
                .data("{ periods(last: 2) { nodes { code } } }", Map.of())
                .path("periods")
                .path("nodes")
                .toString())
        .isEqualTo("[{\"code\":\"2027-01\"},{\"code\":\"2027-02\"}]");
  }

  @Test
  void a_period_that_is_held_moves_on_only_after_the_act_that_holds_it() throws Exception {
    UUID id = open("2026-06");
    CountDownLatch held = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> act =
          threads.submit(
              () ->
                  inside(
                      () -> {
                        periods.holdOpen(id, "periodId");
                        held.countDown();
                        await(release);
                      }));
      await(held);
      Future<?> closing =
          threads.submit(
              () -> inside(() -> periods.move(id, Period.State.OPEN, Period.State.CLOSING)));
      Awaitility.await().until(PeriodsTest::somebodyWaitsForALock);
      assertThat(closing).isNotDone();

      release.countDown();

      act.get(10, TimeUnit.SECONDS);
      closing.get(10, TimeUnit.SECONDS);
    }
    assertThat(tenancy.in(tenant, () -> periods.find(id)).orElseThrow())
        .extracting(Period::state, Period::version)
        .containsExactly(Period.State.CLOSING, 1);
  }

  @Test
  void a_period_that_is_not_open_is_not_held_and_moves_only_from_its_own_state() {
    UUID id = open("2026-07");
    inside(() -> periods.move(id, Period.State.OPEN, Period.State.CLOSING));

    assertThatThrownBy(() -> inside(() -> periods.holdOpen(id, "taskId")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("PERIOD_NOT_OPEN")
        .hasMessageContaining("taskId");
    assertThatThrownBy(
            () -> inside(() -> periods.move(id, Period.State.OPEN, Period.State.CLOSING)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("WRONG_STATE");
    assertThatThrownBy(() -> inside(() -> periods.holdOpen(UUID.randomUUID(), "taskId")))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("NOT_FOUND");
  }

  @Test
  void the_document_of_a_period_scores_as_the_template_says() {
    UUID id = open("2026-08");

    assertThat(
            tenancy.in(
                tenant,
                () ->
                    frameworks
                        .document(periods.find(id).orElseThrow().frameworkVersion())
                        .content()
                        .code()))
        .isEqualTo("decree-335");
  }

  private UUID open(String code) {
    return row(done(officer, "openPeriod", "period", code(code)).path("id").asString());
  }

  private static Map<String, Object> code(String code) {
    return Map.of("code", code);
  }

  private void inside(Runnable work) {
    tenancy.in(
        tenant,
        () -> {
          transaction.executeWithoutResult(status -> work.run());
          return tenant;
        });
  }

  private static boolean somebodyWaitsForALock() {
    return Agency.database()
        .sql("select exists (select 1 from pg_stat_activity where wait_event_type = 'Lock')")
        .query(Boolean.class)
        .single();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
