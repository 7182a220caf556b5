package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The central committee's frameworks from end to end: a unit's score and what its head takes. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UnitEvaluationTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SCORE =
      """
      status provisional value { exact } band { code } variant { code }
      blocks { code points { exact } } components { code value { exact } }
      causes { code component message awaited { fullName } }\
      """;
  private static final String UNIT =
      """
      query ($u: ID!, $p: PeriodCode!) {
        unitEvaluation(unitId: $u, periodCode: $p) {
          unit { code } period { code } head { fullName }
          headEvaluation { person { fullName } score { value { exact } } }
          indicators { code state }
          score { %s steps(first: 100) { nodes { code unitIndicator { code } } } }
        }
      }\
      """
          .formatted(SCORE);
  private static final String MINE =
      """
      query ($p: PeriodCode!) {
        myEvaluation(periodCode: $p) {
          unitEvaluation { unit { code } head { fullName } score { value { exact } } }
          score { %s steps(first: 100) { nodes { code value { exact } unit { code } } } }
        }
      }\
      """
          .formatted(SCORE);

  @LocalServerPort private int port;
  private UnitOffice agency;
  private Office office;

  @BeforeAll
  void onboard() {
    agency = UnitOffice.build(port);
    office = agency.office();
  }

  @Test
  void a_units_score_comes_from_its_indicators_and_its_head_takes_it() {
    JsonNode before = unit(office.staff());
    assertThat(before.at("/score/status").asString()).isEqualTo("INSUFFICIENT_DATA");
    assertThat(before.at("/score/causes"))
        .extracting(
            cause -> cause.path("code").asString() + " " + cause.path("component").asString())
        .containsExactly(
            "TARGET_NOT_SET CB-01",
            "TARGET_NOT_SET CB-02",
            "TARGET_NOT_SET CB-03",
            "TARGET_NOT_SET CN-01",
            "TARGET_NOT_SET CN-02",
            "TARGET_NOT_SET CN-03");
    assertThat(before.at("/score/causes/0/awaited/fullName").asString()).isEqualTo("Người chief");
    work();
    assertThat(causes(mine(office.head()))).containsExactly("UNIT_NOT_SCORED");
    indicators();

    // basic: 40 x (2/5 x 76/95 + 3/10 x (2 - 12/10) + 3/10 x min(1, 100/90))
    //   = 40 x (2/5 x 4/5 + 3/10 x 4/5 + 3/10) = 40 x 43/50 = 172/5
    // functional: 60 x (1/2 x 3/4 + 3/10 x 45/60 + 1/5 x 1, the target of 0 being reached)
    //   = 60 x 4/5 = 48; together 172/5 + 48 = 412/5
    JsonNode running = unit(office.staff());
    assertThat(running.at("/score/provisional").asBoolean()).isTrue();
    assertThat(running.at("/score/value/exact").asString()).isEqualTo("412/5");
    assertThat(running.at("/score/variant/code").asString()).isEqualTo("unit");
    assertThat(running.at("/score/band/code").asString()).isEqualTo("good");
    assertThat(running.at("/score/blocks"))
        .extracting(block -> block.path("code").asString() + " " + exact(block, "points"))
        .containsExactly("basic 172/5", "functional 48");
    assertThat(running.at("/score/components"))
        .extracting(one -> one.path("code").asString() + " " + exact(one, "value"))
        .containsExactly("CB-01 4/5", "CB-02 4/5", "CB-03 1", "CN-01 3/4", "CN-02 3/4", "CN-03 1");
    assertThat(running.at("/score/steps/nodes"))
        .filteredOn(step -> step.path("code").asString().equals("CB-02"))
        .singleElement()
        .satisfies(
            step -> assertThat(step.at("/unitIndicator/code").asString()).isEqualTo("CB-02"));
    assertThat(headScore()).isEqualTo("2368/25");

    close();
    assertThat(provisional(office.staff())).as("the unit's members wait for release").isTrue();
    assertThat(provisional(office.head())).isTrue();
    assertThat(provisional(office.chief())).as("whoever stands above sees the result").isFalse();
    assertThat(provisional(office.officer())).isFalse();

    office.officer().act("releasePeriod", "period { id }", period());
    JsonNode result = unit(office.staff());
    assertThat(result.at("/score/provisional").asBoolean()).isFalse();
    assertThat(result.at("/score/value/exact").asString()).isEqualTo("412/5");
    assertThat(headScore()).isEqualTo("2368/25");
    bothWays(result);
    verified();
  }

  /** From the person to the unit and its head, and from the unit to the head's score. */
  private void bothWays(JsonNode unitAsStaffSeesIt) {
    JsonNode staff = mine(office.staff());
    // volume, quality and progress are all 2/3: 100 x 2/3
    assertThat(staff.at("/score/value/exact").asString()).isEqualTo("200/3");
    assertThat(staff.at("/unitEvaluation/unit/code").asString()).isEqualTo("DIVISION");
    assertThat(staff.at("/unitEvaluation/head/fullName").asString()).isEqualTo("Người head");
    assertThat(staff.at("/unitEvaluation/score/value/exact").asString()).isEqualTo("412/5");

    JsonNode head = mine(office.head());
    // 412/5 of 100 points is 103/125; 100 x (3/10 + 1/5 + 1/5 + 3/10 x 103/125) = 2368/25
    assertThat(head.at("/score/components"))
        .extracting(one -> one.path("code").asString() + " " + exact(one, "value"))
        .containsExactly("volume 1", "quality 1", "progress 1", "operation 103/125");
    assertThat(head.at("/score/steps/nodes"))
        .filteredOn(step -> step.path("code").asString().equals("unit_score"))
        .singleElement()
        .satisfies(
            step -> {
              assertThat(exact(step, "value")).isEqualTo("412/5");
              assertThat(step.at("/unit/code").asString()).isEqualTo("DIVISION");
            });

    assertThat(unitAsStaffSeesIt.at("/head/fullName").asString()).isEqualTo("Người head");
    assertThat(unitAsStaffSeesIt.path("headEvaluation").isNull())
        .as("the head's file is not the staff's to read")
        .isTrue();
    assertThat(unit(office.chief()).at("/headEvaluation/score/value/exact").asString())
        .isEqualTo("2368/25");
  }

  /** What was kept gives the same again, and a change to it is found. */
  private void verified() {
    assertThat(differences()).isEmpty();
    Agency.database()
        .sql(
            "update %s.result set band = 'excellent' where subject = 'UNIT' and score is not null"
                .formatted(agency.agency().schema()))
        .update();
    assertThat(differences())
        .extracting(one -> one.at("/unit/code").asString())
        .containsExactly("DIVISION");
  }

  /** The member of staff does two units of three; the head does one of one. */
  private void work() {
    office.validate(office.submit(office.assign("CV-01", 3), 2));
    String task =
        Office.id(
            office
                .chief()
                .act(
                    "assignTask",
                    "task { id }",
                    Map.of(
                        "personId", office.id("head"),
                        "periodId", office.id("period"),
                        "productId", office.product("CV-01"),
                        "quantity", 1,
                        "dueOn", office.due(),
                        "origin", "PLANNED")));
    JsonNode output =
        office
            .head()
            .act(
                "submitOutput",
                "output { id version }",
                Map.of(
                    "taskId", task, "units", 1, "evidence", List.of(Map.of("document", "1/CV"))));
    office
        .chief()
        .act(
            "validateOutput",
            "output { id }",
            Map.of(
                "outputId", Office.id(output), "expectedVersion", output.path("version").asInt()));
  }

  private void indicators() {
    reach("CB-01", "95", "76");
    reach("CB-02", "10", "12");
    reach("CB-03", "90", "100");
    reach("CN-01", "4", "3");
    reach("CN-02", "60", "45");
    JsonNode entered =
        agency.enter(
            office.head(), agency.target(office.chief(), "division", "CN-03", "0", 0), "0");
    assertThat(causes(unit(office.chief()))).containsExactly("ACTUAL_AWAITING_VALIDATION");
    JsonNode returned = agency.answer(office.chief(), "returnActual", entered, "Thiếu nguồn");
    assertThat(causes(unit(office.chief()))).containsExactly("ACTUAL_MISSING");
    agency.answer(
        office.chief(), "validateActual", agency.enter(office.head(), returned, "0"), null);
  }

  private void reach(String code, String target, String actual) {
    JsonNode set = agency.target(office.chief(), "division", code, target, 0);
    agency.answer(office.chief(), "validateActual", agency.enter(office.head(), set, actual), null);
  }

  private void close() {
    Agency.letPeriodsEnd(agency.agency().schema());
    office.officer().act("closePeriod", "closing { id }", period());
    await()
        .atMost(PATIENCE)
        .until(
            () ->
                office
                    .officer()
                    .read(
                        "query ($c: PeriodCode!) { period(code: $c) { state } }",
                        Map.of("c", office.period()))
                    .at("/period/state")
                    .asString()
                    .equals("CLOSED"));
  }

  private Map<String, Object> period() {
    return Map.of("periodId", office.id("period"));
  }

  private JsonNode unit(Client client) {
    return client
        .read(UNIT, Map.of("u", office.id("division"), "p", office.period()))
        .path("unitEvaluation");
  }

  private JsonNode mine(Client client) {
    return client.read(MINE, Map.of("p", office.period())).path("myEvaluation");
  }

  private String headScore() {
    return mine(office.head()).at("/score/value/exact").asString();
  }

  private boolean provisional(Client client) {
    return unit(client).at("/score/provisional").asBoolean();
  }

  private JsonNode differences() {
    return office
        .officer()
        .read(
            "query ($p: ID!) { resultDifferences(periodId: $p) { person { id } unit { code } } }",
            Map.of("p", office.id("period")))
        .path("resultDifferences");
  }

  private static List<String> causes(JsonNode evaluation) {
    List<String> codes = new ArrayList<>();
    evaluation.at("/score/causes").forEach(cause -> codes.add(cause.path("code").asString()));
    return codes;
  }

  private static String exact(JsonNode node, String field) {
    return node.path(field).path("exact").asString();
  }
}
