package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The whole agency in a few figures, for those who may read every file. */
@PlatformTest
class PeriodOverviewTest {

  private static final String OVERVIEW =
      """
      query ($code: PeriodCode!) {
        periodOverview(periodCode: $code) {
          period { code } provisional people scored insufficient notRated selfScored confirmed
          mean { exact } bands { code people }
          units { unit { code } people scored mean { exact } low }
          outliers { person { fullName } unit { code } score { exact } below }
        }
      }\
      """;

  @LocalServerPort private int port;

  @Test
  void a_closed_month_is_added_up_from_its_results() {
    ClosedMonth month = ClosedMonth.found(port);

    JsonNode overview = overview(month.officer(), month.month().period());

    assertThat(overview.at("/period/code").asString()).isEqualTo("2027-05");
    assertThat(overview.path("provisional").asBoolean()).isFalse();
    assertThat(overview.path("people").asInt()).isEqualTo(3);
    assertThat(overview.path("scored").asInt()).isEqualTo(2);
    assertThat(overview.path("notRated").asInt()).isEqualTo(1);
    assertThat(overview.path("insufficient").asInt()).isZero();
    // 385/4 of the clerk and 50 of the officer
    assertThat(overview.at("/mean/exact").asString()).isEqualTo("585/8");
    assertThat(overview.path("bands").valueStream().mapToInt(band -> band.path("people").asInt()))
        .hasSizeGreaterThan(2);
    assertThat(
            overview
                .path("bands")
                .valueStream()
                .mapToInt(band -> band.path("people").asInt())
                .sum())
        .isEqualTo(2);
    assertThat(overview.path("units"))
        .extracting(
            unit ->
                unit.at("/unit/code").asString()
                    + " "
                    + unit.path("scored").asInt()
                    + "/"
                    + unit.path("people").asInt()
                    + " "
                    + unit.at("/mean/exact").asString())
        .hasSize(2)
        .contains("FIELD 1/1 385/4")
        .anyMatch(line -> line.endsWith(" 1/2 50"));
    assertThat(overview.path("outliers")).isEmpty();
    assertThat(overview(month.head(), "2027-05")).isEqualTo(overview);
    assertThat(overview(month.officer(), "2027-06").isMissingNode()).isFalse();
    assertThat(overview(month.officer(), "2027-06").isNull()).isTrue();
  }

  @Test
  void an_open_month_is_provisional_and_others_may_not_see_it() {
    Agency agency = Agency.onboard(port);
    Office office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
    office
        .staff()
        .act(
            "scoreMyself",
            "evaluation { id }",
            Map.of(
                "periodId", office.id("period"),
                "expectedVersion", 0,
                "criteria", BusyOffice.points("2")));

    JsonNode overview = overview(office.officer(), office.period());

    assertThat(overview.path("provisional").asBoolean()).isTrue();
    assertThat(overview.path("people").asInt()).isEqualTo(4);
    assertThat(overview.path("scored").asInt()).isZero();
    assertThat(overview.path("selfScored").asInt()).isEqualTo(1);
    assertThat(overview.path("confirmed").asInt()).isZero();
    assertThat(overview.path("mean").isNull()).isTrue();
    assertThat(overview(office.chief(), office.period())).isEqualTo(overview);
    for (Client other : List.of(office.staff(), office.head(), office.administrator())) {
      assertThat(
              other
                  .api()
                  .answer(OVERVIEW, Map.of("code", office.period()))
                  .at("/errors/0/extensions/code")
                  .asString())
          .isEqualTo("FORBIDDEN");
    }
    assertThat(below(office, office.id("head"))).containsExactly("staff");
    assertThat(below(office, office.id("chief"))).containsExactly("head", "officer");
    assertThat(below(office, office.id("staff"))).isEmpty();
    assertThat(below(office, "nobody")).isEmpty();
  }

  private static List<String> below(Office office, String superior) {
    return office
        .officer()
        .read(
            """
            query ($period: PeriodCode!, $superior: ID) {
              evaluations(periodCode: $period, superiorId: $superior, first: 10) {
                nodes { person { personnelCode } }
              }
            }\
            """,
            Map.of("period", office.period(), "superior", superior))
        .at("/evaluations/nodes")
        .valueStream()
        .map(one -> one.at("/person/personnelCode").asString())
        .toList();
  }

  private static JsonNode overview(Client client, String code) {
    return client.read(OVERVIEW, Map.of("code", code)).path("periodOverview");
  }
}
