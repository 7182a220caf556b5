package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.work.WorkFacts;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkTest {

  private static final String OUTPUT =
      """
      output {
        id units state version
        task { id title quantity dueOn coefficient { exact } person { fullName } product { code }
          period { code } assignedBy { fullName } outputs { id } }
        submissions { id round dueOn late claimedOn superior { fullName }
          evidence { link document note } objectiveCause { authority document } }
        reviews { id round decision returnKind faultyUnits note newDueOn
          reviewer { fullName } objectiveCause { authority document recordedBy { fullName } } }
      }\
      """;

  @LocalServerPort private int port;
  @Autowired private WorkFacts facts;
  @Autowired private Tenancy tenancy;
  private Workplace office;

  @BeforeAll
  void onboard() {
    office = Workplace.in(Agency.onboard(port));
  }

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
  void work_is_refused_once_its_period_is_no_longer_open() {
    Workplace closing = Workplace.in(Agency.onboard(port));
    String task = assign(closing, 2);
    JsonNode output = act(closing, "staff", "submitOutput", submission(task, 1)).path("output");
    closing.change("update %s.period set state = 'CLOSING'");

    assertRefused(
        act(closing, "staff", "submitOutput", submission(task, 1)), "PERIOD_NOT_OPEN", "taskId");
    assertRefused(
        act(closing, "chief", "validateOutput", decision(output, Map.of())),
        "PERIOD_NOT_OPEN",
        "outputId");
    assertRefused(
        act(closing, "chief", "assignTask", assignment(closing, 1)), "PERIOD_NOT_OPEN", "periodId");
  }

  @Test
  void whoever_was_superior_on_the_day_decides_even_after_moving_away() {
    Workplace moving = Workplace.in(Agency.onboard(port));
    String task = assign(moving, 2);
    JsonNode output = act(moving, "staff", "submitOutput", submission(task, 1)).path("output");
    // today the chief serves nowhere, and the chairman stands above the office's staff
    moving.change(
        "update %s.posting set to_day = current_date - 2 where person_id = ?", moving.chief());
    JsonNode toChairman = act(moving, "staff", "submitOutput", submission(task, 1)).path("output");

    assertThat(queue(moving, "chief", 10).path("nodes"))
        .extracting(node -> node.path("id").asString())
        .containsExactly(output.path("id").asString());
    assertThat(queue(moving, "chairman", 10).path("nodes"))
        .extracting(node -> node.path("id").asString())
        .containsExactly(toChairman.path("id").asString());
    assertRefused(
        act(moving, "chief", "validateOutput", decision(toChairman, Map.of())),
        "FORBIDDEN",
        "outputId");
    assertThat(
            act(moving, "chief", "validateOutput", decision(output, Map.of()))
                .at("/output/state")
                .asString())
        .isEqualTo("VALIDATED");
  }

  @Test
  void todays_superior_decides_where_the_one_of_the_day_has_no_account_any_more() {
    Workplace left = Workplace.in(Agency.onboard(port));
    JsonNode output =
        act(left, "staff", "submitOutput", submission(assign(left, 2), 2)).path("output");
    left.change(
        "update %s.posting set to_day = current_date - 2 where person_id = ?", left.chief());

    assertThat(awaited(left)).containsExactly("chief");
    assertRefused(
        act(left, "chairman", "validateOutput", decision(output, Map.of())),
        "FORBIDDEN",
        "outputId");

    left.change("update %s.account set ended_at = now() where username = 'chief'");

    assertThat(awaited(left)).containsExactly("chairman");
    assertThat(queue(left, "chairman", 10).path("nodes"))
        .extracting(node -> node.path("id").asString())
        .containsExactly(output.path("id").asString());
    assertThat(
            act(left, "chairman", "validateOutput", decision(output, Map.of()))
                .at("/output/state")
                .asString())
        .isEqualTo("VALIDATED");
    assertThat(queue(left, "chairman", 10).path("nodes")).isEmpty();
  }

  @Test
  void what_can_no_longer_be_decided_is_not_in_the_queue() {
    Workplace closing = Workplace.in(Agency.onboard(port));
    act(closing, "staff", "submitOutput", submission(assign(closing, 1), 1));
    assertThat(queue(closing, "chief", 10).path("nodes")).hasSize(1);

    closing.change("update %s.period set state = 'CLOSING'");

    assertThat(queue(closing, "chief", 10).path("nodes")).isEmpty();
  }

  @Test
  void after_the_periods_end_the_superior_of_its_last_day_records_causes() {
    Workplace ended = Workplace.in(Agency.onboard(port));
    JsonNode output =
        act(ended, "staff", "submitOutput", submission(assign(ended, 1), 1)).path("output");
    JsonNode returned = act(ended, "chief", "returnOutput", majorError(output, 1)).path("output");
    ended.change(
        "update %s.period set starts_on = starts_on - interval '2 months', ends_on = ?",
        today().minusDays(3));
    ended.change(
        "update %s.posting set to_day = ? where person_id = ?",
        today().minusDays(2), ended.chief());
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

    assertRefused(act(ended, "chairman", "recordObjectiveCause", cause), "FORBIDDEN", "outputId");
    assertThat(
            act(ended, "chief", "recordObjectiveCause", with(cause, "requestKey", key()))
                .at("/output/reviews/0/objectiveCause/document")
                .asString())
        .isEqualTo("45/QĐ-UBND");
  }

  @Test
  void lists_come_in_pages_that_join_without_gaps() {
    Workplace paging = Workplace.in(Agency.onboard(port));
    List<String> tasks = new ArrayList<>();
    List<String> outputs = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      tasks.add(assign(paging, 1));
      outputs.add(
          act(paging, "staff", "submitOutput", submission(tasks.getLast(), 1))
              .at("/output/id")
              .asString());
    }

    assertThat(walk(paging, "chief", true)).containsExactlyElementsOf(outputs);
    assertThat(walk(paging, "staff", false)).containsExactlyElementsOf(tasks);
    assertThat(queue(paging, "staff", 10).path("nodes")).isEmpty();
    JsonNode last =
        paging
            .as("staff")
            .data(
                "query ($p: ID!, $c: PeriodCode!) { tasks(personId: $p, periodCode: $c, last: 2) {"
                    + " nodes { id } pageInfo { hasPreviousPage } } }",
                Map.of("p", paging.personId(paging.staff()), "c", paging.periodCode()))
            .path("tasks");
    assertThat(last.path("nodes"))
        .extracting(node -> node.path("id").asString())
        .containsExactlyElementsOf(tasks.subList(3, 5));
    WorkFacts.Counts counts =
        tenancy.in(
            tenancy.find(paging.agency().id()).orElseThrow(),
            () -> facts.counts(List.of(paging.staff(), paging.chief()), paging.period()));
    assertThat(counts).isEqualTo(new WorkFacts.Counts(1, 5, 5, 0));
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

  private List<String> walk(Workplace at, String who, boolean queue) {
    List<String> seen = new ArrayList<>();
    JsonNode part;
    String after = null;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("after", after);
      if (!queue) {
        variables.put("p", at.personId(at.staff()));
        variables.put("c", at.periodCode());
      }
      part =
          at.as(who)
              .data(
                  queue
                      ? "query ($after: String) { list: outputsToValidate(first: 2, after: $after)"
                          + " { nodes { id } pageInfo { hasNextPage endCursor } } }"
                      : "query ($after: String, $p: ID!, $c: PeriodCode!) { list: tasks(personId:"
                          + " $p, periodCode: $c, first: 2, after: $after)"
                          + " { nodes { id } pageInfo { hasNextPage endCursor } } }",
                  variables)
              .path("list");
      part.path("nodes").forEach(node -> seen.add(node.path("id").asString()));
      after = part.at("/pageInfo/endCursor").asString();
    } while (part.at("/pageInfo/hasNextPage").asBoolean());
    return seen;
  }

  /** For whose answer the staff's score waits. */
  private static List<String> awaited(Workplace at) {
    List<String> names = new ArrayList<>();
    at.as("staff")
        .data(
            "query ($c: PeriodCode!) { myEvaluation(periodCode: $c) {"
                + " score { causes { code awaited { fullName } } } } }",
            Map.of("c", at.periodCode()))
        .at("/myEvaluation/score/causes")
        .forEach(
            cause -> {
              if (cause.path("code").asString().equals("OUTPUT_AWAITING_VALIDATION")) {
                names.add(cause.at("/awaited/fullName").asString());
              }
            });
    return names;
  }

  private JsonNode queue(Workplace at, String who, int first) {
    return at.as(who)
        .data(
            "query ($n: Int) { outputsToValidate(first: $n) { nodes { id task { id } } } }",
            Map.of("n", first))
        .path("outputsToValidate");
  }

  private String assign(int quantity) {
    return assign(office, quantity);
  }

  private String assign(Workplace at, int quantity) {
    JsonNode payload =
        at.as("chief")
            .data(
                "mutation ($input: AssignTaskInput!) { assignTask(input: $input) { task { id }"
                    + " userErrors { code field message } } }",
                Map.of("input", assignment(at, quantity)))
            .path("assignTask");
    assertThat(payload.path("userErrors")).isEmpty();
    return payload.at("/task/id").asString();
  }

  private Map<String, Object> assignment(int quantity) {
    return assignment(office, quantity);
  }

  private static Map<String, Object> assignment(Workplace at, int quantity) {
    return input(
        Map.of(
            "personId",
            at.personId(at.staff()),
            "periodId",
            at.periodId(),
            "productId",
            at.productId(),
            "title",
            "Báo cáo tháng",
            "quantity",
            quantity,
            "dueOn",
            today().toString(),
            "origin",
            "PLANNED",
            "difficulty",
            "1.1",
            "hours",
            "8"));
  }

  private JsonNode submit(String task, int units) {
    JsonNode payload = act("staff", "submitOutput", submission(task, units));
    assertThat(payload.path("userErrors")).as(payload.toPrettyString()).isEmpty();
    return payload.path("output");
  }

  private static Map<String, Object> submission(String task, int units) {
    return input(
        Map.of(
            "taskId",
            task,
            "units",
            units,
            "claimedOn",
            today().toString(),
            "evidence",
            List.of(
                Map.of("link", "https://vanban.example.vn/12"),
                Map.of("document", "12/BC-VP", "note", "bản đã ký"))));
  }

  private static Map<String, Object> majorError(JsonNode output, int units) {
    return decision(
        output,
        Map.of(
            "kind",
            "MAJOR_ERROR",
            "faultyUnits",
            units,
            "newDueOn",
            today().toString(),
            "note",
            "Sai số liệu"));
  }

  private static Map<String, Object> decision(JsonNode output, Map<String, Object> rest) {
    Map<String, Object> input = new HashMap<>(rest);
    input.put("outputId", output.path("id").asString());
    input.put("expectedVersion", output.path("version").asInt());
    return input(input);
  }

  private static Map<String, Object> input(Map<String, Object> fields) {
    return with(fields, "requestKey", key());
  }

  private static Map<String, Object> with(Map<String, Object> map, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(map);
    changed.put(field, value);
    return changed;
  }

  private JsonNode act(String who, String mutation, Map<String, Object> input) {
    return act(office, who, mutation, input);
  }

  private JsonNode act(Workplace at, String who, String mutation, Map<String, Object> input) {
    String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
    String object = mutation.equals("assignTask") ? "task { id }" : OUTPUT;
    return at.as(who)
        .data(
            "mutation ($input: %sInput!) { %s(input: $input) { %s userErrors { code field message } } }"
                .formatted(type, mutation, object),
            Map.of("input", input))
        .path(mutation);
  }

  private JsonNode node(String who, String id) {
    return office
        .as(who)
        .data("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
        .path("node");
  }

  private static void assertRefused(JsonNode payload, String code, String field) {
    assertThat(payload.at("/userErrors/0/code").asString()).as(payload.toString()).isEqualTo(code);
    assertThat(payload.at("/userErrors/0/field").asString()).isEqualTo(field);
  }

  private Facts.Task factsOf(String task) {
    return tenancy
        .in(
            tenancy.find(office.agency().id()).orElseThrow(),
            () -> facts.of(List.of(office.staff(), office.chief()), office.period()))
        .getOrDefault(office.staff(), List.of())
        .stream()
        .filter(one -> one.ref().equals(row(task).toString()))
        .findFirst()
        .orElseThrow();
  }

  private static UUID row(String id) {
    return NodeId.parse(id).orElseThrow().value();
  }

  private static LocalDate today() {
    return CivilTime.day(Instant.now());
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }
}
