package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The opening of a period is rehearsed: who is in, who is out and why, what would refuse it. */
@PlatformTest
class PeriodOpeningTest {

  private static final String OPENING =
      """
      query ($code: PeriodCode!, $first: Int, $after: String, $onlyGaps: Boolean) {
        periodOpening(periodCode: $code) {
          code startsOn endsOn framework { code } assessed
          refusals { code field message }
          variants { subject variantCode people }
          people(first: $first, after: $after, onlyGaps: $onlyGaps) {
            nodes {
              person { personnelCode } subject variantCode superior { personnelCode } gaps
            }
            pageInfo { hasNextPage endCursor }
          }
        }
      }\
      """;

  private final Agency agency;
  private final Office office;
  private final String next;

  PeriodOpeningTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
    next = YearMonth.parse(office.period()).plusMonths(1).toString();
  }

  @Test
  void it_says_who_would_be_scored_how_and_what_is_missing_of_whom() {
    office.assign("DOC-01", 1);
    String nobody = register("newcomer");
    register("unposted");
    post(nobody, office.id("division"), "STAFF", next + "-10");

    JsonNode opening = opening(next, Map.of("first", 100));

    assertThat(opening.path("refusals")).isEmpty();
    assertThat(opening.path("startsOn").asString()).isEqualTo(next + "-01");
    assertThat(opening.at("/framework/code").asString()).isEqualTo("decree-335");
    assertThat(opening.path("assessed").asInt()).isEqualTo(5);
    assertThat(opening.path("variants").toString())
        .contains("{\"subject\":\"STAFF\",\"variantCode\":\"staff\",\"people\":3}")
        .contains("\"subject\":\"HEAD\"");
    assertThat(people(opening))
        .containsExactly(
            "chief HEAD - [\"NO_ASSESSOR\",\"NO_WORK\"]",
            "head HEAD chief [\"NO_WORK\"]",
            "newcomer STAFF head [\"NO_ACCOUNT\",\"NO_WORK\"]",
            "officer STAFF chief [\"NO_WORK\"]",
            "staff STAFF head []",
            "unposted - - [\"NO_POST\"]");
    assertThat(people(opening(next, Map.of("first", 100, "onlyGaps", true))))
        .hasSize(5)
        .noneMatch(line -> line.startsWith("staff "));
  }

  @Test
  void it_says_whose_superior_is_missing_or_cannot_act() {
    Client administrator = office.administrator();
    String section =
        Office.id(
            administrator.act(
                "createUnit",
                "unit { id }",
                Map.of(
                    "code", "SECTION",
                    "nameVi", "Tổ chưa ai có tài khoản",
                    "parentId", office.id("root"),
                    "validFrom", "2026-01-01")));
    post(register("leader"), section, "HEAD", "2026-01-01");
    post(register("led"), section, "STAFF", "2026-01-01");
    administrator.act(
        "endPosting",
        "person { id }",
        Map.of("personId", office.id("chief"), "lastDay", office.due()));

    assertThat(people(opening(next, Map.of("first", 100))))
        .containsExactly(
            "chief - - [\"NO_POST\"]",
            "head HEAD - [\"NO_SUPERIOR\",\"NO_WORK\"]",
            "leader HEAD - [\"NO_ACCOUNT\",\"NO_SUPERIOR\",\"NO_WORK\"]",
            "led STAFF leader [\"NO_ACCOUNT\",\"SUPERIOR_CANNOT_ACT\",\"NO_WORK\"]",
            "officer STAFF - [\"NO_SUPERIOR\",\"NO_WORK\"]",
            "staff STAFF head [\"NO_WORK\"]");
  }

  @Test
  void it_is_refused_as_the_opening_would_be_and_opens_nothing() {
    JsonNode open = opening(office.period(), Map.of("first", 1));
    assertThat(open.at("/refusals/0/code").asString()).isEqualTo("TAKEN");
    assertThat(open.at("/refusals/0/field").asString()).isEqualTo("periodCode");
    assertThat(open.path("assessed").asInt()).isZero();
    assertThat(reason("2026-Q4")).isEqualTo("PERIOD_IS_MONTH");
    assertThat(reason("1990-01")).isEqualTo("NO_FRAMEWORK_IN_FORCE");

    assertThat(opening(next, Map.of("first", 1)).path("refusals")).isEmpty();
    assertThat(
            office
                .officer()
                .read("query ($c: PeriodCode!) { period(code: $c) { id } }", Map.of("c", next))
                .path("period")
                .isNull())
        .isTrue();
    office.officer().act("planPeriod", "period { id }", Map.of("code", next));
    assertThat(opening(next, Map.of("first", 1)).path("refusals")).isEmpty();
    office.officer().act("openPeriod", "period { id }", Map.of("code", next));
    assertThat(reason(next)).isEqualTo("TAKEN");
  }

  @Test
  void it_is_read_in_parts_and_by_the_officer_only() {
    JsonNode first = opening(next, Map.of("first", 3)).path("people");
    assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
    JsonNode rest =
        opening(next, Map.of("first", 3, "after", first.at("/pageInfo/endCursor").asString()))
            .path("people");
    assertThat(rest.path("nodes")).hasSize(1);
    assertThat(rest.at("/nodes/0/person/personnelCode").asString()).isEqualTo("staff");
    for (Client other : List.of(office.head(), office.chief(), office.administrator())) {
      assertThat(
              other
                  .api()
                  .answer(OPENING, Map.of("code", next, "first", 1))
                  .at("/errors/0/extensions/code")
                  .asString())
          .isEqualTo("FORBIDDEN");
    }
  }

  private String reason(String code) {
    return opening(code, Map.of("first", 1)).at("/refusals/0/code").asString();
  }

  private JsonNode opening(String code, Map<String, Object> part) {
    Map<String, Object> variables = new HashMap<>(part);
    variables.put("code", code);
    return office.officer().read(OPENING, variables).path("periodOpening");
  }

  private String register(String code) {
    return Office.id(
        office
            .administrator()
            .act(
                "registerPerson",
                "person { id }",
                Map.of(
                    "personnelCode",
                    code,
                    "fullName",
                    "Người " + code,
                    "employmentKind",
                    "CIVIL_SERVANT")));
  }

  private void post(String person, String unit, String capacity, String from) {
    office
        .administrator()
        .act(
            "postPerson",
            "person { id }",
            Map.of(
                "personId", person,
                "unitId", unit,
                "positionId", office.id("position"),
                "capacity", capacity,
                "from", from));
  }

  private static List<String> people(JsonNode opening) {
    return opening
        .at("/people/nodes")
        .valueStream()
        .map(
            one ->
                "%s %s %s %s"
                    .formatted(
                        one.at("/person/personnelCode").asString(),
                        one.path("subject").asString("-"),
                        one.at("/superior/personnelCode").asString("-"),
                        one.path("gaps")))
        .toList();
  }
}
