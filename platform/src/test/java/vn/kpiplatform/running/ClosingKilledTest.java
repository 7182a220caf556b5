package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.TenantJob;

/** A closing that dies between two chunks of people and is run again by the platform itself. */
@PlatformTest
class ClosingKilledTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  /** With the workplace's own four, the lowest level alone has more than one chunk of fifty. */
  private static final int MORE = 60;

  private static final int FIRST_CHUNK = 50;

  @LocalServerPort private int port;
  @Autowired private Tenancy tenancy;
  @Autowired private List<TenantJob> jobs;

  @Test
  void a_closing_that_dies_after_a_chunk_goes_on_and_scores_everybody_once() {
    Workplace office = Workplace.in(Agency.onboard(port));
    people(office);
    office.appointOfficer();
    // one person's result cannot be written: the second chunk dies each time, the first stands
    office.change(
        "alter table %s.result add constraint broken check (person_id <> '"
            + office.staff()
            + "')");

    Agency.letPeriodsEnd(office.agency().schema());
    JsonNode closing =
        office
            .as("chairman")
            .data(
                """
                mutation ($input: ClosePeriodInput!) {
                  closePeriod(input: $input) { closing { id total } userErrors { code } }
                }\
                """,
                Map.of("input", StaffedAgency.input(Map.of("periodId", office.periodId()))))
            .at("/closePeriod/closing");
    await().atMost(PATIENCE).until(() -> failures(office) > 0);
    assertThat(closing.path("total").asInt()).isEqualTo(MORE + 4);
    assertThat(number(office, "select count(*) from %s.result")).isEqualTo(FIRST_CHUNK);
    assertThat(number(office, "select done from %s.closing")).isEqualTo(FIRST_CHUNK);
    assertThat(state(office)).isEqualTo("CLOSING");
    await().atMost(PATIENCE).until(() -> failure(office).path("times").asInt() > 0);
    assertThat(failure(office).path("reason").asString())
        .contains("violates check constraint \"broken\"")
        .doesNotContain("\n");

    office.change("alter table %s.result drop constraint broken");

    await().atMost(PATIENCE).until(() -> state(office).equals("CLOSED"));
    assertThat(failure(office).isNull()).as("what has been overcome").isTrue();
    assertEverybodyOnce(office);
    UUID id = NodeId.require("Closing", closing.path("id").asString(), "id");
    tenancy.in(
        tenancy.find(office.agency().id()).orElseThrow(),
        () -> {
          jobs.stream().filter(job -> job.kind().equals("close-period")).forEach(j -> j.run(id));
          return id;
        });
    assertEverybodyOnce(office);
  }

  private static void assertEverybodyOnce(Workplace office) {
    assertThat(number(office, "select count(*) from %s.result")).isEqualTo(MORE + 4);
    assertThat(number(office, "select count(distinct person_id) from %s.result"))
        .isEqualTo(MORE + 4);
    assertThat(number(office, "select done from %s.closing")).isEqualTo(MORE + 4);
    assertThat(number(office, "select total from %s.closing")).isEqualTo(MORE + 4);
  }

  /** Their ids come before those of the workplace's own people, so that they are scored first. */
  private static void people(Workplace office) {
    office.change(
        """
        insert into %s.person (id, personnel_code, full_name, employment_kind, version)
        select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
               'more-' || n, 'more ' || n, 'CIVIL_SERVANT', 0
        from generate_series(1, ?) n\
        """,
        MORE);
    office.placeMore();
  }

  private static JsonNode failure(Workplace office) {
    return office
        .as("chairman")
        .data(
            "query ($id: ID!) { closing(periodId: $id) { failure { times reason at } } }",
            Map.of("id", office.periodId()))
        .at("/closing/failure");
  }

  private static String state(Workplace office) {
    return Agency.database()
        .sql("select state from %s.period".formatted(office.agency().schema()))
        .query(String.class)
        .single();
  }

  private static int failures(Workplace office) {
    return Agency.database()
        .sql(
            """
            select coalesce(max(consecutive_failures), 0) from control.scheduled_tasks
            where task_name = 'tenant-job' and convert_from(task_data, 'UTF8') like ?\
            """)
        .param("%" + office.agency().schema() + "%")
        .query(Integer.class)
        .single();
  }

  private static int number(Workplace office, String question) {
    return Agency.database()
        .sql(question.formatted(office.agency().schema()))
        .query(Integer.class)
        .single();
  }
}
