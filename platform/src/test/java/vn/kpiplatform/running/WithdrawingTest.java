package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.kpiplatform.running.Organisation.done;
import static vn.kpiplatform.running.Organisation.refused;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.scoring.Facts;

/** An assignment is taken back as long as nothing has come of it. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawingTest extends WorkScene {

  @BeforeEach
  void fresh() {
    office = Workplace.in(Agency.onboard(port));
  }

  @Test
  void it_counts_nowhere_any_more_and_stays_on_record_with_its_reason() {
    String kept = assign(1);
    String task = assign(3);
    assertThat(counted(office.staff())).hasSize(2);

    withdraw("chief", task);

    assertThat(listed("staff", office.staff())).containsExactly(kept);
    assertThat(counted(office.staff()))
        .extracting(Facts.Task::ref)
        .containsExactly(row(kept).toString());
    JsonNode shown = shown("staff", task);
    assertThat(shown.path("quantity").asInt()).isEqualTo(3);
    assertThat(shown.at("/withdrawal/reason").asString()).isEqualTo("Giao nhầm người");
    assertThat(shown.at("/withdrawal/withdrawnBy/fullName").asString()).isEqualTo("chief");
    assertThat(shown("staff", kept).path("withdrawal").isNull()).isTrue();
    assertThat(
            office
                .as("staff")
                .data(
                    "query ($id: ID!) { history(recordId: $id, first: 9) {"
                        + " nodes { operation reason } } }",
                    Map.of("id", task))
                .at("/history/nodes")
                .valueStream()
                .map(act -> act.path("operation").asString() + " " + act.path("reason").asString()))
        .containsExactly("assignTask ", "withdrawTask Giao nhầm người");
    withdraw("chief", kept);
    assertThat(counted(office.staff())).isEmpty();
  }

  @Test
  void nobody_acts_on_what_was_withdrawn() {
    String task = assign(2);
    withdraw("chief", task);

    assertThat(refused(office.as("staff"), "submitOutput", "output", submission(task, 1)))
        .isEqualTo("TASK_WITHDRAWN taskId");
    assertThat(refused(office.as("staff"), "reportUnable", "task", unable(task)))
        .isEqualTo("TASK_WITHDRAWN taskId");
    assertThat(refused(office.as("chief"), "handOverTask", "task", over(task)))
        .isEqualTo("TASK_WITHDRAWN taskId");
    assertThat(refusal("chief", task)).isEqualTo("TASK_WITHDRAWN taskId");
  }

  @Test
  void what_has_begun_stays() {
    String handedIn = assign(2);
    submit(handedIn, 1);
    String passedOn = assign(2);
    done(office.as("staff"), "reportUnable", "task", unable(passedOn));
    String taken =
        done(office.as("chief"), "handOverTask", "task", over(passedOn)).path("id").asString();

    assertThat(refusal("chief", handedIn)).isEqualTo("TASK_BEGUN taskId");
    assertThat(refusal("chief", passedOn)).isEqualTo("TASK_BEGUN taskId");
    assertThat(listed("staff", office.staff())).containsExactlyInAnyOrder(handedIn, passedOn);

    withdraw("chief", taken);

    assertThat(shown("staff", passedOn).path("unitsHandedOver").asInt())
        .as("what the other does not take over any more is with the first again")
        .isZero();
    withdraw("chief", passedOn);
  }

  @Test
  void the_direct_superior_and_the_officer_withdraw_and_nobody_their_own() {
    String task = assign(1);

    assertThat(refusal("colleague", task)).isEqualTo("NOT_FOUND taskId");
    assertThat(refusal("staff", task)).isEqualTo("OWN_FILE taskId");
    assertThat(refusal("chairman", task)).isEqualTo("FORBIDDEN taskId");
    assertThat(
            refused(
                office.as("chief"),
                "withdrawTask",
                "task",
                Map.of("taskId", task, "reason", "   ")))
        .isEqualTo("REQUIRED reason");
    assertThat(refusal("chief", office.personId(office.staff()))).isEqualTo("NOT_FOUND taskId");
    assertThat(listed("staff", office.staff())).containsExactly(task);

    office.appointOfficer();
    withdraw("chairman", task);
    assertThat(listed("staff", office.staff())).isEmpty();
  }

  @Test
  void nothing_is_withdrawn_in_a_period_that_is_not_open() {
    String task = assign(1);
    office.change("update %s.period set state = 'CLOSING'");

    assertThat(refusal("chief", task)).isEqualTo("PERIOD_NOT_OPEN taskId");
    assertThat(listed("staff", office.staff())).containsExactly(task);
  }

  @Test
  void joint_work_is_withdrawn_for_all_who_share_it() {
    String main = jointly();
    submit(assign(1), 1);
    String other = listed("colleague", office.colleague()).getFirst();

    withdraw("chief", other);

    assertThat(listed("colleague", office.colleague())).isEmpty();
    assertThat(shown("staff", main).path("withdrawal").isNull()).isFalse();
    assertThat(counted(office.colleague())).isEmpty();
    String begun = jointly();
    submit(begun, 1);
    assertThat(refusal("chief", listed("colleague", office.colleague()).getFirst()))
        .isEqualTo("TASK_BEGUN taskId");
  }

  @Test
  void a_copy_that_was_withdrawn_is_copied_again() {
    String task = assign(1);
    office.change(
        "update %s.task set period_id = ?, due_on = ? where id = ?",
        office.monthBefore(), today().withDayOfMonth(1).minusDays(1), row(task));
    withdraw("chief", copy(task).path("id").asString());

    assertThat(copy(task).path("id").asString()).isNotEmpty();
    assertThat(listed("staff", office.staff())).hasSize(1);
  }

  private JsonNode copy(String task) {
    return office
        .as("chief")
        .data(
            "mutation ($input: CopyTasksInput!) { copyTasks(input: $input) { results {"
                + " task { id } userErrors { code field } } } }",
            Map.of(
                "input", input(Map.of("toPeriodId", office.periodId(), "taskIds", List.of(task)))))
        .at("/copyTasks/results/0/task");
  }

  private String jointly() {
    return done(
            office.as("chief"),
            "assignJointTask",
            "task",
            Map.of(
                "shares", List.of(half(office.staff()), half(office.colleague())),
                "periodId", office.periodId(),
                "productId", office.productId(),
                "quantity", 2,
                "dueOn", today().toString(),
                "origin", "PLANNED"))
        .path("id")
        .asString();
  }

  private Map<String, Object> half(UUID person) {
    return Map.of("personId", office.personId(person), "numerator", 1, "denominator", 2);
  }

  private static Map<String, Object> unable(String task) {
    return Map.of("taskId", task, "units", 1, "reason", "Nghỉ ốm dài ngày");
  }

  private Map<String, Object> over(String task) {
    return Map.of(
        "taskId",
        task,
        "toPersonId",
        office.personId(office.colleague()),
        "units",
        1,
        "dueOn",
        today().toString());
  }

  private void withdraw(String who, String task) {
    assertThat(done(office.as(who), "withdrawTask", "task", withdrawal(task)).path("id").asString())
        .isEqualTo(task);
  }

  private String refusal(String who, String task) {
    return refused(office.as(who), "withdrawTask", "task", withdrawal(task));
  }

  private static Map<String, Object> withdrawal(String task) {
    return Map.of("taskId", task, "reason", "Giao nhầm người");
  }

  private JsonNode shown(String who, String task) {
    return office
        .as(who)
        .data(
            "query ($id: ID!) { node(id: $id) { ... on Task { quantity unitsHandedOver"
                + " withdrawal { reason withdrawnAt withdrawnBy { fullName } } } } }",
            Map.of("id", task))
        .path("node");
  }

  private List<String> listed(String who, UUID person) {
    return office
        .as(who)
        .data(
            "query ($p: ID!, $c: PeriodCode!) { tasks(personId: $p, periodCode: $c, first: 9) {"
                + " nodes { id } } }",
            Map.of("p", office.personId(person), "c", office.periodCode()))
        .at("/tasks/nodes")
        .valueStream()
        .map(task -> task.path("id").asString())
        .toList();
  }

  /** What the engine is given. */
  private List<Facts.Task> counted(UUID person) {
    return tenancy
        .in(
            tenancy.find(office.agency().id()).orElseThrow(),
            () -> facts.of(List.of(person), office.period()))
        .getOrDefault(person, List.of());
  }
}
