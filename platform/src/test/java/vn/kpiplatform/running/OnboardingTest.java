package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class OnboardingTest {

  @LocalServerPort private int port;

  @Test
  void an_agency_gets_a_schema_an_organisation_and_an_administrator_who_may_enter() {
    Agency agency = Agency.onboard(port);

    JsonNode me = agency.administrator().data("{ me { username roles } }", Map.of()).path("me");

    assertThat(me.path("username").asString()).isEqualTo(agency.code() + ".admin");
    assertThat(me.path("roles").toString()).isEqualTo("[\"TENANT_ADMINISTRATOR\"]");
  }

  @Test
  void the_schemes_that_an_agency_can_start_from_are_told_by_name() {
    JsonNode templates =
        Agency.operator(port)
            .data("{ templates { code nameVi nameEn } }", Map.of())
            .path("templates");

    assertThat(templates)
        .extracting(template -> template.path("code").asString())
        .containsExactly(
            "central-policy-committee",
            "decree-335",
            "ho-chi-minh-city",
            "khanh-hoa",
            // of the tests alone
            "test-fifth");
    assertThat(templates)
        .allSatisfy(template -> assertThat(template.path("nameVi").asString()).isNotBlank());
  }

  @Test
  void the_same_request_key_returns_the_same_agency() {
    Map<String, Object> input = Agency.input(code());

    JsonNode first = Agency.onboard(port, input);
    JsonNode second = Agency.onboard(port, input);

    assertThat(second).isEqualTo(first);
    assertThat(registered(input)).isEqualTo(1);
  }

  @Test
  void the_same_request_key_with_another_input_is_refused() {
    Map<String, Object> input = Agency.input(code());
    Agency.onboard(port, input);

    Map<String, Object> other = with(input, "nameVi", "Tên khác");

    assertRefused(Agency.onboard(port, other), "REQUEST_KEY_REUSED", "requestKey");
  }

  @Test
  void a_wrong_input_is_refused_with_the_field_it_stands_in_and_nothing_is_made() {
    Map<String, Object> good = Agency.input(code());
    assertNothingMade(with(good, "code", "Sở Nội vụ"), "MALFORMED", "code");
    assertNothingMade(with(good, "code", "a--b"), "MALFORMED", "code");
    assertNothingMade(with(good, "code", "x".repeat(41)), "TOO_LONG", "code");
    for (String reserved : List.of("graphql", "session", "assets", "ministry", "developers")) {
      assertNothingMade(with(good, "code", reserved), "RESERVED_CODE", "code");
    }
    assertNothingMade(with(good, "template", "decree-90"), "NOT_FOUND", "template");
    assertNothingMade(with(good, "nameVi", "  "), "REQUIRED", "nameVi");
    assertNothingMade(with(good, "nameEn", "x".repeat(201)), "TOO_LONG", "nameEn");
    assertNothingMade(with(good, "parentId", "nonsense"), "NOT_FOUND", "parentId");
    assertNothingMade(with(good, "requestKey", "short"), "MALFORMED", "requestKey");
    assertNothingMade(
        with(
            good,
            "administrator",
            Map.of("username", "Ad Min", "email", "a@b.vn", "name", "Quản trị")),
        "MALFORMED",
        "administrator.username");
  }

  @Test
  void a_taken_code_is_refused_even_under_another_key() {
    Map<String, Object> input = Agency.input(code());
    Agency.onboard(port, input);

    JsonNode second = Agency.onboard(port, with(input, "requestKey", UUID.randomUUID().toString()));

    assertRefused(second, "TAKEN", "code");
    assertThat(registered(input)).isEqualTo(1);
  }

  @Test
  void a_suspended_agency_is_refused_and_a_resumed_one_is_served_again() {
    Agency agency = Agency.onboard(port);
    Api administrator = agency.administrator();

    act("suspendTenant", agency);
    assertThat(administrator.post("{ me { id } }", Map.of()).statusCode()).isEqualTo(403);
    assertThat(administrator.post("{ me { id } }", Map.of()).body())
        .contains("\"code\":\"AGENCY_NOT_SERVED\"");

    act("resumeTenant", agency);
    assertThat(administrator.data("{ me { username } }", Map.of()).path("me").isNull()).isFalse();
  }

  @Test
  void an_agency_that_is_served_cannot_be_resumed() {
    Agency agency = Agency.onboard(port);

    assertRefused(act("resumeTenant", agency), "WRONG_STATE", "tenantId");
  }

  @Test
  void reasons_are_given_in_the_callers_language_and_codes_are_not() {
    Map<String, Object> input = with(Agency.input(code()), "nameVi", "");

    JsonNode vietnamese = Agency.onboard(port, input).path("userErrors").get(0);
    JsonNode english =
        Agency.operator(port)
            .in("en")
            .data(
                """
                mutation ($input: OnboardTenantInput!) {
                  onboardTenant(input: $input) { userErrors { code field message } }
                }\
                """,
                Map.of("input", input))
            .path("onboardTenant")
            .path("userErrors")
            .get(0);

    assertThat(vietnamese.path("message").asString()).isEqualTo("Cần nhập mục này.");
    assertThat(english.path("message").asString()).isEqualTo("This is required.");
    assertThat(english.path("code")).isEqualTo(vietnamese.path("code"));
  }

  private JsonNode act(String mutation, Agency agency) {
    String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
    return Agency.operator(port)
        .data(
            "mutation ($input: %sInput!) { %s(input: $input) { tenant { state } userErrors { code field } } }"
                .formatted(type, mutation),
            Map.of(
                "input",
                Map.of("requestKey", UUID.randomUUID().toString(), "tenantId", agency.nodeId())))
        .path(mutation);
  }

  private void assertNothingMade(Map<String, Object> input, String code, String field) {
    int before = registered();
    assertRefused(Agency.onboard(port, input), code, field);
    assertThat(registered()).isEqualTo(before);
  }

  private static void assertRefused(JsonNode payload, String code, String field) {
    assertThat(payload.path("tenant").isNull()).isTrue();
    assertThat(payload.path("userErrors").get(0).path("code").asString()).isEqualTo(code);
    assertThat(payload.path("userErrors").get(0).path("field").asString()).isEqualTo(field);
  }

  private static int registered(Map<String, Object> input) {
    return Agency.database()
        .sql("select count(*) from control.tenant where code = ?")
        .param(input.get("code"))
        .query(Integer.class)
        .single();
  }

  private static int registered() {
    return Agency.database()
        .sql("select count(*) from control.tenant")
        .query(Integer.class)
        .single();
  }

  private static Map<String, Object> with(Map<String, Object> input, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(input);
    changed.put(field, value);
    return changed;
  }

  private static String code() {
    return "agency-" + UUID.randomUUID().toString().substring(0, 8);
  }
}
