package vn.kpiplatform.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LocalRealmTest {

  @Test
  void no_production_client_exchanges_passwords_or_hands_tokens_to_a_browser() {
    JsonNode realm = LocalRealm.production();

    assertThat(clients(realm, "directAccessGrantsEnabled")).isEmpty();
    assertThat(clients(realm, "implicitFlowEnabled")).isEmpty();
    assertThat(clients(realm, "fullScopeAllowed")).isEmpty();
    for (JsonNode client : realm.path("clients")) {
      assertThat(client.path("directAccessGrantsEnabled").isBoolean()).isTrue();
      assertThat(client.path("implicitFlowEnabled").isBoolean()).isTrue();
      assertThat(client.path("fullScopeAllowed").isBoolean()).isTrue();
    }
  }

  @Test
  void the_local_realm_adds_exactly_one_client_that_exchanges_passwords() {
    JsonNode realm = LocalRealm.local();

    assertThat(clients(realm, "directAccessGrantsEnabled")).containsExactly(LocalRealm.CLIENT);
    assertThat(clients(realm, "implicitFlowEnabled")).isEmpty();
  }

  @Test
  void the_local_realm_is_otherwise_the_production_realm() {
    JsonNode local = LocalRealm.local();

    for (var setting : LocalRealm.production().properties()) {
      JsonNode there = local.path(setting.getKey());
      if (setting.getValue().isArray()) {
        assertThat(there.values().stream().toList())
            .startsWith(setting.getValue().values().toArray(JsonNode[]::new));
      } else {
        assertThat(there).isEqualTo(setting.getValue());
      }
    }
  }

  @Test
  void the_production_realm_holds_no_secret_and_leaves_built_in_scopes_alone() {
    JsonNode realm = LocalRealm.production();

    assertThat(realm.has("clientScopes")).isFalse();
    assertThat(realm.findValuesAsString("secret")).allMatch(secret -> secret.startsWith("${KPI_"));
    assertThat(realm.findValues("credentials")).isEmpty();
  }

  private static List<String> clients(JsonNode realm, String flag) {
    return realm.path("clients").values().stream()
        .filter(client -> client.path(flag).asBoolean(false))
        .map(client -> client.path("clientId").asString())
        .toList();
  }
}
