package vn.kpiplatform.running;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.local.KeycloakServer;
import vn.kpiplatform.local.LocalRealm;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

/** An agency in which a journey of the portal takes place: everybody in it can sign in. */
record JourneyStage(Agency agency, Office office, String name) {

  static final String PASSWORD = "Mat-khau-thu-2026";

  static JourneyStage in(int port, String name) {
    Agency agency = Agency.onboard(port, "decree-335", name);
    Office office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", office.id("account of chief"), "role", "AGENCY_HEAD"));
    JourneyStage stage = new JourneyStage(agency, office, name);
    List.of("admin", "chief", "officer", "head", "staff").forEach(stage::canSignIn);
    return stage;
  }

  /** The head of the division assigns so many units to the member of staff. */
  void assign(String title, int quantity) {
    office
        .head()
        .act(
            "assignTask",
            "task { id }",
            Map.of(
                "personId", office.id("staff"),
                "periodId", office.id("period"),
                "productId", office.product("DOC-05"),
                "title", title,
                "quantity", quantity,
                "dueOn", office.due(),
                "origin", "PLANNED"));
  }

  /** Somebody from outside assesses the agency's own head. */
  void inviteGuest() {
    new Superior(agency, office).enter("guest", true);
    office
        .administrator()
        .act(
            "appointGuestAssessor",
            "appointment { id }",
            Map.of(
                "guestId",
                office.id("guest"),
                "personId",
                office.id("chief"),
                "from",
                CivilTime.day(Instant.now()).toString()));
    canSignIn("guest");
  }

  /** Somebody is a member of both. */
  static void share(Agency first, Agency second) {
    String user = first.code() + ".both";
    for (Agency each : List.of(first, second)) {
      TwoAgenciesTest.member(each, user);
      each.subject(user);
    }
    canSignInAs(user);
  }

  void canSignIn(String user) {
    canSignInAs(agency.code() + "." + user);
  }

  /** Waits until the identity provider knows the login. */
  static void canSignInAs(String login) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> RealmFixture.setPassword(LocalServers.keycloak(), login, PASSWORD));
  }

  /** What a journey in this agency is told. */
  Map<String, String> told() {
    Map<String, String> told = new HashMap<>(told(agency.port()));
    told.put("AGENCY", agency.code());
    told.put("AGENCY_NAME", name);
    told.put("PERIOD", office.period());
    return told;
  }

  /** What every journey is told. */
  static Map<String, String> told(int port) {
    return Map.of(
        "SERVICE",
        "http://localhost:" + port,
        "PASSWORD",
        PASSWORD,
        "DEMO_PASSWORD",
        LocalRealm.DEMO_PASSWORD,
        "KEYCLOAK",
        LocalServers.keycloak().address().toString(),
        "KEYCLOAK_PASSWORD",
        KeycloakServer.ADMINISTRATOR_PASSWORD);
  }
}
