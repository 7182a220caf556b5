package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;

/**
 * Roles that the administrator grants, for the whole agency or a unit, for some days or for good.
 */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoleLimitsTest {

  private final String period = CivilTime.day(Instant.now()).toString().substring(0, 7);
  private final Agency agency;
  private final Organisation organisation;
  private final Api administrator;
  private final String division;
  private final String chief;
  private final String inDivision;
  private final String inTeam;

  RoleLimitsTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    organisation = Organisation.of(agency);
    administrator = organisation.administrator();
    String root = organisation.root();
    division = organisation.unit("P1", root);
    String team = organisation.unit("P1-T", division);
    chief = organisation.serving("chief", root, "HEAD");
    inDivision = organisation.serving("d", division, "STAFF");
    inTeam = organisation.serving("t", team, "STAFF");
    Api officer = somebody("first-officer");
    grant(idOf("first-officer"), "KPI_OFFICER", Map.of());
    Organisation.done(officer, "openPeriod", "period", Map.of("code", period));
  }

  @Test
  void an_officer_limited_to_a_unit_reads_the_files_there_and_below_and_runs_no_period() {
    Api limited = somebody("unit-officer");
    assertThat(readable(limited)).isEmpty();

    grant(idOf("unit-officer"), "KPI_OFFICER", Map.of("unitId", division));

    assertThat(readable(limited)).containsExactlyInAnyOrder(inDivision, inTeam);
    assertThat(hidden(limited, chief)).isTrue();
    assertThat(refusal(limited, "openPeriod", "period", Map.of("code", "2026-01")))
        .isEqualTo("FORBIDDEN ");
    assertThat(limited.data("{ me { roles grants { role unit { id } to } } }", Map.of()).path("me"))
        .hasToString(
            "{\"roles\":[],\"grants\":[{\"role\":\"KPI_OFFICER\",\"unit\":{\"id\":\"%s\"},\"to\":null}]}"
                .formatted(division));
  }

  @Test
  void an_auditor_reads_every_file_and_changes_nothing() {
    Api auditor = somebody("auditor");
    grant(idOf("auditor"), "AUDITOR", Map.of());

    assertThat(readable(auditor)).contains(chief, inDivision, inTeam);
    assertThat(refusal(auditor, "openPeriod", "period", Map.of("code", "2026-01")))
        .isEqualTo("FORBIDDEN ");
    assertThat(
            refusal(
                auditor,
                "grantRole",
                "account",
                Map.of("accountId", idOf("auditor-s-friend"), "role", "AUDITOR")))
        .isEqualTo("FORBIDDEN ");
    assertThat(
            refusal(
                auditor,
                "registerPerson",
                "person",
                Map.of("personnelCode", "x", "fullName", "X", "employmentKind", "CADRE")))
        .isEqualTo("FORBIDDEN ");
  }

  @Test
  void who_decides_classes_reads_every_file_and_the_administrator_none() {
    Api deciding = somebody("deciding");
    grant(idOf("deciding"), "AGENCY_HEAD", Map.of());

    assertThat(readable(deciding)).contains(chief, inDivision, inTeam);
    assertThat(readable(administrator)).isEmpty();
    assertThat(hidden(administrator, chief)).isTrue();
  }

  @Test
  void a_role_is_held_from_its_first_day_to_its_last() {
    Api member = somebody("dated");
    LocalDate today = CivilTime.day(Instant.now());
    grant(
        idOf("dated"),
        "COMPARISON_VIEWER",
        Map.of("from", today.plusDays(2).toString(), "to", today.plusDays(3).toString()));

    assertThat(roles(member)).isEmpty();
    List<String> held = new ArrayList<>();
    for (int days = 1; days <= 4; days++) {
      held.add(
          ShiftedTime.later(
              Duration.ofDays(days),
              () -> roles(agency.member(agency.subject(agency.code() + ".dated"))).toString()));
    }
    assertThat(held)
        .containsExactly("[]", "[\"COMPARISON_VIEWER\"]", "[\"COMPARISON_VIEWER\"]", "[]");
  }

  @Test
  void a_role_that_was_granted_for_later_can_be_ended_before_it_began() {
    somebody("never");
    String later = CivilTime.day(Instant.now()).plusDays(5).toString();
    grant(idOf("never"), "AUDITOR", Map.of("from", later));

    Organisation.done(administrator, "endRole", "account", role(idOf("never"), "AUDITOR"));

    assertThat(refusal(administrator, "endRole", "account", role(idOf("never"), "AUDITOR")))
        .isEqualTo("ROLE_NOT_HELD role");
    grant(idOf("never"), "AUDITOR", Map.of("from", later));
  }

  @Test
  void what_may_not_be_granted_is_refused_with_its_reason() {
    somebody("both");
    String account = idOf("both");
    String yesterday = CivilTime.day(Instant.now()).minusDays(1).toString();
    grant(account, "KPI_OFFICER", Map.of());
    grant(account, "KPI_OFFICER", Map.of("unitId", division));

    assertThat(refused(account, "KPI_OFFICER", Map.of())).isEqualTo("ROLE_HELD role");
    assertThat(refused(account, "KPI_OFFICER", Map.of("unitId", division)))
        .isEqualTo("ROLE_HELD role");
    assertThat(refused(account, "TENANT_ADMINISTRATOR", Map.of())).isEqualTo("ROLE_EXCLUDED role");
    assertThat(refused(account, "AUDITOR", Map.of())).isEqualTo("ROLE_EXCLUDED role");
    assertThat(refused(account, "AGENCY_HEAD", Map.of("unitId", division)))
        .isEqualTo("ROLE_NOT_LIMITABLE unitId");
    assertThat(refused(account, "AGENCY_HEAD", Map.of("unitId", chief)))
        .isEqualTo("NOT_FOUND unitId");
    assertThat(refused(account, "AGENCY_HEAD", Map.of("from", yesterday)))
        .isEqualTo("GRANT_TOO_EARLY from");
    assertThat(refused(account, "AGENCY_HEAD", Map.of("to", yesterday)))
        .isEqualTo("GRANT_TOO_EARLY to");
    String own = administrator.data("{ me { id } }", Map.of()).at("/me/id").asString();
    assertThat(refused(own, "KPI_OFFICER", Map.of())).isEqualTo("OWN_ACCOUNT accountId");
    assertThat(refused(own, "AGENCY_HEAD", Map.of())).isEqualTo("OWN_ACCOUNT accountId");
  }

  @Test
  void an_administrator_whose_last_day_is_known_is_not_the_one_who_has_to_stay() {
    somebody("for-a-while");
    String account = idOf("for-a-while");
    String today = CivilTime.day(Instant.now()).toString();
    grant(account, "TENANT_ADMINISTRATOR", Map.of("to", today));
    String first = administrator.data("{ me { id } }", Map.of()).at("/me/id").asString();
    Api second = organisation.member("for-a-while");

    assertThat(refusal(second, "endRole", "account", role(first, "TENANT_ADMINISTRATOR")))
        .isEqualTo("LAST_ADMINISTRATOR accountId");
    Organisation.done(administrator, "endRole", "account", role(account, "TENANT_ADMINISTRATOR"));
  }

  private Api somebody(String name) {
    organisation.account(organisation.person(name), name);
    return organisation.member(name);
  }

  /** The account of somebody with this name, who is made if there is nobody. */
  private String idOf(String name) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode person :
        administrator
            .data("{ people(first: 100) { nodes { personnelCode account { id } } } }", Map.of())
            .at("/people/nodes")) {
      if (person.path("personnelCode").asString().equals(name)) {
        found.add(person);
      }
    }
    return found.isEmpty()
        ? organisation.account(organisation.person(name), name)
        : found.getFirst().at("/account/id").asString();
  }

  private void grant(String account, String role, Map<String, String> more) {
    Map<String, String> input = new HashMap<>(role(account, role));
    input.putAll(more);
    Organisation.done(administrator, "grantRole", "account", input);
  }

  private String refused(String account, String role, Map<String, String> more) {
    Map<String, String> input = new HashMap<>(role(account, role));
    input.putAll(more);
    return refusal(administrator, "grantRole", "account", input);
  }

  private static String refusal(Api who, String act, String object, Map<String, ?> input) {
    return Organisation.refused(who, act, object, input);
  }

  private static Map<String, String> role(String account, String role) {
    return Map.of("accountId", account, "role", role);
  }

  private static JsonNode roles(Api who) {
    return who.data("{ me { roles } }", Map.of()).at("/me/roles");
  }

  /** Whose evaluations the list shows. */
  private List<String> readable(Api who) {
    List<String> found = new ArrayList<>();
    who.data(
            """
            query ($period: PeriodCode!) {
              evaluations(periodCode: $period, first: 100) { nodes { person { id } } }
            }\
            """,
            Map.of("period", period))
        .at("/evaluations/nodes")
        .forEach(one -> found.add(one.at("/person/id").asString()));
    return found;
  }

  /** Whether there is no evaluation of the person for this reader. */
  private boolean hidden(Api who, String person) {
    return who.data(
            """
            query ($person: ID!, $period: PeriodCode!) {
              evaluation(personId: $person, periodCode: $period) { id }
            }\
            """,
            Map.of("person", person, "period", period))
        .path("evaluation")
        .isNull();
  }
}
