package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.local.LocalServers;

/** An agency of a test's own, onboarded through the API. */
record Agency(int port, UUID id, String nodeId, String code) {

  static final String OPERATOR = "operator-of-tests";

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String ONBOARD =
      """
      mutation ($input: OnboardTenantInput!) {
        onboardTenant(input: $input) {
          tenant { id code state }
          userErrors { code field message }
        }
      }\
      """;

  /** Onboards one and waits until it is served. */
  static Agency onboard(int port) {
    return onboard(port, "decree-335");
  }

  /** As {@link #onboard(int)}, with this template. */
  static Agency onboard(int port, String template) {
    return onboard(port, template, "Cơ quan thử nghiệm");
  }

  /** As {@link #onboard(int, String)}, under this name. */
  static Agency onboard(int port, String template, String name) {
    String code = "agency-" + UUID.randomUUID().toString().substring(0, 8);
    Map<String, Object> input = new LinkedHashMap<>(input(code));
    input.put("template", template);
    input.put("nameVi", name);
    JsonNode payload = onboard(port, input);
    assertThat(payload.path("userErrors")).isEmpty();
    String nodeId = payload.path("tenant").path("id").asString();
    Agency agency = new Agency(port, NodeId.require("Tenant", nodeId, "id"), nodeId, code);
    await().atMost(PATIENCE).until(() -> agency.state().equals("ACTIVE"));
    return agency;
  }

  static JsonNode onboard(int port, Map<String, Object> input) {
    return operator(port).data(ONBOARD, Map.of("input", input)).path("onboardTenant");
  }

  static Map<String, Object> input(String code) {
    return Map.of(
        "requestKey", UUID.randomUUID().toString(),
        "code", code,
        "nameVi", "Cơ quan thử nghiệm",
        "nameEn", "Test agency",
        "kind", "PROVINCIAL_DEPARTMENT",
        "template", "decree-335",
        "administrator",
            Map.of(
                "username", code + ".admin",
                "email", code + "@example.vn",
                "name", "Quản trị viên (thử nghiệm)"));
  }

  static Api operator(int port) {
    return new Api(port, SignedTokens.holder(OPERATOR, "platform-operator"));
  }

  String schema() {
    return "t_" + code.replace('-', '_');
  }

  /** Nobody waits for the end of a month in a test: the open periods end today. */
  static void letPeriodsEnd(String schema) {
    database()
        .sql(
            "update %s.period set ends_on = ? where state = 'OPEN' and ends_on > ?"
                .formatted(schema))
        .params(CivilTime.day(Instant.now()), CivilTime.day(Instant.now()))
        .update();
  }

  String state() {
    return operator(port)
        .data(
            "query ($id: ID!) { node(id: $id) { ... on Tenant { state } } }", Map.of("id", nodeId))
        .path("node")
        .path("state")
        .asString();
  }

  /** The first administrator, as a client. */
  Api administrator() {
    return member(subject(code + ".admin"));
  }

  /** Whoever has this login, as a client of this agency. */
  Api member(String subject) {
    return new Api(port, SignedTokens.member(subject, id));
  }

  /** The login behind an account; waits until the identity provider has made it. */
  String subject(String username) {
    return await()
        .atMost(PATIENCE)
        .until(
            () ->
                database()
                    .sql(
                        "select coalesce(max(subject), '') from %s.account where username = ?"
                            .formatted(schema()))
                    .param(username)
                    .query(String.class)
                    .single(),
            subject -> !subject.isEmpty());
  }

  /** The database as nobody but a test sees it: everything, under no agency's role. */
  static JdbcClient database() {
    return JdbcClient.create(LocalServers.postgres().superuser(PlatformServers.DATABASE));
  }
}
