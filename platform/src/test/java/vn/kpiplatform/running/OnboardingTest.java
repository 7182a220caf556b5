package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@PlatformTest
class OnboardingTest {

  private static final String ONBOARD =
      """
      mutation ($input: OnboardTenantInput!) {
        onboardTenant(input: $input) {
          tenant { id code state }
          userErrors { code field message }
        }
      }\
      """;

  @LocalServerPort private int port;

  @Test
  void an_operator_admits_an_agency_and_it_is_served_soon() {
    Api operator = new Api(port, SignedTokens.holder("operator-1", "platform-operator"));
    String code = "so-noi-vu-" + UUID.randomUUID().toString().substring(0, 8);
    JsonNode payload =
        operator
            .data(
                ONBOARD,
                Map.of(
                    "input",
                    Map.of(
                        "requestKey", UUID.randomUUID().toString(),
                        "code", code,
                        "nameVi", "Sở Nội vụ",
                        "nameEn", "Department of Home Affairs",
                        "kind", "PROVINCIAL_DEPARTMENT",
                        "template", "decree-335",
                        "administrator",
                            Map.of(
                                "username", code + ".admin",
                                "email", code + "@example.vn",
                                "name", "Quản trị"))))
            .path("onboardTenant");
    assertThat(payload.path("userErrors")).isEmpty();
    String id = payload.path("tenant").path("id").asString();
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(
                        operator
                            .data(
                                "query ($id: ID!) { node(id: $id) { ... on Tenant { state failure }"
                                    + " } }",
                                Map.of("id", id))
                            .toString())
                    .contains("ACTIVE"));
  }
}
