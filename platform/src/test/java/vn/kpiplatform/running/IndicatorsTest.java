package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Units' indicators: targets from above, actual values from the unit, validated from above. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndicatorsTest {

  private static final Duration AFTER_THE_CLOSING_DAY = Duration.ofDays(40);

  @LocalServerPort private int port;
  private UnitOffice agency;
  private Office office;

  @BeforeAll
  void onboard() {
    agency = UnitOffice.build(port);
    office = agency.office();
  }

  @Test
  void every_member_sees_what_a_unit_has_to_reach_before_anything_is_stated() {
    JsonNode indicators = agency.indicators(office.staff(), "root");

    assertThat(indicators)
        .extracting(one -> one.path("code").asString())
        .containsExactly("CB-01", "CB-02", "CB-03", "CN-01", "CN-02", "CN-03");
    JsonNode first = indicators.get(2);
    assertThat(first.path("kind").asString()).isEqualTo("BASIC");
    assertThat(first.path("direction").asString()).isEqualTo("HIGHER_IS_BETTER");
    assertThat(first.at("/weight/exact").asString()).isEqualTo("3/10");
    assertThat(first.path("state").asString()).isEqualTo("NO_TARGET");
    assertThat(first.path("version").asInt()).isEqualTo(0);
    assertThat(first.path("closesOn").asString()).endsWith("-05");
    assertThat(indicators.get(1).path("direction").asString()).isEqualTo("LOWER_IS_BETTER");
    assertThat(indicators.get(3).path("kind").asString()).isEqualTo("FUNCTIONAL");
  }

  @Test
  void a_target_is_set_from_above_reached_by_the_unit_returned_corrected_and_validated() {
    JsonNode set = agency.target(office.chief(), "division", "CB-01", "95", 0);
    JsonNode entered = agency.enter(office.head(), set, "80.50");
    JsonNode returned =
        agency.answer(office.chief(), "returnActual", entered, "Chưa khớp với hệ thống");
    assertThat(returned.path("state").asString()).isEqualTo("RETURNED");
    JsonNode corrected = agency.enter(office.head(), returned, "76");
    JsonNode validated = agency.answer(office.chief(), "validateActual", corrected, null);

    assertThat(validated.path("state").asString()).isEqualTo("VALIDATED");
    assertThat(validated.path("version").asInt()).isEqualTo(5);
    assertThat(validated.at("/target/value").asString()).isEqualTo("95");
    assertThat(validated.at("/target/document").asString()).isEqualTo("12/QĐ-BCSCL");
    assertThat(validated.at("/target/setBy/fullName").asString()).isEqualTo("Người chief");
    assertThat(validated.at("/actual/value").asString()).isEqualTo("76");
    assertThat(validated.path("actuals"))
        .extracting(one -> one.path("value").asString() + " " + one.at("/answer/accepted"))
        .containsExactly("80.50 false", "76 true");
    JsonNode last = validated.path("actuals").get(1);
    assertThat(last.path("late").asBoolean()).isFalse();
    assertThat(last.at("/enteredBy/fullName").asString()).isEqualTo("Người head");
    assertThat(last.at("/validator/fullName").asString()).isEqualTo("Người chief");
    assertThat(last.at("/answer/answeredBy/fullName").asString()).isEqualTo("Người chief");
    assertThat(last.at("/evidence/0/document").asString()).isEqualTo("15/BC-VP");
    assertThat(agency.indicator(office.staff(), "division", "CB-01")).isEqualTo(validated);
  }

  @Test
  void a_later_decision_sets_another_target_and_the_earlier_one_stays() {
    JsonNode first = agency.target(office.officer(), "division", "CB-02", "10", 0);
    JsonNode second = agency.target(office.chief(), "division", "CB-02", "8", 1);

    assertThat(first.at("/target/setBy/fullName").asString()).isEqualTo("Người officer");
    assertThat(second.path("targets"))
        .extracting(one -> one.path("value").asString())
        .containsExactly("10", "8");
    assertThat(second.at("/target/value").asString()).isEqualTo("8");
  }

  @Test
  void whom_the_head_gave_an_indicator_to_enters_it_and_nobody_else_of_the_unit() {
    JsonNode set = agency.target(office.chief(), "division", "CB-03", "90", 0);
    assertThat(agency.refusedEntry(office.staff(), set, Map.of()))
        .isEqualTo("FORBIDDEN unitIndicatorId");
    assertThat(assigning(office.chief(), set, office.id("staff")))
        .isEqualTo("FORBIDDEN unitIndicatorId");
    assertThat(assigning(office.head(), set, office.id("officer")))
        .isEqualTo("NOT_IN_UNIT personId");
    JsonNode given =
        office
            .head()
            .act(
                "assignIndicator",
                UnitOffice.INDICATOR,
                with(set, Map.of("personId", office.id("staff"))));

    JsonNode entered = agency.enter(office.staff(), given, "100");

    assertThat(given.at("/responsible/fullName").asString()).isEqualTo("Người staff");
    assertThat(entered.path("state").asString()).isEqualTo("AWAITING_VALIDATION");
    assertThat(agency.refusedAnswer(office.staff(), "validateActual", entered, null))
        .isEqualTo("OWN_UNIT unitIndicatorId");
    assertThat(agency.refusedAnswer(office.head(), "validateActual", entered, null))
        .isEqualTo("OWN_UNIT unitIndicatorId");
    assertThat(agency.refusedAnswer(office.officer(), "validateActual", entered, "Đã đối chiếu"))
        .isEqualTo("FORBIDDEN unitIndicatorId");
    assertThat(agency.indicator(office.staff(), "division", "CB-03"))
        .as("what was refused changed nothing")
        .isEqualTo(entered);
  }

  @Test
  void for_the_agencys_root_the_officer_sets_and_validates_with_a_reason() {
    assertThat(agency.refusedTarget(office.chief(), "root", Map.of())).isEqualTo("OWN_UNIT unitId");
    JsonNode set = agency.target(office.officer(), "root", "CB-01", "95", 0);
    JsonNode entered = agency.enter(office.chief(), set, "90");
    assertThat(entered.at("/actual/validator").isNull()).isTrue();

    assertThat(agency.refusedAnswer(office.officer(), "validateActual", entered, null))
        .isEqualTo("REQUIRED note");
    assertThat(agency.refusedAnswer(office.head(), "validateActual", entered, "Đã đối chiếu"))
        .isEqualTo("FORBIDDEN unitIndicatorId");
    JsonNode validated =
        agency.answer(office.officer(), "validateActual", entered, "Đã đối chiếu với hệ thống");

    assertThat(validated.at("/actual/answer/note").asString())
        .isEqualTo("Đã đối chiếu với hệ thống");
    assertThat(agency.refusedAnswer(office.officer(), "validateActual", validated, "Lần nữa"))
        .isEqualTo("NOTHING_TO_VALIDATE unitIndicatorId");
  }

  @Test
  void a_target_is_refused_with_every_reason() {
    Map<String, Object> none = Map.of();
    assertThat(agency.refusedTarget(office.head(), "division", none)).isEqualTo("OWN_UNIT unitId");
    assertThat(agency.refusedTarget(office.staff(), "division", none))
        .isEqualTo("FORBIDDEN unitId");
    assertThat(agency.refusedTarget(office.chief(), "division", Map.of("indicator", "VP-01")))
        .isEqualTo("INDICATOR_UNKNOWN indicator");
    assertThat(agency.refusedTarget(office.chief(), "division", Map.of("value", "0")))
        .isEqualTo("TARGET_ZERO value");
    assertThat(agency.refusedTarget(office.chief(), "division", Map.of("value", "-1")))
        .isEqualTo("OUT_OF_RANGE value");
    assertThat(agency.refusedTarget(office.chief(), "division", Map.of("document", " ")))
        .isEqualTo("REQUIRED document");
    assertThat(agency.refusedTarget(office.chief(), "division", Map.of("expectedVersion", 3)))
        .isEqualTo("STALE_VERSION expectedVersion");
    assertThat(agency.indicator(office.staff(), "division", "CN-01").path("version").asInt())
        .as("what was refused changed nothing")
        .isEqualTo(0);
  }

  @Test
  void an_actual_value_is_refused_with_every_reason() {
    JsonNode set = agency.target(office.chief(), "division", "CN-02", "60", 0);
    JsonNode untouched = agency.indicator(office.head(), "division", "CN-03");
    assertThat(agency.refusedEntry(office.head(), untouched, Map.of()))
        .as("nothing was stated about it, so it has no row")
        .isEqualTo("NOT_FOUND unitIndicatorId");
    assertThat(agency.refusedEntry(office.head(), set, Map.of("asOf", "2020-01-01")))
        .isEqualTo("AS_OF_OUTSIDE asOf");
    assertThat(agency.refusedEntry(office.head(), set, Map.of("source", "")))
        .isEqualTo("REQUIRED source");
    assertThat(agency.refusedEntry(office.head(), set, Map.of("evidence", List.of())))
        .isEqualTo("EVIDENCE_COUNT evidence");
    assertThat(agency.refusedEntry(office.head(), set, Map.of("expectedVersion", 0)))
        .isEqualTo("STALE_VERSION expectedVersion");
    assertThat(agency.refusedAnswer(office.chief(), "validateActual", set, null))
        .isEqualTo("NOTHING_TO_VALIDATE unitIndicatorId");
    assertThat(agency.indicator(office.head(), "division", "CN-02")).isEqualTo(set);
  }

  @Test
  void a_value_after_the_closing_day_is_kept_and_does_not_count() {
    JsonNode set = agency.target(office.officer(), "root", "CN-01", "4", 0);

    JsonNode late =
        ShiftedTime.later(AFTER_THE_CLOSING_DAY, () -> agency.enter(office.chief(), set, "4"));

    assertThat(late.path("state").asString()).isEqualTo("NO_ACTUAL");
    assertThat(late.path("actual").isNull()).isTrue();
    assertThat(late.at("/actuals/0/late").asBoolean()).isTrue();
  }

  @Test
  void of_two_who_answer_at_once_one_is_refused() throws Exception {
    JsonNode entered =
        agency.enter(office.chief(), agency.target(office.officer(), "root", "CB-02", "5", 0), "5");
    Callable<String> validating =
        () ->
            agency
                .answerPayload(office.officer(), "validateActual", entered, "Đã đối chiếu")
                .at("/userErrors/0/code")
                .asString("");

    List<String> told = new ArrayList<>();
    try (ExecutorService two = Executors.newFixedThreadPool(2)) {
      for (Future<String> one : two.invokeAll(List.of(validating, validating))) {
        told.add(one.get());
      }
    }

    assertThat(told).containsExactlyInAnyOrder("", "STALE_VERSION");
  }

  @Test
  void what_waits_is_in_the_queue_of_whoever_answers_it_until_it_is_answered() {
    UnitOffice busy = UnitOffice.build(port);
    Office place = busy.office();
    JsonNode first =
        busy.enter(place.head(), busy.target(place.chief(), "division", "CB-01", "95", 0), "90");
    JsonNode second =
        busy.enter(place.head(), busy.target(place.chief(), "division", "CB-02", "9", 0), "9");
    busy.enter(place.chief(), busy.target(place.officer(), "root", "CB-03", "90", 0), "90");

    assertThat(queue(place.chief())).containsExactly("DIVISION CB-01", "DIVISION CB-02");
    assertThat(queue(place.officer())).containsExactly("ROOT CB-03");
    assertThat(queue(place.head())).isEmpty();

    busy.answer(place.chief(), "validateActual", first, null);
    busy.enter(place.head(), second, "8");
    assertThat(queue(place.chief())).containsExactly("DIVISION CB-02");
  }

  private static List<String> queue(Client client) {
    List<String> waiting = new ArrayList<>();
    client
        .read("{ actualsToValidate { code unit { code } } }", Map.of())
        .path("actualsToValidate")
        .forEach(
            one ->
                waiting.add(one.at("/unit/code").asString() + " " + one.path("code").asString()));
    return waiting;
  }

  @Test
  void nothing_is_stated_once_the_period_is_no_longer_open() {
    UnitOffice closing = UnitOffice.build(port);
    JsonNode set = closing.target(closing.office().chief(), "division", "CB-01", "95", 0);
    Agency.database()
        .sql("update %s.period set state = 'CLOSING'".formatted(closing.agency().schema()))
        .update();

    assertThat(closing.refusedEntry(closing.office().head(), set, Map.of()))
        .isEqualTo("PERIOD_NOT_OPEN unitIndicatorId");
    assertThat(closing.refusedTarget(closing.office().chief(), "division", Map.of()))
        .isEqualTo("PERIOD_NOT_OPEN periodId");
  }

  private static String assigning(Client client, JsonNode indicator, String person) {
    return UnitOffice.told(
        client.refusal(
            "assignIndicator",
            "unitIndicator { id }",
            with(indicator, Map.of("personId", person))));
  }

  private static Map<String, Object> with(JsonNode indicator, Map<String, Object> more) {
    Map<String, Object> input = new LinkedHashMap<>(UnitOffice.about(indicator));
    input.putAll(more);
    return input;
  }
}
