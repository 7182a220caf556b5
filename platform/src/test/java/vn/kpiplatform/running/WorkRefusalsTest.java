package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;

/** What is said to somebody whose act about work cannot be done, and at which field. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkRefusalsTest {

  private static final List<Map<String, String>> EVIDENCE = List.of(Map.of("document", "12/BC-VP"));

  @LocalServerPort private int port;
  private Workplace office;

  @BeforeAll
  void onboard() {
    office = Workplace.in(Agency.onboard(port));
  }

  @Test
  void a_task_is_due_within_its_period_and_not_in_the_past() {
    assertThat(refused("chief", "assignTask", with(assignment(1), "dueOn", day(-1))))
        .isEqualTo("DUE_DATE_OUTSIDE dueOn");
    assertThat(refused("chief", "assignTask", with(assignment(1), "dueOn", day(31))))
        .isEqualTo("DUE_DATE_OUTSIDE dueOn");
  }

  @Test
  void what_is_returned_is_due_again_from_today_on() {
    JsonNode output = submitted(assigned(1));

    assertThat(refused("chief", "returnOutput", incomplete(output, "newDueOn", day(-1))))
        .isEqualTo("DUE_DATE_OUTSIDE newDueOn");
    assertThat(refused("chief", "returnOutput", incomplete(output, "newDueOn", day(63))))
        .isEqualTo("DUE_DATE_OUTSIDE newDueOn");
  }

  @Test
  void a_task_that_was_handed_in_whole_takes_nothing_more() {
    String task = assigned(1);
    submitted(task);

    assertThat(refused("staff", "submitOutput", submission(task)))
        .isEqualTo("ALL_SUBMITTED taskId");
  }

  @Test
  void a_task_takes_a_hundred_outputs() {
    String task = assigned(101);
    office.change(
        "insert into %s.output (id, task_id, units, state, version)"
            + " select gen_random_uuid(), ?, 1, 'VALIDATED', 0 from generate_series(1, 100)",
        Organisation.row(task));

    assertThat(refused("staff", "submitOutput", submission(task)))
        .isEqualTo("TOO_MANY_OUTPUTS taskId");
  }

  @Test
  void work_is_handed_in_with_evidence_each_piece_a_link_or_a_document() {
    String task = assigned(1);
    Map<String, String> both = Map.of("document", "1", "link", "https://vanban.example.vn/1");

    assertThat(refused("staff", "submitOutput", with(submission(task), "evidence", List.of())))
        .isEqualTo("EVIDENCE_COUNT evidence");
    assertThat(refused("staff", "submitOutput", with(submission(task), "evidence", List.of(both))))
        .isEqualTo("LINK_OR_DOCUMENT evidence.0");
  }

  @Test
  void nothing_was_completed_tomorrow() {
    assertThat(refused("staff", "submitOutput", with(submission(assigned(1)), "claimedOn", day(1))))
        .isEqualTo("CLAIMED_IN_FUTURE claimedOn");
  }

  @Test
  void work_that_nobody_could_validate_is_not_handed_in() {
    Workplace left = Workplace.in(Agency.onboard(port));
    String task = object(left, "chief", "assignTask", "task", assignment(left, 1));
    left.change("update %s.posting set to_day = current_date - 2 where capacity = 'HEAD'");

    assertThat(Organisation.refused(left.as("staff"), "submitOutput", "output", submission(task)))
        .isEqualTo("NO_SUPERIOR taskId");
  }

  @Test
  void what_waits_is_not_handed_in_again_and_what_was_decided_is_not_decided_again() {
    JsonNode waiting = submitted(assigned(1));
    Map<String, Object> again = with(decision(waiting), "evidence", EVIDENCE);

    assertThat(refused("staff", "resubmitOutput", again)).isEqualTo("NOT_RETURNED outputId");
    Organisation.done(office.as("chief"), "validateOutput", "output", decision(waiting));
    JsonNode decided = output(waiting.path("id").asString());
    assertThat(refused("chief", "validateOutput", decision(decided)))
        .isEqualTo("ALREADY_DECIDED outputId");
    assertThat(refused("chief", "returnOutput", incomplete(decided, "newDueOn", day(0))))
        .isEqualTo("ALREADY_DECIDED outputId");
  }

  @Test
  void only_a_major_error_has_faulty_units() {
    JsonNode output = submitted(assigned(1));

    assertThat(refused("chief", "returnOutput", incomplete(output, "faultyUnits", 1)))
        .isEqualTo("FAULTY_UNITS_OF_MAJOR_ERROR faultyUnits");
  }

  @Test
  void a_cause_is_about_one_fault_or_one_lateness_that_was_there() {
    JsonNode output = submitted(assigned(1));
    Organisation.done(
        office.as("chief"), "returnOutput", "output", incomplete(output, "newDueOn", day(0)));
    JsonNode returned = output(output.path("id").asString());
    String review = returned.at("/reviews/0/id").asString();
    String submission = returned.at("/submissions/0/id").asString();
    Map<String, Object> cause =
        Map.of("outputId", returned.path("id").asString(), "authority", "UBND", "document", "45");

    assertThat(refused("chief", "recordObjectiveCause", cause)).isEqualTo("ONE_INCIDENT reviewId");
    assertThat(
            refused(
                "chief",
                "recordObjectiveCause",
                with(with(cause, "reviewId", review), "submissionId", submission)))
        .isEqualTo("ONE_INCIDENT reviewId");
    assertThat(refused("chief", "recordObjectiveCause", with(cause, "reviewId", review)))
        .isEqualTo("NOT_A_FAULT reviewId");
    assertThat(refused("chief", "recordObjectiveCause", with(cause, "submissionId", submission)))
        .isEqualTo("NOT_LATE submissionId");
  }

  private String refused(String who, String mutation, Map<String, Object> input) {
    String object = mutation.equals("assignTask") ? "task" : "output";
    return Organisation.refused(office.as(who), mutation, object, input);
  }

  private String assigned(int quantity) {
    return object(office, "chief", "assignTask", "task", assignment(office, quantity));
  }

  private JsonNode submitted(String task) {
    return output(object(office, "staff", "submitOutput", "output", submission(task)));
  }

  private static String object(
      Workplace at, String who, String mutation, String object, Map<String, Object> input) {
    return Organisation.done(at.as(who), mutation, object, input).path("id").asString();
  }

  private JsonNode output(String id) {
    return office
        .as("chief")
        .data(
            """
            query ($id: ID!) {
              node(id: $id) { ... on Output { id version reviews { id } submissions { id } } }
            }\
            """,
            Map.of("id", id))
        .path("node");
  }

  private Map<String, Object> assignment(int quantity) {
    return assignment(office, quantity);
  }

  private static Map<String, Object> assignment(Workplace at, int quantity) {
    return Map.of(
        "personId", at.personId(at.staff()),
        "periodId", at.periodId(),
        "productId", at.productId(),
        "quantity", quantity,
        "dueOn", day(0),
        "origin", "PLANNED");
  }

  private static Map<String, Object> submission(String task) {
    return Map.of("taskId", task, "units", 1, "evidence", EVIDENCE);
  }

  private static Map<String, Object> decision(JsonNode output) {
    return Map.of(
        "outputId", output.path("id").asString(),
        "expectedVersion", output.path("version").asInt());
  }

  private static Map<String, Object> incomplete(JsonNode output, String field, Object value) {
    Map<String, Object> input = with(decision(output), "kind", "INCOMPLETE");
    input.put("newDueOn", day(0));
    input.put("note", "Thiếu phụ lục");
    input.put(field, value);
    return input;
  }

  private static Map<String, Object> with(Map<String, ?> input, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(input);
    changed.put(field, value);
    return changed;
  }

  /** So many days from today. */
  private static String day(int away) {
    return CivilTime.day(Instant.now()).plusDays(away).toString();
  }
}
