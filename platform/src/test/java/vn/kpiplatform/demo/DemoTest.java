package vn.kpiplatform.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.keycloak.admin.client.Keycloak;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.local.LocalRealm;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.running.Api;
import vn.kpiplatform.running.ComparedAgencies;
import vn.kpiplatform.running.PlatformTest;

/** The demonstration, seen through the API with the passwords it gives. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoTest {

  private static final String DEPARTMENT = "so-noi-vu-demo";
  private static final String COMMUNE = "xa-hoa-mau-demo";
  private static final String FINANCE = "so-tai-chinh-demo";
  private static final String COMMITTEE = "ban-chinh-sach-demo";

  @Autowired private Demo demo;
  @LocalServerPort private int port;

  // this morning: on the last evening of a month its period is released
  private final Instant now = CivilTime.startOf(CivilTime.day(Instant.now()));

  @BeforeAll
  void play() {
    List<DemoAgency> agencies = new ArrayList<>(DemoAgency.whole());
    agencies.add(DemoAgency.of(FINANCE));
    playUntilNow(agencies);
  }

  private void playUntilNow(List<DemoAgency> agencies) {
    try (Keycloak administrator = LocalServers.keycloak().administrator()) {
      demo.play(
          agencies,
          new DemoLogins(
              administrator, LocalRealm.NAME, LocalRealm.OPERATOR, LocalRealm.DEMO_PASSWORD),
          now,
          text -> {});
    }
  }

  @Test
  void the_first_query_gives_the_fractions_of_its_working() {
    JsonNode score = score("lan.ntm");

    assertThat(exact(score.path("value"))).isEqualTo("2168/27");
    assertThat(score.path("value").path("display").asString()).isEqualTo("80.30");
    assertThat(score.path("band").path("code").asString()).isEqualTo("good");
    assertThat(exact(score.path("general"))).isEqualTo("53/2");
    assertThat(score.path("components"))
        .extracting(component -> exact(component.path("value")))
        .containsExactly("29/36", "13/18", "7/9");
  }

  @Test
  void missing_data_are_shown_with_their_cause_and_never_as_a_score() {
    assertThat(cause("huy.tg")).isEqualTo("OUTPUT_AWAITING_VALIDATION");
    assertThat(cause("chi.qtl")).isEqualTo("NOTHING_ASSIGNED");
  }

  @Test
  void in_every_framework_the_agencys_head_and_all_other_leaders_have_a_score() {
    assertThat(DemoAgency.whole())
        .allSatisfy(
            agency ->
                assertThat(leaders(agency, lastReleased(agency)))
                    .as(agency.code())
                    .hasSizeGreaterThan(1)
                    .allMatch(status -> status.equals("SCORED")));
  }

  @Test
  void the_ministry_sees_figures_of_both_agencies() {
    ComparedAgencies compared =
        new ComparedAgencies(new Api(port, LocalServers.tokens().ministry()));
    assertThat(List.of(DEPARTMENT, COMMUNE))
        .map(code -> compared.row(code, months().get(1), "people mean { display }"))
        .allSatisfy(row -> assertThat(row.path("people").asInt()).isGreaterThan(5))
        // a mean may be withheld where it would narrow down a count that is hidden
        .anySatisfy(row -> assertThat(row.path("mean").path("display").asString()).isNotEmpty());
  }

  @Test
  void the_ministry_sees_six_months_of_a_small_agency_and_its_place_among_peers() {
    JsonNode row =
        new ComparedAgencies(new Api(port, LocalServers.tokens().ministry()))
            .row(
                FINANCE,
                months().get(1),
                """
                peerGroup { code }
                figures { figure peers peerMedian { display } percentile { display } }
                trend { periodCode }\
                """);

    assertThat(row.at("/peerGroup/code").asString()).isEqualTo("so-tinh-mau");
    assertThat(row.path("trend")).hasSize(6);
    assertThat(row.path("figures"))
        .filteredOn(figure -> figure.path("figure").asString().equals("ON_TIME"))
        .singleElement()
        .satisfies(
            figure -> {
              assertThat(figure.path("peers").asInt()).isEqualTo(3);
              assertThat(figure.at("/peerMedian/display").asString()).isNotEmpty();
              assertThat(figure.at("/percentile/display").asString()).isNotEmpty();
            });
  }

  @Test
  void the_present_month_is_open_and_the_two_before_it_are_released() {
    assertThat(periods())
        .extracting(period -> period.path("state").asString())
        .containsExactly("RELEASED", "RELEASED", "OPEN");
  }

  @Test
  void playing_it_again_changes_nothing() {
    Map<String, Long> before = rows();

    playUntilNow(List.of(DemoAgency.of(COMMUNE), DemoAgency.of(COMMITTEE)));

    assertThat(rows()).isEqualTo(before).containsKey("t_xa_hoa_mau_demo.submission");
  }

  /** What came of the evaluations of heads and deputies, the agency's own head first. */
  private List<String> leaders(DemoAgency agency, String period) {
    Map<String, String> statuses = new HashMap<>();
    new Api(
            port,
            LocalServers.tokens()
                .inAgency(agency.officer(), LocalRealm.DEMO_PASSWORD, agency.code()))
        .data(
            """
            query ($period: PeriodCode!) {
              evaluations(periodCode: $period, first: 100) {
                nodes { person { personnelCode } score { status } }
              }
            }\
            """,
            Map.of("period", period))
        .at("/evaluations/nodes")
        .forEach(
            one ->
                statuses.put(
                    one.at("/person/personnelCode").asString(),
                    one.at("/score/status").asString()));
    return agency.people().stream()
        .filter(person -> person.capacity() != Capacity.STAFF)
        .map(person -> statuses.getOrDefault(person.code(), "absent"))
        .toList();
  }

  private String lastReleased(DemoAgency agency) {
    List<WorkingPeriod> told = agency.periods(YearMonth.from(CivilTime.day(now)));
    return told.reversed().stream()
        .filter(period -> !period.release().isAfter(now))
        .findFirst()
        .orElseThrow()
        .code();
  }

  private JsonNode score(String username) {
    return member(username)
        .data(
            """
            query ($month: PeriodCode!) {
              myEvaluation(periodCode: $month) {
                score {
                  value { exact display }
                  band { code }
                  general { exact }
                  components { value { exact } }
                  causes { code }
                }
              }
            }\
            """,
            Map.of("month", months().getFirst()))
        .path("myEvaluation")
        .path("score");
  }

  private String cause(String username) {
    JsonNode score = score(username);
    assertThat(score.path("value").isNull()).isTrue();
    return score.path("causes").get(0).path("code").asString();
  }

  private List<String> months() {
    return periods().valueStream().map(period -> period.path("code").asString()).toList();
  }

  private JsonNode periods() {
    return member("lan.ntm")
        .data("{ periods(first: 10) { nodes { code state } } }", Map.of())
        .path("periods")
        .path("nodes");
  }

  private Api member(String username) {
    return new Api(
        port, LocalServers.tokens().inAgency(username, LocalRealm.DEMO_PASSWORD, DEPARTMENT));
  }

  private static String exact(JsonNode number) {
    return number.path("exact").asString();
  }

  /** How many rows each table of the two agencies has. */
  private static Map<String, Long> rows() {
    JdbcClient database = JdbcClient.create(LocalServers.postgres().superuser("kpi"));
    Map<String, Long> rows = new HashMap<>();
    for (String table :
        database
            .sql(
                "select schemaname || '.' || tablename from pg_tables"
                    + " where schemaname in ('t_ban_chinh_sach_demo', 't_xa_hoa_mau_demo')")
            .query(String.class)
            .list()) {
      rows.put(table, database.sql("select count(*) from " + table).query(Long.class).single());
    }
    return rows;
  }
}
