package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Forms.ORGANISED;
import static vn.kpiplatform.running.Forms.UNITED;
import static vn.kpiplatform.running.Forms.confirm;
import static vn.kpiplatform.running.Forms.confirmation;
import static vn.kpiplatform.running.Forms.points;
import static vn.kpiplatform.running.Forms.refusals;
import static vn.kpiplatform.running.Forms.refused;
import static vn.kpiplatform.running.Forms.scoreSelf;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Heads and deputies are scored under decree 335/2025, articles 15 and 16, through the API. */
@PlatformTest
class LeadersTest {

  private static final String EVALUATION =
      """
      query ($person: ID!, $period: PeriodCode!) {
        evaluation(personId: $person, periodCode: $period) {
          id version state
          judgements {
            component nameVi allowed { exact } required self { exact } confirmed { exact } reason
          }
          selfScorings { number by { id } values { kind code value { exact } } }
          confirmations {
            number by { id } remark values { kind code value { exact } reason }
          }
          score {
            status value { exact display } components { code value { exact } }
            causes { code component awaited { id } }
          }
        }
      }\
      """;

  private final Agency agency;

  LeadersTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
  }

  @Test
  void a_head_with_a_failing_subordinate_loses_exactly_half_of_one_component() {
    Office office = office();
    workOfHead(office);
    // general points alone: the month's work was not done
    office.assign("DOC-01", 1);
    confirm(office.head(), scoreSelf(office.staff(), office, "27"), "27", List.of());
    confirm(
        office.chief(), scoreSelf(office.head(), office, "28"), "28", List.of(ORGANISED, UNITED));

    JsonNode failing = evaluation(office, "head").path("score");
    // example E7: 28 points, a = 100, b = 95, c = 90, d = 50, dd = 100, e = 100
    assertThat(components(failing))
        .containsExactly("a 1", "b 19/20", "c 9/10", "d 1/2", "dd 1", "e 1");
    assertThat(failing.at("/value/exact").asString()).isEqualTo("1085/12");
    assertThat(failing.at("/value/display").asString()).isEqualTo("90.42");
  }

  @Test
  void nobody_led_has_a_score_and_the_superior_judges_the_results_led() {
    Office office = office();
    workOfHead(office);
    JsonNode own = scoreSelf(office.head(), office, "28");

    JsonNode confirmed = confirm(office.chief(), own, "28", List.of(ORGANISED, UNITED));
    JsonNode waiting = evaluation(office, "head").path("score");
    assertThat(waiting.path("status").asString()).isEqualTo("INSUFFICIENT_DATA");
    assertThat(waiting.at("/causes/0/code").asString()).isEqualTo("JUDGEMENT_MISSING");
    assertThat(waiting.at("/causes/0/component").asString()).isEqualTo("d");
    assertThat(waiting.at("/causes/0/awaited/id").asString()).isEqualTo(office.id("chief"));

    confirm(
        office.chief(),
        confirmed,
        "28",
        List.of(
            Map.of("component", "d", "value", "1", "reason", "Chưa ai có điểm, việc chung tốt"),
            ORGANISED,
            UNITED));
    // without a failing subordinate example E7 gives 96.25
    assertThat(evaluation(office, "head").at("/score/value/exact").asString()).isEqualTo("385/4");
  }

  @Test
  void a_deputy_answers_for_the_field_assigned_to_them() {
    Office office = office();
    String deputy = deputy(office);
    Client client = entry("deputy");
    assign(office, deputy, 1);
    confirm(office.chief(), scoreSelf(client, office, "30"), "30", List.of(ORGANISED, UNITED));
    assertThat(evaluationOf(office, deputy).at("/score/causes/0/component").asString())
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
    JsonNode score = evaluationOf(office, deputy).path("score");
    assertThat(components(score)).containsExactly("a 0", "b 0", "c 0", "d 1/2", "dd 1", "e 1");
    assertThat(score.at("/value/exact").asString()).isEqualTo("355/6");
  }

  @Test
  void every_judgement_is_a_choice_with_a_reason() {
    Office office = office();
    JsonNode own = scoreSelf(office.head(), office, "28");
    Map<String, Object> input = confirmation(own, "28", List.of());

    assertThat(refusals(office.chief(), input))
        .containsExactly("COMPONENT_NOT_JUDGED judgements", "COMPONENT_NOT_JUDGED judgements");
    assertThat(
            refusals(
                office.chief(),
                confirmation(
                    own,
                    "28",
                    List.of(
                        Map.of("component", "dd", "value", "3/4", "reason", "Khá"),
                        Map.of("component", "e", "value", "1"),
                        Map.of("component", "a", "value", "1", "reason", "Không phải của mình"),
                        Map.of("component", "e", "value", "nhiều", "reason", "Lần hai")))))
        .containsExactlyInAnyOrder(
            "VALUE_NOT_ALLOWED judgements.0.value",
            "JUDGEMENT_REASON_REQUIRED judgements.1.reason",
            "NOT_TO_BE_JUDGED judgements.2.component",
            "JUDGEMENT_REPEATED judgements.3.component",
            "MALFORMED judgements.3.value");
    assertThat(evaluation(office, "head").path("state").asString()).isEqualTo("SELF_SCORED");

    JsonNode staff = scoreSelf(office.staff(), office, "28");
    assertThat(refusals(office.head(), confirmation(staff, "28", List.of(ORGANISED))))
        .containsExactly("NOT_TO_BE_JUDGED judgements.0.component");
    assertThat(refusals(office.head(), confirmation(own, "28", List.of(ORGANISED, UNITED))))
        .as("nobody judges themselves")
        .containsExactly("OWN_EVALUATION evaluationId");
  }

  @Test
  void each_round_is_kept_and_the_latest_counts() {
    Office office = office();
    JsonNode first = scoreSelf(office.head(), office, "28");
    JsonNode own =
        office
            .head()
            .act(
                "scoreMyself",
                "evaluation { id version }",
                Map.of(
                    "periodId",
                    office.id("period"),
                    "expectedVersion",
                    first.path("version").asInt(),
                    "criteria",
                    points("30"),
                    "judgements",
                    List.of(Map.of("component", "dd", "value", "1"))));
    JsonNode half =
        confirm(
            office.chief(),
            own,
            "30",
            List.of(Map.of("component", "dd", "value", "1/2", "reason", "Chậm kéo dài"), UNITED));
    confirm(office.chief(), half, "30", List.of(ORGANISED, UNITED));

    JsonNode shown = evaluation(office, "head");
    assertThat(shown.path("version").asInt()).isEqualTo(4);
    assertThat(shown.path("selfScorings")).hasSize(2);
    assertThat(shown.path("confirmations")).hasSize(2);
    assertThat(shown.at("/confirmations/0/number").asInt()).isEqualTo(3);
    assertThat(shown.at("/confirmations/0/by/id").asString()).isEqualTo(office.id("chief"));
    assertThat(shown.at("/confirmations/0/values").toString())
        .contains("{\"kind\":\"JUDGEMENT\",\"code\":\"dd\",\"value\":{\"exact\":\"1/2\"}");
    JsonNode organising = shown.path("judgements").get(1);
    assertThat(organising.path("component").asString()).isEqualTo("dd");
    assertThat(organising.at("/self/exact").asString()).isEqualTo("1");
    assertThat(organising.at("/confirmed/exact").asString()).isEqualTo("1");
    assertThat(organising.path("reason").asString()).isEqualTo("Đúng kế hoạch, có sáng kiến");
    assertThat(refusals(office.chief(), confirmation(half, "30", List.of(ORGANISED, UNITED))))
        .containsExactly("STALE_VERSION expectedVersion");
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

  /** Five units handed in: one was faulty once, two were late once. */
  private void workOfHead(Office office) {
    validate(office, submit(office, assign(office, office.id("head"), 2), 2));
    String task = assign(office, office.id("head"), 2);
    JsonNode late = ShiftedTime.later(Duration.ofDays(40), () -> submit(office, task, 2));
    validate(office, late);
    JsonNode faulty = submit(office, assign(office, office.id("head"), 1), 1);
    JsonNode returned =
        office
            .chief()
            .act(
                "returnOutput",
                "output { id version }",
                Map.of(
                    "outputId",
                    Office.id(faulty),
                    "expectedVersion",
                    faulty.path("version").asInt(),
                    "kind",
                    "MAJOR_ERROR",
                    "faultyUnits",
                    1,
                    "newDueOn",
                    office.due(),
                    "note",
                    "Số liệu chưa đúng"));
    validate(
        office,
        office
            .head()
            .act(
                "resubmitOutput",
                "output { id version }",
                Map.of(
                    "outputId", Office.id(returned),
                    "expectedVersion", returned.path("version").asInt(),
                    "evidence", List.of(Map.of("document", "12/BC-SNV")))));
  }

  private static String assign(Office office, String person, int quantity) {
    return Office.id(
        office
            .chief()
            .act(
                "assignTask",
                "task { id }",
                Map.of(
                    "personId",
                    person,
                    "periodId",
                    office.id("period"),
                    "productId",
                    office.product("DOC-01"),
                    "quantity",
                    quantity,
                    "dueOn",
                    office.due(),
                    "origin",
                    "PLANNED")));
  }

  private static JsonNode submit(Office office, String task, int units) {
    return office
        .head()
        .act(
            "submitOutput",
            "output { id version }",
            Map.of(
                "taskId", task,
                "units", units,
                "evidence", List.of(Map.of("document", "11/BC-SNV"))));
  }

  private static void validate(Office office, JsonNode output) {
    office
        .chief()
        .act(
            "validateOutput",
            "output { id }",
            Map.of(
                "outputId", Office.id(output), "expectedVersion", output.path("version").asInt()));
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

  private static JsonNode evaluation(Office office, String name) {
    return evaluationOf(office, office.id(name));
  }

  private static JsonNode evaluationOf(Office office, String person) {
    return office
        .officer()
        .read(EVALUATION, Map.of("person", person, "period", office.period()))
        .path("evaluation");
  }

  private static List<String> components(JsonNode score) {
    return score
        .path("components")
        .valueStream()
        .map(one -> one.path("code").asString() + " " + one.at("/value/exact").asString())
        .toList();
  }

  private static String assigned(Client who, String mutation, Map<String, ?> input) {
    return refused(who, mutation, "person { id }", input);
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
