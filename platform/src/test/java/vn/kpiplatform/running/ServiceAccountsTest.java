package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Programs with accounts of their own, with tokens of the real Keycloak. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServiceAccountsTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String SHOWN =
      "serviceAccount { id clientId tokenAddress operations account { id name connected } }";
  private static final String ME = "{ me { id name } }";
  private static final String UNITS = "{ units(first: 10) { nodes { code } } }";

  private final int port;
  private final Agency agency;
  private final Client administrator;

  ServiceAccountsTest(@LocalServerPort int port) {
    this.port = port;
    agency = Agency.onboard(port);
    administrator = new Client(agency.administrator());
  }

  @Test
  void a_program_calls_what_its_scope_holds_and_nothing_else() {
    JsonNode made = connected(create("Cổng dữ liệu", "me", "createPosition"));
    Api program = program(made, secret(made));

    assertThat(program.data(ME, Map.of()).at("/me/name").asString()).isEqualTo("Cổng dữ liệu");
    assertThat(code(program.answer(UNITS, Map.of()))).isEqualTo("FORBIDDEN");
    Map<String, String> position = Map.of("code", "SA", "name", "Vị trí");
    assertThat(code(program.answer(creating("createUnit"), input("createUnit"))))
        .isEqualTo("FORBIDDEN");
    assertThat(
            new Client(program)
                .refusal("createPosition", "position { id }", position)
                .path("code")
                .asString())
        .isEqualTo("FORBIDDEN");

    administrator.act(
        "grantRole",
        "account { id }",
        Map.of("accountId", account(made), "role", "TENANT_ADMINISTRATOR"));
    new Client(program).act("createPosition", "position { id }", position);
    assertThat(code(program.answer(creating("createUnit"), input("createUnit"))))
        .as("a role does not widen the scope")
        .isEqualTo("FORBIDDEN");
    assertThat(unitsOf(agency)).isZero();
    assertThat(authors("createPosition")).containsExactly(row(account(made)));
  }

  @Test
  void a_program_reaches_nothing_but_the_api_itself() {
    JsonNode made = connected(create("Chỉ đọc", "me"));
    Api program = program(made, secret(made));

    assertThat(program.upload("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)).statusCode())
        .isEqualTo(403);
  }

  @Test
  void an_ended_program_is_refused_at_once_and_gets_no_more_tokens() {
    JsonNode made = connected(create("Sẽ thu hồi", "me"));
    String secret = secret(made);
    Api program = program(made, secret);
    program.data(ME, Map.of());

    administrator.act("endAccount", "account { id endedAt }", Map.of("accountId", account(made)));

    assertThat(code(program.answer(ME, Map.of()))).isEqualTo("FORBIDDEN");
    await().atMost(PATIENCE).until(() -> asked(made, secret).statusCode() != 200);
    assertThat(refusal("renewServiceAccountSecret", Map.of("serviceAccountId", id(made))))
        .isEqualTo("NOT_FOUND serviceAccountId");
  }

  @Test
  void a_new_secret_takes_the_place_of_the_one_before() {
    JsonNode made = connected(create("Đổi khóa", "me"));
    String first = secret(made);
    String second = secret(made);

    assertThat(second).isNotEqualTo(first).hasSizeGreaterThanOrEqualTo(32);
    assertThat(asked(made, first).statusCode()).isEqualTo(401);
    assertThat(asked(made, second).statusCode()).isEqualTo(200);
  }

  @Test
  void a_program_belongs_to_one_agency() {
    JsonNode made = connected(create("Một cơ quan", "me", "node"));
    Api program = program(made, secret(made));
    Agency other = Agency.onboard(port);
    Client stranger = new Client(other.administrator());
    String own = stranger.read("{ me { id } }", Map.of()).at("/me/id").asString();

    assertThat(node(program, own)).isTrue();
    assertThat(node(other.administrator(), id(made))).isTrue();
    assertThat(
            stranger
                .refusal(
                    "renewServiceAccountSecret",
                    "serviceAccount { id }",
                    Map.of("serviceAccountId", id(made)))
                .path("code")
                .asString())
        .isEqualTo("NOT_FOUND");
    assertThat(
            stranger
                .refusal("endAccount", "account { id }", Map.of("accountId", account(made)))
                .path("code")
                .asString())
        .isEqualTo("NOT_FOUND");
    assertThat(stranger.read("{ serviceAccounts { id } }", Map.of()).path("serviceAccounts"))
        .isEmpty();
    program.data(ME, Map.of());
  }

  @Test
  void only_the_administrator_keeps_programs() {
    JsonNode made = connected(create("Của quản trị", "me", "serviceAccounts"));
    Client program = new Client(program(made, secret(made)));

    assertThat(code(program.api().answer("{ serviceAccounts { id } }", Map.of())))
        .isEqualTo("FORBIDDEN");
    assertThat(
            administrator
                .read("{ serviceAccounts { id clientId } }", Map.of())
                .path("serviceAccounts")
                .valueStream()
                .map(one -> one.path("id").asString()))
        .contains(id(made));
  }

  @Test
  void what_a_scope_cannot_hold_is_told_by_name() {
    assertThat(refusal("createServiceAccount", Map.of("name", "x", "operations", List.of())))
        .isEqualTo("REQUIRED operations");
    for (String stranger : List.of("nothing", "tenants", "comparison", "grantRole")) {
      assertThat(
              refusal("createServiceAccount", Map.of("name", "x", "operations", List.of(stranger))))
          .as(stranger)
          .isEqualTo("OPERATION_NOT_GRANTABLE operations");
    }
    assertThat(
            administrator
                .read("{ serviceOperations { name changes } }", Map.of())
                .path("serviceOperations")
                .valueStream()
                .map(one -> one.path("name").asString() + " " + one.path("changes").asBoolean()))
        .contains("me false", "submitOutput true")
        .doesNotContain("tenants false", "grantRole true");
  }

  @Test
  void there_is_no_secret_before_there_is_a_client() {
    JsonNode made = connected(create("Chưa nối", "me"));
    Agency.database()
        .sql("update %s.account set subject = null where id = ?::uuid".formatted(agency.schema()))
        .param(row(account(made)))
        .update();

    assertThat(refusal("renewServiceAccountSecret", Map.of("serviceAccountId", id(made))))
        .isEqualTo("NOT_CONNECTED serviceAccountId");
  }

  private JsonNode create(String name, String... operations) {
    return administrator.act(
        "createServiceAccount", SHOWN, Map.of("name", name, "operations", List.of(operations)));
  }

  private JsonNode connected(JsonNode made) {
    agency.subject(made.path("clientId").asString());
    return made;
  }

  private String secret(JsonNode made) {
    String document =
        """
        mutation ($input: RenewServiceAccountSecretInput!) {
          renewServiceAccountSecret(input: $input) { secret userErrors { code field } }
        }\
        """;
    Map<String, Object> input =
        Map.of("requestKey", UUID.randomUUID().toString(), "serviceAccountId", id(made));
    return administrator
        .read(document, Map.of("input", input))
        .at("/renewServiceAccountSecret/secret")
        .asString();
  }

  private Api program(JsonNode made, String secret) {
    HttpResponse<String> answer = asked(made, secret);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Api(
        port, JsonMapper.shared().readTree(answer.body()).path("access_token").asString());
  }

  private static HttpResponse<String> asked(JsonNode made, String secret) {
    String client = made.path("clientId").asString() + ":" + secret;
    return Api.send(
        HttpRequest.newBuilder(URI.create(made.path("tokenAddress").asString()))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header(
                "Authorization",
                "Basic "
                    + Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8)))
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
            .build());
  }

  private String refusal(String mutation, Map<String, ?> input) {
    JsonNode reason = administrator.refusal(mutation, "serviceAccount { id }", input);
    return reason.path("code").asString() + " " + reason.path("field").asString();
  }

  private static String creating(String mutation) {
    return """
    mutation ($input: CreateUnitInput!) {
      %s(input: $input) { unit { id } userErrors { code field message } }
    }\
    """
        .formatted(mutation);
  }

  private static Map<String, ?> input(String key) {
    return Map.of(
        "input",
        Map.of("requestKey", key, "code", "SA", "nameVi", "Phòng", "validFrom", "2026-01-01"));
  }

  private static boolean node(Api who, String id) {
    return who.data("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
        .path("node")
        .isNull();
  }

  private static int unitsOf(Agency agency) {
    return Agency.database()
        .sql("select count(*) from %s.unit".formatted(agency.schema()))
        .query(Integer.class)
        .single();
  }

  private List<String> authors(String operation) {
    return Agency.database()
        .sql("select actor from %s.act where operation = ?".formatted(agency.schema()))
        .param(operation)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private static String code(JsonNode answer) {
    return answer.at("/errors/0/extensions/code").asString();
  }

  private static String id(JsonNode made) {
    return made.path("id").asString();
  }

  private static String account(JsonNode made) {
    return made.at("/account/id").asString();
  }

  private static String row(String id) {
    return Organisation.row(id).toString();
  }
}
