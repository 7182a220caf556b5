package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.work.WorkFacts;

/** Work when superiors move, leave, and periods end; and lists of it. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkInTimeTest extends WorkScene {

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
    // today the chief serves elsewhere, and the chairman stands above the office's staff
    moving.moveAway(moving.chief());
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
    left.moveAway(left.chief());

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
    ended.moveAway(ended.chief());
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
}
