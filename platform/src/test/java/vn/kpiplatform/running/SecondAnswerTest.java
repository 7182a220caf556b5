package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.scoring.Facts;

/** Answers that a second superior confirms, that are taken back, and that are given in bulk. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondAnswerTest extends WorkScene {

  @BeforeEach
  void fresh() {
    office = Workplace.in(Agency.onboard(port));
  }

  @Test
  void where_the_framework_says_so_whoever_stands_above_the_superior_confirms() {
    twoSteps();
    String task = assign(1);
    JsonNode output = submit(task, 1);
    assertThat(waiting("chief")).hasSize(1);
    assertThat(waiting("chairman")).isEmpty();
    assertThat(
            refused(office.as("chairman"), "validateOutput", "output", decision(output, Map.of())))
        .isEqualTo("FORBIDDEN outputId");

    JsonNode accepted = answered("chief", "validateOutput", decision(output, Map.of()));

    assertThat(accepted.path("state").asString()).isEqualTo("AWAITING_CONFIRMATION");
    assertThat(factsOf(task).outputs().getFirst().state())
        .isEqualTo(Facts.OutputState.AWAITING_VALIDATION);
    assertThat(waiting("chief")).isEmpty();
    assertThat(waiting("chairman")).containsExactly(output.path("id").asString());
    assertThat(
            refused(office.as("chief"), "validateOutput", "output", decision(accepted, Map.of())))
        .isEqualTo("FORBIDDEN outputId");
    JsonNode confirmed = answered("chairman", "validateOutput", decision(accepted, Map.of()));
    assertThat(confirmed.path("state").asString()).isEqualTo("VALIDATED");
    assertThat(factsOf(task).outputs().getFirst().state()).isEqualTo(Facts.OutputState.VALIDATED);
    assertThat(history(output)).containsExactly("1 VALIDATED chief", "2 VALIDATED chairman");
  }

  @Test
  void the_second_superior_returns_what_is_then_answered_anew_from_the_first_on() {
    twoSteps();
    JsonNode output = submit(assign(1), 1);
    JsonNode accepted = answered("chief", "validateOutput", decision(output, Map.of()));
    JsonNode returned = answered("chairman", "returnOutput", majorError(accepted, 1));

    JsonNode again =
        answered(
            "staff",
            "resubmitOutput",
            decision(returned, Map.of("evidence", List.of(Map.of("document", "13/BC")))));

    assertThat(again.path("state").asString()).isEqualTo("AWAITING_VALIDATION");
    assertThat(waiting("chief")).hasSize(1);
    assertThat(waiting("chairman")).isEmpty();
    assertThat(history(output)).containsExactly("1 VALIDATED chief", "2 RETURNED chairman");
  }

  @Test
  void todays_superior_of_the_superior_confirms_for_one_who_left() {
    twoSteps();
    JsonNode output = submit(assign(1), 1);
    answered("chief", "validateOutput", decision(output, Map.of()));

    office.change("update %s.account set ended_at = now() where username = 'chairman'");
    office.change(
        "update %s.posting set to_day = current_date - 2 where person_id = ?", office.chairman());
    office.change(
        "update %s.posting set capacity = 'HEAD', unit_id = ? where person_id = ?",
        office.root(), office.colleague());

    assertThat(waiting("colleague")).containsExactly(output.path("id").asString());
  }

  @Test
  void an_answer_is_taken_back_by_who_gave_it_and_stays_on_record() {
    String task = assign(1);
    JsonNode output = submit(task, 1);
    assertThat(refused(office.as("chief"), "withdrawReview", "output", withdrawal(output)))
        .isEqualTo("NOTHING_TO_WITHDRAW outputId");
    JsonNode returned = answered("chief", "returnOutput", majorError(output, 1));
    assertThat(factsOf(task).outputs().getFirst().faults()).hasSize(1);
    assertThat(refused(office.as("chairman"), "withdrawReview", "output", withdrawal(returned)))
        .isEqualTo("FORBIDDEN outputId");
    assertThat(refused(office.as("staff"), "withdrawReview", "output", withdrawal(returned)))
        .isEqualTo("OWN_FILE outputId");
    assertThat(refused(office.as("chief"), "withdrawReview", "output", withdrawal(output)))
        .isEqualTo("STALE_VERSION expectedVersion");

    JsonNode withdrawn = answered("chief", "withdrawReview", withdrawal(returned));

    assertThat(withdrawn.path("state").asString()).isEqualTo("AWAITING_VALIDATION");
    assertThat(factsOf(task).outputs().getFirst().faults()).isEmpty();
    answered("chief", "validateOutput", decision(withdrawn, Map.of()));
    assertThat(history(output))
        .containsExactly("1 RETURNED chief withdrawn", "1 WITHDRAWN chief", "1 VALIDATED chief");
  }

  @Test
  void nothing_is_taken_back_once_the_period_closes() {
    JsonNode output = submit(assign(1), 1);
    JsonNode validated = answered("chief", "validateOutput", decision(output, Map.of()));
    office.change("update %s.period set state = 'CLOSING'");

    assertThat(refused(office.as("chief"), "withdrawReview", "output", withdrawal(validated)))
        .isEqualTo("PERIOD_NOT_OPEN outputId");
  }

  @Test
  void many_are_validated_at_once_and_what_is_refused_keeps_nobody_back() {
    JsonNode first = submit(assign(1), 1);
    JsonNode stale = submit(assign(1), 1);
    JsonNode last = submit(assign(1), 1);
    Map<String, Object> bulk =
        input(Map.of("outputs", List.of(item(first, 0), item(stale, 7), item(last, 0))));

    JsonNode payload = bulk("chief", bulk);
    JsonNode again = bulk("chief", bulk);

    assertThat(payload.path("userErrors")).isEmpty();
    assertThat(payload.at("/results/0/output/state").asString()).isEqualTo("VALIDATED");
    assertThat(payload.at("/results/1/output").isNull()).isTrue();
    assertThat(payload.at("/results/1/userErrors/0/code").asString()).isEqualTo("STALE_VERSION");
    assertThat(payload.at("/results/1/userErrors/0/field").asString()).isEqualTo("expectedVersion");
    assertThat(payload.at("/results/2/output/id").asString()).isEqualTo(last.path("id").asString());
    assertThat(again).isEqualTo(payload);
    assertThat(history(first)).containsExactly("1 VALIDATED chief");
    assertThat(history(stale)).isEmpty();
    JsonNode none = bulk("chief", input(Map.of("outputs", List.of())));
    assertThat(none.path("results").isNull()).isTrue();
    assertThat(none.at("/userErrors/0/code").asString()).isEqualTo("OUT_OF_RANGE");
    assertThat(
            bulk("colleague", input(Map.of("outputs", List.of(item(stale, 0)))))
                .at("/results/0/userErrors/0/code")
                .asString())
        .isEqualTo("NOT_FOUND");
  }

  private void twoSteps() {
    OwnFramework.of(office.agency(), "\"steps\":1", "\"steps\":2");
  }

  private JsonNode answered(String who, String mutation, Map<String, Object> input) {
    JsonNode payload = act(who, mutation, input);
    assertThat(payload.path("userErrors")).as(payload.toPrettyString()).isEmpty();
    return payload.path("output");
  }

  private JsonNode bulk(String who, Map<String, Object> input) {
    return office
        .as(who)
        .data(
            "mutation ($input: ValidateOutputsInput!) { validateOutputs(input: $input) {"
                + " results { output { id state } userErrors { code field } }"
                + " userErrors { code field } } }",
            Map.of("input", input))
        .path("validateOutputs");
  }

  private static Map<String, Object> item(JsonNode output, int version) {
    return Map.of("outputId", output.path("id").asString(), "expectedVersion", version);
  }

  private static Map<String, Object> withdrawal(JsonNode output) {
    Map<String, Object> input = new HashMap<>(item(output, output.path("version").asInt()));
    input.put("reason", "Nhầm tệp");
    return input(input);
  }

  private List<String> waiting(String who) {
    List<String> ids = new ArrayList<>();
    queue(office, who, 10).path("nodes").forEach(node -> ids.add(node.path("id").asString()));
    return ids;
  }

  private List<String> history(JsonNode output) {
    List<String> told = new ArrayList<>();
    office
        .as("staff")
        .data(
            "query ($id: ID!) { node(id: $id) { ... on Output { reviews { step decision withdrawn"
                + " reviewer { fullName } } } } }",
            Map.of("id", output.path("id").asString()))
        .at("/node/reviews")
        .forEach(
            review ->
                told.add(
                    review.path("step").asInt()
                        + " "
                        + review.path("decision").asString()
                        + " "
                        + review.at("/reviewer/fullName").asString()
                        + (review.path("withdrawn").asBoolean() ? " withdrawn" : "")));
    return told;
  }
}
