package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;

/** Who decides while a superior is absent, and once a superior has gone or was replaced. */
@PlatformTest
class ActingSuperiorTest {

  private static final String FOUNDED = "2026-01-01";

  private final LocalDate today = CivilTime.day(Instant.now());
  @LocalServerPort private int port;
  private Superior agency;
  private Office office;
  private Client colleague;

  @BeforeEach
  void somebody_serves_beside_the_staff() {
    agency = Superior.onboard(port);
    office = agency.office();
    colleague = agency.enter("colleague", false);
    agency.post("colleague", "division", "STAFF", FOUNDED);
  }

  @Test
  void whoever_acts_for_an_absent_superior_has_the_superiors_rights_for_those_days() {
    JsonNode before = agency.handedIn(office.head(), office.staff(), "staff");

    name(office.head(), "head", "colleague", today, today.plusDays(1));

    assertThat(agency.superior("staff")).isEqualTo(office.id("colleague"));
    assertThat(agency.superior("colleague")).isEqualTo(office.id("chief"));
    assertThat(agency.superior("head")).isEqualTo(office.id("chief"));
    assertThat(agency.tasks(colleague, "staff")).hasSize(1);
    assertThat(agency.hidesTasks(colleague, "head")).isTrue();
    assertThat(agency.hidesTasks(colleague, "chief")).isTrue();
    assertThat(refusal(office.head(), "assignTask", "task { id }", agency.task("staff")))
        .isEqualTo("FORBIDDEN personId");
    assertThat(
            refusal(office.head(), "validateOutput", "output { id }", Superior.accepting(before)))
        .isEqualTo("FORBIDDEN outputId");
    assertThat(Superior.queue(office.head())).isEmpty();
    assertThat(Superior.queue(colleague)).containsExactly(Office.id(before));
    JsonNode during = agency.handedIn(colleague, office.staff(), "staff");
    colleague.act("validateOutput", "output { id }", Superior.accepting(before));

    ShiftedTime.later(
        Duration.ofDays(2),
        () -> {
          Client head = agency.client("head");
          assertThat(agency.superior("staff")).isEqualTo(office.id("head"));
          assertThat(Superior.queue(head)).isEmpty();
          assertThat(refusal(head, "validateOutput", "output { id }", Superior.accepting(during)))
              .isEqualTo("FORBIDDEN outputId");
          Client acted = agency.client("colleague");
          assertThat(agency.hidesTasks(acted, "staff")).isTrue();
          return acted.act("validateOutput", "output { id }", Superior.accepting(during));
        });
  }

  @Test
  void an_acting_superior_ends_with_the_day_that_is_stated() {
    JsonNode named = name(office.administrator(), "head", "colleague", today.minusDays(2), null);

    assertThat(agency.superior("staff")).isEqualTo(office.id("colleague"));
    assertThat(refusal(colleague, "endAppointment", "appointment { id }", ending(named, today)))
        .isEqualTo("NOT_FOUND appointmentId");
    assertThat(
            refusal(
                office.head(),
                "endAppointment",
                "appointment { id }",
                ending(named, today.minusDays(4))))
        .isEqualTo("DAY_TOO_EARLY lastDay");
    office.head().act("endAppointment", "appointment { id }", ending(named, today.minusDays(1)));
    assertThat(agency.superior("staff")).isEqualTo(office.id("head"));
    assertThat(refusal(office.head(), "endAppointment", "appointment { id }", ending(named, today)))
        .isEqualTo("STALE_VERSION expectedVersion");
    Map<String, Object> longer =
        Map.of(
            "appointmentId", Office.id(named), "lastDay", today.toString(), "expectedVersion", 1);
    assertThat(refusal(office.head(), "endAppointment", "appointment { id }", longer))
        .isEqualTo("ENDS_EARLIER lastDay");
  }

  @Test
  void who_may_not_be_named_is_refused() {
    assertThat(refused(office.head(), "head", "head")).isEqualTo("OWN_APPOINTMENT actingId");
    assertThat(refused(colleague, "head", "colleague")).isEqualTo("FORBIDDEN ");
    assertThat(refused(office.officer(), "head", "colleague")).isEqualTo("FORBIDDEN ");
    assertThat(refused(office.administrator(), "staff", "colleague"))
        .isEqualTo("NOT_A_SUPERIOR personId");
    agency.enter("unposted", false);
    assertThat(refused(office.administrator(), "head", "unposted"))
        .isEqualTo("NOT_POSTED actingId");
    name(office.head(), "head", "colleague", today, today);
    assertThat(refused(office.head(), "head", "staff")).isEqualTo("APPOINTED_ALREADY from");
  }

  @Test
  void those_concerned_and_those_who_run_the_agency_see_an_appointment_and_nobody_else() {
    name(office.head(), "head", "colleague", today, today);

    for (Client reader : new Client[] {office.administrator(), office.officer(), office.head()}) {
      assertThat(appointments(reader)).isEqualTo(1);
    }
    assertThat(appointments(colleague)).isEqualTo(1);
    assertThat(appointments(office.staff())).isZero();
    assertThat(appointments(office.chief())).isZero();
  }

  @Test
  void whoever_acts_for_the_agencys_head_is_still_assessed_by_that_head() {
    agency.enter("deputy", false);
    agency.post("deputy", "root", "DEPUTY", FOUNDED);

    name(office.chief(), "chief", "deputy", today, null);

    assertThat(agency.superior("head")).isEqualTo(office.id("deputy"));
    assertThat(agency.superior("deputy")).isEqualTo(office.id("chief"));
  }

  @Test
  void who_is_named_and_leaves_is_passed_over_upwards() {
    name(office.head(), "head", "colleague", today, null);
    agency.leave("colleague", today);

    ShiftedTime.later(
        Duration.ofDays(1),
        () -> {
          assertThat(agency.superior("staff")).isEqualTo(office.id("chief"));
          return "";
        });
  }

  @Test
  void what_was_handed_in_to_somebody_who_left_falls_to_the_successor() {
    JsonNode waiting = agency.handedIn(office.head(), office.staff(), "staff");
    agency.leave("head", today.minusDays(1));
    Client successor = agency.enter("successor", false);

    assertThat(Superior.queue(office.chief())).containsExactly(Office.id(waiting));
    agency.post("successor", "division", "HEAD", today.toString());

    assertThat(Superior.queue(office.chief())).isEmpty();
    assertThat(Superior.queue(office.head())).isEmpty();
    assertThat(Superior.queue(successor)).containsExactly(Office.id(waiting));
    assertThat(
            refusal(office.head(), "validateOutput", "output { id }", Superior.accepting(waiting)))
        .isEqualTo("FORBIDDEN outputId");
    successor.act("validateOutput", "output { id }", Superior.accepting(waiting));
  }

  private JsonNode name(
      Client who, String absent, String acting, LocalDate from, @Nullable LocalDate to) {
    return who.act(
        "nameActingSuperior", "appointment { id version }", days(absent, acting, from, to));
  }

  private String refused(Client who, String absent, String acting) {
    return refusal(
        who, "nameActingSuperior", "appointment { id }", days(absent, acting, today, today));
  }

  private Map<String, Object> days(
      String absent, String acting, LocalDate from, @Nullable LocalDate to) {
    return to == null
        ? Map.of(
            "personId", office.id(absent), "actingId", office.id(acting), "from", from.toString())
        : Map.of(
            "personId", office.id(absent),
            "actingId", office.id(acting),
            "from", from.toString(),
            "to", to.toString());
  }

  private static Map<String, Object> ending(JsonNode appointment, LocalDate lastDay) {
    return Map.of(
        "appointmentId", Office.id(appointment),
        "lastDay", lastDay.toString(),
        "expectedVersion", appointment.path("version").asInt());
  }

  private static int appointments(Client reader) {
    return reader
        .read("{ appointments(first: 100) { nodes { id kind } } }", Map.of())
        .at("/appointments/nodes")
        .size();
  }

  private static String refusal(Client who, String act, String object, Map<String, ?> input) {
    JsonNode reason = who.refusal(act, object, input);
    return reason.path("code").asString() + " " + reason.path("field").asString();
  }
}
