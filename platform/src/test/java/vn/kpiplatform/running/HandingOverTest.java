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

/** Work that somebody cannot do goes to somebody else (decree 335/2025, article 18.1). */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HandingOverTest extends WorkScene {

  @BeforeEach
  void fresh() {
    office = Workplace.in(Agency.onboard(port));
  }

  /**
   * Staff: 4 units assigned, 1 done, 3 reported, 2 of them handed over: 1/4 in each ratio, 20 + 70
   * × 1/4 = 75/2. Colleague: 3 assigned, 1 of them done, and 1 of the 2 taken over: (1 + 1)/3, for
   * what was taken over is outside the assigned total; 20 + 70 × 2/3 = 200/3.
   */
  @Test
  void it_stays_assigned_to_the_first_and_adds_for_the_taker() {
    String task = assign(4);
    deliver("staff", task, 1);
    report("staff", task, 3);
    String own = assigned("colleague", 3);
    String taken =
        done(office.as("chief"), "handOverTask", "task", over(task, 2)).path("id").asString();
    deliver("colleague", own, 1);
    deliver("colleague", taken, 1);

    JsonNode first = task("staff", task);
    assertThat(first.path("quantity").asInt()).isEqualTo(4);
    assertThat(first.path("unitsHandedOver").asInt()).isEqualTo(2);
    assertThat(first.at("/inabilities/0/units").asInt()).isEqualTo(3);
    assertThat(first.at("/inabilities/0/reason").asString()).isEqualTo("Nghỉ ốm dài ngày");
    assertThat(first.at("/inabilities/0/reportedBy/fullName").asString()).isEqualTo("staff");
    JsonNode second = task("colleague", taken);
    assertThat(second.path("origin").asString()).isEqualTo("TAKEN_OVER");
    assertThat(second.at("/takenOverFrom/fullName").asString()).isEqualTo("staff");
    assertThat(score("staff")).isEqualTo("75/2");
    assertThat(score("colleague")).isEqualTo("200/3");
  }

  @Test
  void a_task_handed_over_whole_keeps_nobody_waiting() {
    String task = assign(1);
    report("staff", task, 1);
    done(office.as("chief"), "handOverTask", "task", over(task, 1));

    assertThat(refused(office.as("staff"), "submitOutput", "output", submission(task, 1)))
        .isEqualTo("ALL_SUBMITTED taskId");
    assertThat(factsOf(task).handedOver()).isTrue();
    assertThat(score("staff")).isEqualTo("20");
  }

  @Test
  void units_are_reported_once_and_handed_over_once() {
    String task = assign(3);
    submit(task, 1);

    assertThat(refused(office.as("chief"), "handOverTask", "task", over(task, 1)))
        .isEqualTo("NOT_REPORTED taskId");
    assertThat(refused(office.as("staff"), "reportUnable", "task", unable(task, 3)))
        .isEqualTo("OUT_OF_RANGE units");
    report("staff", task, 1);
    assertThat(refused(office.as("chief"), "handOverTask", "task", over(task, 2)))
        .isEqualTo("OUT_OF_RANGE units");
    done(office.as("chief"), "handOverTask", "task", over(task, 1));
    assertThat(refused(office.as("chief"), "handOverTask", "task", over(task, 1)))
        .isEqualTo("NOT_REPORTED taskId");
    report("staff", task, 1);
    assertThat(refused(office.as("staff"), "reportUnable", "task", unable(task, 1)))
        .isEqualTo("NOTHING_LEFT taskId");
    String longest = assign(20);
    for (int i = 0; i < 10; i++) {
      report("staff", longest, 1);
    }
    assertThat(refused(office.as("staff"), "reportUnable", "task", unable(longest, 1)))
        .isEqualTo("TOO_MANY_REPORTS taskId");
  }

  @Test
  void the_superior_of_both_hands_over_and_reports_for_one_who_cannot() {
    String task = assign(2);

    assertThat(refused(office.as("colleague"), "reportUnable", "task", unable(task, 1)))
        .isEqualTo("NOT_FOUND taskId");
    assertThat(refused(office.as("chairman"), "reportUnable", "task", unable(task, 1)))
        .isEqualTo("FORBIDDEN taskId");
    report("chief", task, 1);
    assertThat(toHandOver("chief")).isEqualTo(1);
    assertThat(toHandOver("chairman")).isZero();
    assertThat(refused(office.as("chairman"), "handOverTask", "task", over(task, 1)))
        .isEqualTo("FORBIDDEN taskId");
    assertThat(refused(office.as("chief"), "handOverTask", "task", to(task, office.staff())))
        .isEqualTo("SAME_PERSON toPersonId");
    assertThat(refused(office.as("chief"), "handOverTask", "task", to(task, office.chief())))
        .isEqualTo("OWN_FILE toPersonId");
    assertThat(refused(office.as("chief"), "handOverTask", "task", to(task, office.chairman())))
        .isEqualTo("NOT_FOUND toPersonId");
    done(office.as("chief"), "handOverTask", "task", over(task, 1));
    assertThat(toHandOver("chief")).isZero();
  }

  /**
   * 3 units, two thirds of them staff's and one third the colleague's, who has 1 unit besides.
   * Staff did 1 unit: (2/3) / (3 × 2/3) = 1/3, 20 + 70/3 = 130/3. Colleague did 2 units of the
   * joint work: (2 × 1/3) / (3 × 1/3 + 1) = 1/3 as well.
   */
  @Test
  void joint_work_is_credited_by_exact_shares() {
    String main = jointly(2, 3, 1, 3);
    String other = own("colleague");
    assigned("colleague", 1);
    deliver("staff", main, 1);
    deliver("colleague", other, 2);

    JsonNode shown = task("staff", main);
    assertThat(shown.at("/share/exact").asString()).isEqualTo("2/3");
    assertThat(shown.at("/shares/0/person/fullName").asString()).isEqualTo("staff");
    assertThat(shown.at("/shares/0/main").asBoolean()).isTrue();
    assertThat(shown.at("/shares/1/share/exact").asString()).isEqualTo("1/3");
    assertThat(shown.at("/shares/1/main").asBoolean()).isFalse();
    assertThat(score("staff")).isEqualTo("130/3");
    assertThat(score("colleague")).isEqualTo("130/3");
  }

  @Test
  void shares_are_fractions_that_are_the_whole_together() {
    assertThat(refused(office.as("chief"), "assignJointTask", "task", joint(1, 2, 1, 3)))
        .isEqualTo("SHARES_NOT_WHOLE shares");
    assertThat(refused(office.as("chief"), "assignJointTask", "task", joint(1, 1, 0, 1)))
        .isEqualTo("NOT_A_SHARE shares.1");
    Map<String, Object> half = share(office.staff(), 1, 2);
    assertThat(refused(office.as("chief"), "assignJointTask", "task", joint(half, half)))
        .isEqualTo("SAME_PERSON shares.1.personId");
    assertThat(
            refused(
                office.as("chief"),
                "assignJointTask",
                "task",
                joint(half, share(office.chief(), 1, 2))))
        .isEqualTo("OWN_FILE shares.1.personId");
    assertThat(refused(office.as("chairman"), "assignJointTask", "task", joint(1, 2, 1, 2)))
        .isEqualTo("FORBIDDEN shares.0.personId");
    assertThat(
            refused(
                office.as("chief"),
                "assignJointTask",
                "task",
                with(joint(1, 2, 1, 2), "shares", List.of(half))))
        .isEqualTo("OUT_OF_RANGE shares");
  }

  private String jointly(int a, int ofA, int b, int ofB) {
    return done(office.as("chief"), "assignJointTask", "task", joint(a, ofA, b, ofB))
        .path("id")
        .asString();
  }

  private Map<String, Object> joint(int a, int ofA, int b, int ofB) {
    return joint(share(office.staff(), a, ofA), share(office.colleague(), b, ofB));
  }

  private Map<String, Object> joint(Map<String, Object> first, Map<String, Object> second) {
    return Map.of(
        "shares", List.of(first, second),
        "periodId", office.periodId(),
        "productId", office.productId(),
        "quantity", 3,
        "dueOn", today().toString(),
        "origin", "PLANNED");
  }

  private Map<String, Object> share(UUID person, int numerator, int denominator) {
    return Map.of(
        "personId", office.personId(person), "numerator", numerator, "denominator", denominator);
  }

  /** The first task of this person. */
  private String own(String who) {
    return office
        .as(who)
        .data(
            "query ($p: ID!, $c: PeriodCode!) { tasks(personId: $p, periodCode: $c, first: 1) {"
                + " nodes { id } } }",
            Map.of("p", office.personId(person(who)), "c", office.periodCode()))
        .at("/tasks/nodes/0/id")
        .asString();
  }

  private UUID person(String who) {
    return who.equals("staff") ? office.staff() : office.colleague();
  }

  private String assigned(String who, int quantity) {
    return done(
            office.as("chief"),
            "assignTask",
            "task",
            with(assignment(office, quantity), "personId", office.personId(person(who))))
        .path("id")
        .asString();
  }

  private void deliver(String who, String task, int units) {
    String output =
        done(office.as(who), "submitOutput", "output", submission(task, units))
            .path("id")
            .asString();
    done(
        office.as("chief"),
        "validateOutput",
        "output",
        Map.of("outputId", output, "expectedVersion", 0));
  }

  private void report(String who, String task, int units) {
    done(office.as(who), "reportUnable", "task", unable(task, units));
  }

  private static Map<String, Object> unable(String task, int units) {
    return Map.of("taskId", task, "units", units, "reason", "Nghỉ ốm dài ngày");
  }

  private Map<String, Object> over(String task, int units) {
    return with(to(task, office.colleague()), "units", units);
  }

  private Map<String, Object> to(String task, UUID person) {
    return Map.of(
        "taskId",
        task,
        "toPersonId",
        office.personId(person),
        "units",
        1,
        "dueOn",
        today().toString());
  }

  private int toHandOver(String who) {
    return office
        .as(who)
        .data("{ tasksToHandOver(first: 10) { nodes { id } } }", Map.of())
        .at("/tasksToHandOver/nodes")
        .size();
  }

  private JsonNode task(String who, String id) {
    return office
        .as(who)
        .data(
            "query ($id: ID!) { node(id: $id) { ... on Task { quantity unitsHandedOver origin"
                + " takenOverFrom { fullName } inabilities { units reason reportedBy { fullName } }"
                + " share { exact } shares { main share { exact } person { fullName } } } } }",
            Map.of("id", id))
        .path("node");
  }

  /** The exact score once the person has given themselves 20 points and the chief has agreed. */
  private String score(String who) {
    JsonNode evaluation =
        new Client(office.as(who))
            .act(
                "scoreMyself",
                "evaluation { id version }",
                Map.of(
                    "periodId", office.periodId(),
                    "expectedVersion", 0,
                    "criteria", BusyOffice.points("2")));
    done(
        office.as("chief"),
        "confirmEvaluation",
        "evaluation",
        Map.of(
            "evaluationId", evaluation.path("id").asString(),
            "expectedVersion", evaluation.path("version").asInt(),
            "criteria", BusyOffice.points("2")));
    return office
        .as(who)
        .data(
            "query ($c: PeriodCode!) { myEvaluation(periodCode: $c) { score { value { exact }"
                + " causes { code } } } }",
            Map.of("c", office.periodCode()))
        .at("/myEvaluation/score/value/exact")
        .asString();
  }
}
