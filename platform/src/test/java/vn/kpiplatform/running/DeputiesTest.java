package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Forms.ORGANISED;
import static vn.kpiplatform.running.Forms.UNITED;
import static vn.kpiplatform.running.Forms.confirm;
import static vn.kpiplatform.running.Forms.refused;
import static vn.kpiplatform.running.Forms.scoreSelf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Deputies answer for the field that was assigned to them. */
@PlatformTest
class DeputiesTest {

  private static final String SCORE =
      """
      query ($person: ID!, $period: PeriodCode!) {
        evaluation(personId: $person, periodCode: $period) {
          score { value { exact } components { code value { exact } } causes { component } }
        }
      }\
      """;

  private final Agency agency;

  DeputiesTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
  }

  @Test
  void a_deputy_answers_for_the_field_assigned_to_them() {
    Office office = office();
    String deputy = deputy(office);
    Client client = entry("deputy");
    office.assign(office.chief(), deputy, "DOC-01", 1);
    confirm(office.chief(), scoreSelf(client, office, "30"), "30", List.of(ORGANISED, UNITED));
    assertThat(score(office, deputy).at("/causes/0/component").asString())
        .as("no field: the results led are a matter of judgement")
        .isEqualTo("d");

    office.assign("DOC-01", 1);
    confirm(office.head(), scoreSelf(office.staff(), office, "27"), "27", List.of());
    office
        .administrator()
        .act(
            "assignField",
            "person { id inCharge { unit { id } person { id } from to } }",
            Map.of("personId", deputy, "unitId", office.id("division"), "from", "2026-02-01"));

    // nothing was handed in: a, b, c are 0; d = 50, dd = e = 100
    JsonNode score = score(office, deputy);
    assertThat(Forms.components(score))
        .containsExactly("a 0", "b 0", "c 0", "d 1/2", "dd 1", "e 1");
    assertThat(score.at("/value/exact").asString()).isEqualTo("355/6");
  }

  @Test
  void only_an_administrator_assigns_a_field_and_only_to_a_deputy_above_it() {
    Office office = office();
    String deputy = deputy(office);
    Map<String, String> field =
        Map.of("personId", deputy, "unitId", office.id("division"), "from", "2026-02-01");

    assertThat(assigned(office.officer(), "assignField", field)).isEqualTo("FORBIDDEN ");
    assertThat(
            assigned(
                office.administrator(),
                "assignField",
                Map.of("personId", deputy, "from", "2026-02-01")))
        .isEqualTo("UNIT_OR_PERSON unitId");
    assertThat(
            assigned(
                office.administrator(),
                "assignField",
                Map.of(
                    "personId", office.id("head"),
                    "unitId", office.id("division"),
                    "from", "2026-02-01")))
        .isEqualTo("NOT_A_DEPUTY personId");
    assertThat(
            assigned(
                office.administrator(),
                "assignField",
                Map.of(
                    "personId", deputy, "ledPersonId", office.id("chief"), "from", "2026-02-01")))
        .isEqualTo("NOT_BELOW_DEPUTY ledPersonId");
    office.administrator().act("assignField", "person { id }", field);
    assertThat(assigned(office.administrator(), "assignField", field))
        .isEqualTo("FIELD_HELD unitId");

    Map<String, String> early =
        Map.of("personId", deputy, "unitId", office.id("division"), "lastDay", "2026-01-31");
    assertThat(assigned(office.administrator(), "endField", early))
        .isEqualTo("DAY_TOO_EARLY lastDay");
    Map<String, String> ending = new LinkedHashMap<>(early);
    ending.put("lastDay", "2026-03-31");
    assertThat(assigned(office.officer(), "endField", ending)).isEqualTo("FORBIDDEN ");
    office.administrator().act("endField", "person { id }", ending);
    assertThat(assigned(office.administrator(), "endField", ending))
        .isEqualTo("FIELD_NOT_HELD unitId");
  }

  /** A deputy of the chief, with an account. */
  private String deputy(Office office) {
    Client administrator = office.administrator();
    String deputy =
        Office.id(
            administrator.act(
                "registerPerson",
                "person { id }",
                Map.of(
                    "personnelCode", "deputy",
                    "fullName", "Người cấp phó",
                    "employmentKind", "CIVIL_SERVANT")));
    administrator.act(
        "postPerson",
        "person { id }",
        Map.of(
            "personId",
            deputy,
            "unitId",
            office.id("root"),
            "positionId",
            office.id("position"),
            "capacity",
            "DEPUTY",
            "from",
            "2026-01-01"));
    String username = agency.code() + ".deputy";
    administrator.act(
        "giveAccount",
        "person { id }",
        Map.of("personId", deputy, "username", username, "email", username + "@example.vn"));
    return deputy;
  }

  private static String assigned(Client who, String mutation, Map<String, ?> input) {
    return refused(who, mutation, "person { id }", input);
  }

  private static JsonNode score(Office office, String person) {
    return office
        .officer()
        .read(SCORE, Map.of("person", person, "period", office.period()))
        .at("/evaluation/score");
  }

  private Office office() {
    return Office.build(new Client(agency.administrator()), agency.code(), user -> member(user));
  }

  private Client entry(String name) {
    return member(agency.code() + "." + name);
  }

  private Client member(String user) {
    return new Client(agency.member(agency.subject(user)));
  }
}
