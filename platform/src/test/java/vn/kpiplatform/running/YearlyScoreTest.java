package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kpiplatform.running.Forms.refused;

import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A person's year by their released results. */
@PlatformTest
class YearlyScoreTest {

  private final StaffedAgency agency;

  YearlyScoreTest(@LocalServerPort int port) {
    agency = StaffedAgency.of(Agency.onboard(port));
  }

  @Test
  void the_mean_of_released_months_proposes_a_level_and_is_provisional_while_months_come() {
    assertThat(year(agency.clerk()).path("status").asString()).isEqualTo("NO_SCORE");
    agency.work();
    JsonNode own = agency.scoreSelf(0).path("evaluation");
    agency.confirm(
        agency.head(),
        own.path("id").asString(),
        own.path("version").asInt(),
        Map.of("points", "4", "reason", "Còn đi muộn"));
    Agency.letPeriodsEnd(agency.agency().schema());
    Client officer = new Client(agency.officer().api());
    officer.act("closePeriod", "closing { id }", Map.of("periodId", agency.periodId()));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                officer
                    .read(
                        "query ($id: ID!) { closing(periodId: $id) { finished } }",
                        Map.of("id", agency.periodId()))
                    .at("/closing/finished")
                    .asBoolean());
    assertThat(year(agency.head()).path("status").asString()).as("closed").isEqualTo("NO_SCORE");
    officer.act("releasePeriod", "period { id }", Map.of("periodId", agency.periodId()));

    JsonNode year = year(agency.clerk());
    assertThat(year.path("status").asString()).isEqualTo("PROPOSED");
    assertThat(year.at("/value/exact").asString()).isEqualTo("99");
    assertThat(year.at("/level/code").asString()).isEqualTo("excellent");
    assertThat(year.path("assessedMonths").asInt()).isEqualTo(1);
    assertThat(year.path("means")).hasSize(6);
    int quarter = (month().getMonthValue() - 1) / 3;
    assertThat(year.path("means").get(quarter).at("/value/exact").asString()).isEqualTo("99");
    assertThat(year.path("provisional").asBoolean()).isEqualTo(month().getMonthValue() < 12);
    assertThat(year(agency.officer())).isEqualTo(year);
  }

  @Test
  void an_absence_is_recorded_by_the_administrator_and_seen_by_those_who_read_the_file() {
    Client administrator = new Client(agency.agency().administrator());
    Map<String, String> absence =
        Map.of(
            "personId",
            agency.clerk().id(),
            "kind",
            "MATERNITY",
            "from",
            month() + "-02",
            "to",
            month() + "-20",
            "document",
            "12/QĐ-SNV");
    assertThat(
            refused(new Client(agency.officer().api()), "recordAbsence", "person { id }", absence))
        .isEqualTo("FORBIDDEN ");
    Map<String, String> backwards = new LinkedHashMap<>(absence);
    backwards.put("to", month() + "-01");
    assertThat(refused(administrator, "recordAbsence", "person { id }", backwards))
        .isEqualTo("DAY_TOO_EARLY to");
    Map<String, String> undocumented = new LinkedHashMap<>(absence);
    undocumented.put("document", " ");
    assertThat(refused(administrator, "recordAbsence", "person { id }", undocumented))
        .isEqualTo("REQUIRED document");
    assertThat(year(agency.clerk()).path("absences")).isEmpty();

    administrator.act("recordAbsence", "person { id }", absence);

    assertThat(year(agency.head()).at("/absences/0/kind").asString()).isEqualTo("MATERNITY");
    assertThat(yearOf(agency.clerk(), agency.head().id()).isNull())
        .as("not the clerk's to read")
        .isTrue();
  }

  private JsonNode year(StaffedAgency.Member reader) {
    return yearOf(reader, agency.clerk().id());
  }

  private static JsonNode yearOf(StaffedAgency.Member reader, String person) {
    return reader
        .api()
        .data(
            """
            query ($person: ID!, $year: Int!) {
              yearlyScore(personId: $person, year: $year) {
                status provisional assessedMonths value { exact } level { code nameVi }
                authorityDecides means { code value { exact } provisional }
                absences { kind from to document }
              }
            }\
            """,
            Map.of("person", person, "year", month().getYear()))
        .path("yearlyScore");
  }

  private static YearMonth month() {
    return YearMonth.parse(StaffedAgency.periodCode());
  }
}
