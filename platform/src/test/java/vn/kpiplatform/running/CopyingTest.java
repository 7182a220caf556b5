package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.NodeId;

/** Work that comes every month is copied from an earlier month. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyingTest extends WorkScene {

  @Test
  void what_can_be_copied_is_told_first_then_copied_once() {
    UUID before = office.monthBefore();
    LocalDate lastDay = today().withDayOfMonth(1).minusDays(1);
    String regular = assignedBefore(before, lastDay);
    String copied = assignedBefore(before, lastDay);
    assertThat(outcome(copy("chief", copied).path(0))).isEmpty();
    String joint = assignedBefore(before, lastDay);
    office.change("update %s.task set main_task_id = id where id = ?", row(joint));

    assertThat(preview(before))
        .containsExactlyInAnyOrder(
            regular + " " + end() + " ",
            copied + " " + end() + " ALREADY_COPIED",
            joint + " " + end() + " JOINT_WORK");
    JsonNode results = copy("chief", regular, copied, joint);

    assertThat(outcome(results.path(0))).isEmpty();
    assertThat(results.at("/0/task/period/code").asString()).isEqualTo(office.periodCode());
    assertThat(results.at("/0/task/dueOn").asString()).isEqualTo(end().toString());
    assertThat(outcome(results.path(1))).isEqualTo("ALREADY_COPIED taskId");
    assertThat(outcome(results.path(2))).isEqualTo("JOINT_WORK taskId");
    assertThat(outcome(copy("chief", regular).path(0))).isEqualTo("ALREADY_COPIED taskId");
  }

  @Test
  void the_direct_superior_copies_into_a_later_open_period() {
    Workplace other = office;
    office = Workplace.in(Agency.onboard(port));
    String task = assignedBefore(office.monthBefore(), today().withDayOfMonth(1).minusDays(1));

    assertThat(outcome(copy("chairman", task).path(0))).isEqualTo("FORBIDDEN taskId");
    assertThat(outcome(copy("staff", task).path(0))).isEqualTo("OWN_FILE taskId");
    assertThat(outcome(copy("colleague", task).path(0))).isEqualTo("NOT_FOUND taskId");
    assertThat(outcome(copy("chief", assign(1)).path(0))).isEqualTo("NOT_LATER toPeriodId");
    office.change("update %s.product set ended_on = ?", today().minusDays(1));
    assertThat(outcome(copy("chief", task).path(0))).isEqualTo("PRODUCT_ENDED taskId");
    office = other;
  }

  /** What was due on the last day of a month is due on the last possible day of the next. */
  private static LocalDate end() {
    LocalDate before = today().withDayOfMonth(1).minusDays(1);
    LocalDate same = before.plusMonths(1);
    return same.isBefore(today()) ? today() : same;
  }

  private String assignedBefore(UUID period, LocalDate due) {
    String task = assign(2);
    office.change(
        "update %s.task set period_id = ?, due_on = ? where id = ?", period, due, row(task));
    return task;
  }

  private JsonNode copy(String who, String... tasks) {
    return office
        .as(who)
        .data(
            "mutation ($input: CopyTasksInput!) { copyTasks(input: $input) { results {"
                + " task { id dueOn period { code } } userErrors { code field } } } }",
            Map.of(
                "input", input(Map.of("toPeriodId", office.periodId(), "taskIds", List.of(tasks)))))
        .at("/copyTasks/results");
  }

  private static String outcome(JsonNode result) {
    JsonNode reason = result.at("/userErrors/0");
    return reason.isMissingNode()
        ? ""
        : reason.path("code").asString() + " " + reason.path("field").asString();
  }

  private List<String> preview(UUID from) {
    List<String> told = new ArrayList<>();
    String code =
        office
            .as("chief")
            .data(
                "query ($id: ID!) { node(id: $id) { ... on Period { code } } }",
                Map.of("id", new NodeId("Period", from).toString()))
            .at("/node/code")
            .asString();
    office
        .as("chief")
        .data(
            "query ($p: ID!, $from: PeriodCode!, $to: PeriodCode!) { tasksToCopy(personId: $p,"
                + " fromPeriodCode: $from, toPeriodCode: $to) { task { id } dueOn problem } }",
            Map.of("p", office.personId(office.staff()), "from", code, "to", office.periodCode()))
        .path("tasksToCopy")
        .forEach(
            copy ->
                told.add(
                    copy.at("/task/id").asString()
                        + " "
                        + copy.path("dueOn").asString()
                        + " "
                        + copy.path("problem").asString("")));
    return told;
  }
}
