package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;

/** The agency's own head is assessed by somebody of another agency, who sees nothing else. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GuestAssessorTest {

  private final LocalDate today = CivilTime.day(Instant.now());
  private final int port;
  private final Superior agency;
  private final Office office;
  private final Client guest;

  GuestAssessorTest(@LocalServerPort int port) {
    this.port = port;
    agency = Superior.onboard(port);
    office = agency.office();
    guest = agency.enter("guest", true);
    appoint(agency, "guest", "chief", today, today.plusDays(1));
  }

  @Test
  void the_head_is_assessed_from_outside_like_anybody_by_their_superior() {
    Superior place = Superior.onboard(port);
    Office there = place.office();
    Client assessor = place.enter("assessor", true);
    assertThat(place.superior("chief")).isEmpty();
    assertThat(causes(place.evaluation(there.officer(), "chief"))).containsExactly("NO_ASSESSOR");

    appoint(place, "assessor", "chief", today, null);

    assertThat(place.superior("chief")).isEqualTo(there.id("assessor"));
    assertThat(causes(place.evaluation(there.officer(), "chief")))
        .doesNotContain("NO_ASSESSOR")
        .contains("NOTHING_ASSIGNED");
    JsonNode output = place.handedIn(assessor, there.chief(), "chief");
    assertThat(Superior.queue(assessor)).containsExactly(Office.id(output));
    assessor.act("validateOutput", "output { id }", Superior.accepting(output));
    JsonNode own = Forms.scoreSelf(there.chief(), there, "30");
    Forms.confirm(assessor, own, "30", List.of(Forms.ORGANISED, Forms.UNITED));
    assertThat(place.evaluation(there.chief(), "chief").path("state").asString())
        .isEqualTo("CONFIRMED");
  }

  @Test
  void a_guest_reads_the_file_assigned_to_them_and_no_other() {
    assertThat(agency.evaluation(guest, "chief").isNull()).isFalse();
    assertThat(agency.tasks(guest, "chief")).isEmpty();
    for (String other : List.of("head", "staff", "officer", "guest")) {
      assertThat(agency.evaluation(guest, other).isNull()).as(other).isTrue();
      assertThat(agency.hidesTasks(guest, other)).as(other).isTrue();
    }
    assertThat(
            guest.read(
                """
                query ($code: PeriodCode!) {
                  evaluations(periodCode: $code, first: 100) { nodes { person { id } } }
                }\
                """,
                Map.of("code", office.period())))
        .hasToString(
            "{\"evaluations\":{\"nodes\":[{\"person\":{\"id\":\"%s\"}}]}}"
                .formatted(office.id("chief")));
  }

  @Test
  void of_the_agencys_people_a_guest_sees_themself_and_whom_they_assess() {
    assertThat(people(guest)).containsExactlyInAnyOrder(office.id("guest"), office.id("chief"));
    assertThat(people(office.staff())).contains(office.id("head"), office.id("staff"));
    for (String hidden : List.of("head", "staff")) {
      assertThat(node(guest, office.id(hidden)).path("data").path("node").isNull()).isTrue();
    }
    assertThat(
            guest.read(
                "{ me { guest roles grants { role } person { superior { id } } } }", Map.of()))
        .hasToString(
            "{\"me\":{\"guest\":true,\"roles\":[],\"grants\":[],\"person\":{\"superior\":null}}}");
  }

  @Test
  void units_positions_and_what_the_officer_sees_are_forbidden_to_a_guest() {
    for (String list : List.of("units", "positions")) {
      assertThat(
              guest
                  .api()
                  .answer("{ %s(first: 10) { nodes { id } } }".formatted(list), Map.of())
                  .at("/errors/0/extensions")
                  .toString())
          .as(list)
          .contains("FORBIDDEN");
    }
    assertThat(node(guest, office.id("division")).path("data").path("node").isNull()).isTrue();
    assertThat(guest.api().answer("{ myEvaluation(periodCode: \"2026-01\") { id } }", Map.of()))
        .asString()
        .contains("FORBIDDEN");
    assertThat(guest.read("{ framework { id } products(first: 1) { nodes { id } } }", Map.of()))
        .as("the rules by which they assess are theirs to read")
        .asString()
        .doesNotContain("null");
  }

  @Test
  void a_guest_acts_for_nobody_else() {
    assertThat(reason(guest.refusal("assignTask", "task { id }", agency.task("staff"))))
        .isEqualTo("NOT_FOUND personId");
    JsonNode output = agency.handedIn(office.head(), office.staff(), "staff");
    assertThat(reason(guest.refusal("validateOutput", "output { id }", Superior.accepting(output))))
        .isEqualTo("NOT_FOUND outputId");
    assertThat(
            reason(
                guest.refusal(
                    "scoreMyself",
                    "evaluation { id }",
                    Map.of(
                        "periodId", office.id("period"),
                        "expectedVersion", 0,
                        "criteria", BusyOffice.points("2")))))
        .isEqualTo("FORBIDDEN ");
    assertThat(reason(guest.refusal("openPeriod", "period { id }", Map.of("code", "2026-01"))))
        .isEqualTo("FORBIDDEN ");
    assertThat(Superior.queue(office.head())).contains(Office.id(output));
  }

  @Test
  void a_guests_rights_end_with_their_days() {
    JsonNode output = agency.handedIn(guest, office.chief(), "chief");

    ShiftedTime.later(
        Duration.ofDays(2),
        () -> {
          Client late = agency.client("guest");
          assertThat(agency.evaluation(late, "chief").isNull()).isTrue();
          assertThat(people(late)).containsExactly(office.id("guest"));
          assertThat(Superior.queue(late)).isEmpty();
          assertThat(
                  reason(
                      late.refusal("validateOutput", "output { id }", Superior.accepting(output))))
              .isEqualTo("NOT_FOUND outputId");
          return output;
        });
    assertThat(Superior.queue(guest)).contains(Office.id(output));
  }

  @Test
  void who_may_not_be_a_guest_or_be_assessed_by_one_is_refused() {
    assertThat(refused(office.administrator(), "staff", "chief")).isEqualTo("NOT_A_GUEST guestId");
    assertThat(refused(office.administrator(), "guest", "head")).isEqualTo("NOT_THE_HEAD personId");
    assertThat(refused(office.administrator(), "guest", "chief"))
        .isEqualTo("APPOINTED_ALREADY from");
    assertThat(refused(office.chief(), "guest", "chief")).isEqualTo("FORBIDDEN ");
    assertThat(refused(office.officer(), "guest", "chief")).isEqualTo("FORBIDDEN ");
    assertThat(
            reason(
                office
                    .administrator()
                    .refusal(
                        "appointGuestAssessor",
                        "appointment { id }",
                        days("guest", "chief", today, today.minusDays(1)))))
        .isEqualTo("DAY_TOO_EARLY to");
    assertThat(
            reason(
                office
                    .administrator()
                    .refusal(
                        "postPerson",
                        "person { id }",
                        agency.posting("guest", "division", "STAFF", today.toString()))))
        .isEqualTo("OUTSIDE personId");
    assertThat(
            reason(
                office
                    .administrator()
                    .refusal(
                        "grantRole",
                        "account { id }",
                        Map.of("accountId", office.id("account of guest"), "role", "AUDITOR"))))
        .isEqualTo("GUEST_WITHOUT_ROLES accountId");
  }

  private String refused(Client who, String assessor, String assessed) {
    return reason(
        who.refusal(
            "appointGuestAssessor",
            "appointment { id }",
            days(assessor, assessed, today, today.plusDays(3))));
  }

  private Map<String, Object> days(String assessor, String assessed, LocalDate from, LocalDate to) {
    return Map.of(
        "guestId", office.id(assessor),
        "personId", office.id(assessed),
        "from", from.toString(),
        "to", to.toString());
  }

  @Test
  void a_guest_does_not_confirm_what_the_head_accepted_of_others() {
    Superior place = Superior.onboard(port);
    place.enter("assessor", true);
    appoint(place, "assessor", "chief", today, null);
    OwnFramework.of(place.agency(), "\"steps\":1", "\"steps\":2");
    JsonNode output = place.handedIn(place.office().chief(), place.office().head(), "head");

    JsonNode accepted =
        place
            .office()
            .chief()
            .act("validateOutput", "output { state }", Superior.accepting(output));

    assertThat(accepted.path("state").asString()).isEqualTo("VALIDATED");
  }

  private static void appoint(
      Superior place, String assessor, String assessed, LocalDate from, @Nullable LocalDate to) {
    Map<String, Object> input = new HashMap<>();
    input.put("guestId", place.office().id(assessor));
    input.put("personId", place.office().id(assessed));
    input.put("from", from.toString());
    if (to != null) {
      input.put("to", to.toString());
    }
    place.office().administrator().act("appointGuestAssessor", "appointment { id }", input);
  }

  private static List<String> people(Client reader) {
    List<String> found = new ArrayList<>();
    reader
        .read("{ people(first: 100) { nodes { id } } }", Map.of())
        .at("/people/nodes")
        .forEach(person -> found.add(Office.id(person)));
    return found;
  }

  private static JsonNode node(Client reader, String id) {
    return reader.api().answer("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
  }

  private static List<String> causes(JsonNode evaluation) {
    List<String> codes = new ArrayList<>();
    evaluation.at("/score/causes").forEach(cause -> codes.add(cause.path("code").asString()));
    return codes;
  }

  private static String reason(JsonNode refusal) {
    return refusal.path("code").asString() + " " + refusal.path("field").asString();
  }
}
