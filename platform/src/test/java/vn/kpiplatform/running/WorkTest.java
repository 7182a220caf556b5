package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.scoring.Facts;

/** Work from assignment to validation, and who may do what. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkTest extends WorkScene {

  @Test
  void a_task_is_assigned_done_returned_done_again_and_validated() {
    String task = assign(2);
    JsonNode first = submit(task, 2);
    assertThat(first.path("state").asString()).isEqualTo("AWAITING_VALIDATION");
    assertThat(first.path("version").asInt()).isEqualTo(0);
    assertThat(first.at("/task/person/fullName").asString()).isEqualTo("staff");
    assertThat(first.at("/task/assignedBy/fullName").asString()).isEqualTo("chief");
    assertThat(first.at("/task/period/code").asString()).isEqualTo(office.periodCode());
    assertThat(first.at("/task/product/code").asString()).isNotEmpty();
    assertThat(first.at("/submissions/0/superior/fullName").asString()).isEqualTo("chief");
    assertThat(first.at("/submissions/0/evidence/0/link").asString())
        .isEqualTo("https://vanban.example.vn/12");
    assertThat(first.at("/submissions/0/evidence/1/document").asString()).isEqualTo("12/BC-VP");

    JsonNode returned = act("chief", "returnOutput", majorError(first, 1)).path("output");
    assertThat(returned.path("state").asString()).isEqualTo("RETURNED");
    assertThat(returned.path("version").asInt()).isEqualTo(1);
    JsonNode again =
        act(
                "staff",
                "resubmitOutput",
                decision(returned, Map.of("evidence", List.of(Map.of("document", "13/BC-VP")))))
            .path("output");
    assertThat(again.path("submissions")).hasSize(2);
    JsonNode validated = act("chief", "validateOutput", decision(again, Map.of())).path("output");

    assertThat(validated.path("state").asString()).isEqualTo("VALIDATED");
    assertThat(validated.at("/reviews/0/faultyUnits").asInt()).isEqualTo(1);
    assertThat(validated.at("/reviews/0/reviewer/fullName").asString()).isEqualTo("chief");
    assertThat(validated.at("/reviews/1/round").asInt()).isEqualTo(2);
  }

  @Test
  void a_major_error_reaches_the_engine_until_it_is_excused() {
    String task = assign(3);
    JsonNode returned = act("chief", "returnOutput", majorError(submit(task, 3), 2)).path("output");
    assertThat(factsOf(task).outputs().getFirst().state()).isEqualTo(Facts.OutputState.RETURNED);
    assertThat(factsOf(task).outputs().getFirst().faults())
        .extracting(Facts.Incident::units, Facts.Incident::objectiveCause)
        .containsExactly(tuple(2, false));

    Map<String, Object> cause =
        input(
            Map.of(
                "outputId",
                returned.path("id").asString(),
                "reviewId",
                returned.at("/reviews/0/id").asString(),
                "authority",
                "UBND tỉnh",
                "document",
                "45/QĐ-UBND"));
    JsonNode excused = act("chief", "recordObjectiveCause", cause).path("output");

    assertThat(excused.at("/reviews/0/objectiveCause/recordedBy/fullName").asString())
        .isEqualTo("chief");
    assertThat(factsOf(task).outputs().getFirst().faults().getFirst().objectiveCause()).isTrue();
    assertRefused(
        act("chief", "recordObjectiveCause", with(cause, "requestKey", key())),
        "CAUSE_RECORDED",
        "reviewId");
    assertRefused(
        act("chairman", "recordObjectiveCause", with(cause, "requestKey", key())),
        "FORBIDDEN",
        "outputId");
  }

  @Test
  void an_output_handed_in_after_its_due_day_reaches_the_engine_as_late() {
    String task = assign(1);
    office.change("update %s.task set due_on = ? where id = ?", today().minusDays(1), row(task));

    JsonNode late = submit(task, 1);

    assertThat(late.at("/submissions/0/late").asBoolean()).isTrue();
    Facts.Output output = factsOf(task).outputs().getFirst();
    assertThat(output.state()).isEqualTo(Facts.OutputState.AWAITING_VALIDATION);
    assertThat(output.latenesses())
        .extracting(Facts.Incident::ref)
        .containsExactly(row(late.at("/submissions/0/id").asString()).toString());
  }

  @Test
  void work_of_others_does_not_exist_for_a_colleague() {
    String task = assign(1);
    JsonNode output = submit(task, 1);

    assertThat(node("colleague", task).isNull()).isTrue();
    assertThat(node("colleague", output.path("id").asString()).isNull()).isTrue();
    assertThat(node("colleague", output.at("/submissions/0/id").asString()).isNull()).isTrue();
    assertThat(node("chairman", output.at("/submissions/0/id").asString()).isNull()).isFalse();
    assertRefused(
        act("colleague", "validateOutput", decision(output, Map.of())), "NOT_FOUND", "outputId");
    assertRefused(act("colleague", "submitOutput", submission(task, 1)), "NOT_FOUND", "taskId");
    assertRefused(act("colleague", "assignTask", assignment(1)), "NOT_FOUND", "personId");
  }

  @Test
  void who_may_see_may_not_therefore_decide() {
    JsonNode output = submit(assign(1), 1);

    assertRefused(
        act("chairman", "validateOutput", decision(output, Map.of())), "FORBIDDEN", "outputId");
    assertRefused(act("chairman", "assignTask", assignment(1)), "FORBIDDEN", "personId");
    assertRefused(
        act("staff", "validateOutput", decision(output, Map.of())), "OWN_FILE", "outputId");
    assertRefused(act("staff", "returnOutput", majorError(output, 1)), "OWN_FILE", "outputId");
    assertRefused(act("staff", "assignTask", assignment(1)), "OWN_FILE", "personId");
  }

  @Test
  void of_two_who_decide_at_once_one_wins_and_one_is_refused() throws Exception {
    JsonNode output = submit(assign(1), 1);
    Callable<JsonNode> validate = () -> act("chief", "validateOutput", decision(output, Map.of()));
    Callable<JsonNode> sendBack = () -> act("chief", "returnOutput", majorError(output, 1));

    List<JsonNode> payloads = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<JsonNode> future : two.invokeAll(List.of(validate, sendBack))) {
        payloads.add(future.get());
      }
    }

    assertThat(payloads).filteredOn(payload -> payload.path("userErrors").isEmpty()).hasSize(1);
    assertThat(payloads)
        .filteredOn(payload -> !payload.path("userErrors").isEmpty())
        .extracting(payload -> payload.at("/userErrors/0/code").asString())
        .containsExactly("STALE_VERSION");
  }

  @Test
  void two_outputs_handed_in_at_once_never_share_the_last_units() throws Exception {
    String task = assign(3);
    Callable<JsonNode> two = () -> act("staff", "submitOutput", submission(task, 2));

    List<JsonNode> payloads = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (Future<JsonNode> future : threads.invokeAll(List.of(two, two))) {
        payloads.add(future.get());
      }
    }

    assertThat(payloads)
        .extracting(payload -> payload.at("/userErrors/0/code").asString())
        .containsExactlyInAnyOrder("", "OUT_OF_RANGE");
  }

  @Test
  void an_answer_repeated_under_the_same_key_is_given_once() {
    JsonNode output = submit(assign(1), 1);
    Map<String, Object> decision = decision(output, Map.of());

    JsonNode first = act("chief", "validateOutput", decision);
    JsonNode second = act("chief", "validateOutput", decision);

    assertThat(second).isEqualTo(first);
    assertThat(second.at("/output/reviews")).hasSize(1);
  }
}
