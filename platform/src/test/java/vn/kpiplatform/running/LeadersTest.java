package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Forms.ORGANISED;
import static vn.kpiplatform.running.Forms.UNITED;
import static vn.kpiplatform.running.Forms.confirm;
import static vn.kpiplatform.running.Forms.confirmation;
import static vn.kpiplatform.running.Forms.points;
import static vn.kpiplatform.running.Forms.refusals;
import static vn.kpiplatform.running.Forms.scoreSelf;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Heads are scored and judged under decree 335/2025 through the API. */
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
    assertThat(Forms.components(failing))
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

  /** Five units handed in: one was faulty once, two were late once. */
  private static void workOfHead(Office office) {
    validated(office, handedIn(office, assign(office, 2), 2));
    String task = assign(office, 2);
    validated(office, ShiftedTime.later(Duration.ofDays(40), () -> handedIn(office, task, 2)));
    JsonNode faulty = handedIn(office, assign(office, 1), 1);
    validated(office, office.mended(office.chief(), office.head(), faulty));
  }

  private static String assign(Office office, int quantity) {
    return office.assign(office.chief(), office.id("head"), "DOC-01", quantity);
  }

  private static JsonNode handedIn(Office office, String task, int units) {
    return Office.submit(office.head(), task, units);
  }

  private static void validated(Office office, JsonNode output) {
    Office.validate(office.chief(), output);
  }

  private static JsonNode evaluation(Office office, String name) {
    return office
        .officer()
        .read(EVALUATION, Map.of("person", office.id(name), "period", office.period()))
        .path("evaluation");
  }

  private Office office() {
    return Office.build(new Client(agency.administrator()), agency.code(), user -> member(user));
  }

  private Client member(String user) {
    return new Client(agency.member(agency.subject(user)));
  }
}
