package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;

/** Whoever moves takes their file along; what has been assessed stays as it was. */
@PlatformTest
class MovesTest {

  private static final String FOUNDED = "2026-01-01";

  private final LocalDate today = CivilTime.day(Instant.now());
  @LocalServerPort private int port;
  private Superior agency;
  private Office office;
  private Client newHead;

  @BeforeEach
  void there_is_a_second_division() {
    agency = Superior.onboard(port);
    office = agency.office();
    office
        .ids()
        .put(
            "second",
            Office.id(
                office
                    .administrator()
                    .act(
                        "createUnit",
                        "unit { id }",
                        Map.of(
                            "code",
                            "SECOND",
                            "nameVi",
                            "Phòng thứ hai",
                            "parentId",
                            office.id("root"),
                            "validFrom",
                            FOUNDED))));
    newHead = agency.enter("new-head", false);
    agency.post("new-head", "second", "HEAD", FOUNDED);
  }

  @Test
  void a_person_who_moves_takes_tasks_and_outputs_along_to_the_new_superior() {
    String open = Office.id(office.head().act("assignTask", "task { id }", agency.task("staff")));
    JsonNode handedInBefore = agency.handedIn(office.head(), office.staff(), "staff");
    assertThat(agency.hidesTasks(newHead, "staff")).isTrue();

    move("staff", "second", today);

    assertThat(agency.superior("staff")).isEqualTo(office.id("new-head"));
    assertThat(agency.tasks(newHead, "staff")).hasSize(2).contains(open);
    assertThat(agency.evaluation(newHead, "staff").isNull()).isFalse();
    assertThat(agency.hidesTasks(office.head(), "staff")).isTrue();
    JsonNode after =
        office
            .staff()
            .act(
                "submitOutput",
                "output { id version }",
                Map.of(
                    "taskId", open, "units", 1, "evidence", List.of(Map.of("document", "2/CV"))));
    assertThat(Superior.queue(newHead)).containsExactly(Office.id(after));
    assertThat(Superior.queue(office.head()))
        .as("whoever was superior on the day answers while they can")
        .containsExactly(Office.id(handedInBefore));
    newHead.act("validateOutput", "output { id }", Superior.accepting(after));
    agency.leave("head", today.minusDays(1));
    assertThat(Superior.queue(newHead)).containsExactly(Office.id(handedInBefore));
    newHead.act("validateOutput", "output { id }", Superior.accepting(handedInBefore));
  }

  @Test
  void the_superior_on_the_last_day_confirms_also_what_the_person_scored_before_moving() {
    JsonNode own =
        office
            .staff()
            .act(
                "scoreMyself",
                "evaluation { id version }",
                Map.of(
                    "periodId", office.id("period"),
                    "expectedVersion", 0,
                    "criteria", BusyOffice.points("2")));
    move("staff", "second", today);
    Map<String, Object> confirming =
        Map.of(
            "evaluationId", Office.id(own),
            "expectedVersion", own.path("version").asInt(),
            "criteria", BusyOffice.points("2"));

    assertThat(reason(office.head().refusal("confirmEvaluation", "evaluation { id }", confirming)))
        .isEqualTo("NOT_FOUND evaluationId");
    newHead.act("confirmEvaluation", "evaluation { id }", confirming);
  }

  @Test
  void only_who_serves_can_be_moved_and_only_by_the_administrator() {
    agency.enter("unposted", false);
    Map<String, Object> unposted = agency.posting("unposted", "second", "STAFF", today.toString());
    Map<String, Object> staff = agency.posting("staff", "second", "STAFF", today.toString());

    assertThat(reason(office.administrator().refusal("movePerson", "person { id }", unposted)))
        .isEqualTo("NOT_POSTED personId");
    for (Client who : List.of(office.officer(), office.chief(), office.head(), office.staff())) {
      assertThat(reason(who.refusal("movePerson", "person { id }", staff))).isEqualTo("FORBIDDEN ");
    }
    assertThat(agency.superior("staff")).isEqualTo(office.id("head"));
  }

  @Test
  void what_reaches_into_a_closed_period_is_refused() {
    YearMonth closed = YearMonth.from(today).minusMonths(1);
    Client officer = office.officer();
    String period =
        Office.id(officer.act("openPeriod", "period { id }", Map.of("code", closed.toString())));
    Client administrator = office.administrator();
    LocalDate last = closed.atEndOfMonth();
    administrator.act(
        "movePerson", "person { id }", agency.posting("staff", "second", "STAFF", last.toString()));
    officer.act("closePeriod", "closing { id }", Map.of("periodId", period));

    for (String act : List.of("postPerson", "movePerson")) {
      assertThat(
              reason(
                  administrator.refusal(
                      act,
                      "person { id }",
                      agency.posting("head", "second", "STAFF", last.toString()))))
          .as(act)
          .isEqualTo("DAY_IN_CLOSED_PERIOD from");
    }
    assertThat(reason(administrator.refusal("endPosting", "person { id }", leaving(last, -1))))
        .isEqualTo("DAY_IN_CLOSED_PERIOD lastDay");
    assertThat(
            reason(
                administrator.refusal(
                    "nameActingSuperior",
                    "appointment { id }",
                    Map.of(
                        "personId", office.id("head"),
                        "actingId", office.id("officer"),
                        "from", last.toString()))))
        .isEqualTo("DAY_IN_CLOSED_PERIOD from");
    administrator.act("endPosting", "person { id }", leaving(last, 0));
  }

  private Map<String, Object> leaving(LocalDate last, int days) {
    return Map.of("personId", office.id("head"), "lastDay", last.plusDays(days).toString());
  }

  private void move(String name, String unit, LocalDate from) {
    office
        .administrator()
        .act(
            "movePerson",
            "person { id }",
            new HashMap<>(agency.posting(name, unit, "STAFF", from.toString())));
  }

  private static String reason(JsonNode refusal) {
    return refusal.path("code").asString() + " " + refusal.path("field").asString();
  }
}
