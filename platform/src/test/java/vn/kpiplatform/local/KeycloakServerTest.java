package vn.kpiplatform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.identity.keycloak.RealmReconciliation;

class KeycloakServerTest {

  private static final String PASSWORD = "Mat-khau-thu-2026";

  private final KeycloakServer keycloak = LocalServers.keycloak();
  private final Tokens tokens = LocalServers.tokens();

  @Test
  void the_operator_gets_a_token_for_the_platform_with_one_role_and_no_organisation() {
    JsonNode claims = Tokens.claims(tokens.operator());

    assertThat(claims.path("iss").asString()).isEqualTo(keycloak.issuer().toString());
    assertThat(texts(claims.path("aud"))).contains("platform-api");
    assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("platform-operator");
    assertThat(claims.path("sub").asString()).isNotEmpty();
    assertThat(claims.has("organization")).isFalse();
  }

  @Test
  void the_ministry_s_analyst_is_a_member_of_the_ministry() {
    JsonNode claims =
        Tokens.claims(
            tokens.inAgency(LocalRealm.MINISTRY, LocalRealm.DEMO_PASSWORD, LocalRealm.MINISTRY));

    assertThat(texts(claims.at("/realm_access/roles"))).containsExactly("ministry-viewer");
    assertThat(claims.at("/organization/ministry/id").asString()).isNotEmpty();
  }

  @Test
  void the_provisioner_founds_an_agency_whose_member_s_token_names_the_tenant() {
    try (Keycloak provisioner = keycloak.provisioner()) {
      RealmResource realm = provisioner.realm(LocalRealm.NAME);
      var agency = new OrganizationRepresentation();
      agency.setName("Sở Thử nghiệm");
      agency.setAlias("so-thu-nghiem");
      agency.setAttributes(Map.of("tenant_id", List.of("t_0001")));
      String agencyId = created(realm.organizations().create(agency));
      String userId = created(realm.users().create(RealmFixture.user("lan", PASSWORD)));
      realm.organizations().get(agencyId).members().addMember(userId).close();

      JsonNode claims = Tokens.claims(tokens.inAgency("lan", PASSWORD, "so-thu-nghiem"));

      assertThat(claims.path("organization").propertyNames()).containsExactly("so-thu-nghiem");
      JsonNode membership = claims.at("/organization/so-thu-nghiem");
      assertThat(membership.path("id").asString()).isEqualTo(agencyId);
      assertThat(texts(membership.path("tenant_id"))).containsExactly("t_0001");
      assertThat(claims.path("sub").asString()).isEqualTo(userId);
    }
  }

  @Test
  void the_provisioner_keeps_clients_but_may_not_change_the_realm_or_see_its_roles() {
    try (Keycloak provisioner = keycloak.provisioner()) {
      RealmResource realm = provisioner.realm(LocalRealm.NAME);

      assertThatExceptionOfType(ForbiddenException.class)
          .isThrownBy(() -> realm.update(new RealmRepresentation()));
      assertThat(realm.clients().findByClientId("kpi-portal")).hasSize(1);
      assertThatExceptionOfType(ForbiddenException.class).isThrownBy(() -> realm.roles().list());
    }
  }

  @Test
  void only_the_local_client_exchanges_passwords_in_the_running_realm() {
    try (Keycloak administrator = keycloak.administrator()) {
      assertThat(administrator.realm(LocalRealm.NAME).clients().findAll())
          .filteredOn(ClientRepresentation::isDirectAccessGrantsEnabled)
          .extracting(ClientRepresentation::getClientId)
          .containsExactly(LocalRealm.CLIENT);
    }
  }

  @Test
  void a_second_reconciliation_finds_nothing_to_change() {
    try (Keycloak administrator = keycloak.administrator()) {
      assertThat(new RealmReconciliation(administrator).reconcile(LocalRealm.NAME)).isEmpty();
    }
  }

  @Test
  void another_realm_s_token_differs_in_its_issuer_only() {
    JsonNode claims = Tokens.claims(RealmFixture.tokenOfAnotherRealm(keycloak, tokens));

    assertThat(claims.path("iss").asString()).endsWith("/realms/other");
    assertThat(texts(claims.path("aud"))).contains("platform-api");
  }

  @Test
  void the_policy_refuses_a_short_password() {
    assertThatExceptionOfType(BadRequestException.class)
        .isThrownBy(() -> RealmFixture.setPassword(keycloak, LocalRealm.OPERATOR, "ngan"));
  }

  @Test
  void a_folder_with_a_running_keycloak_starts_no_second_one(@TempDir Path elsewhere) {
    try (FolderLock running = FolderLock.on(elsewhere)) {
      assertThat(running).isNotNull();
      assertThatIllegalStateException()
          .isThrownBy(
              () ->
                  KeycloakServer.start(
                      elsewhere,
                      LocalServers.postgres(),
                      LocalPort.anyFree(),
                      LocalPort.anyFree(),
                      text -> {}))
          .withMessageContaining("in use by another run");
    }
  }

  @Test
  void a_server_left_behind_by_a_killed_run_is_found_by_its_folder_and_stopped(
      @TempDir Path elsewhere) throws Exception {
    Process orphan = pretendServerOf(elsewhere);
    Process stranger = pretendServerOf(elsewhere.resolveSibling("another"));
    try {
      assertThat(EmbeddedKeycloak.stopAll(KeycloakDistribution.runningIn(elsewhere))).isTrue();
      assertThat(orphan.waitFor(10, TimeUnit.SECONDS)).isTrue();
      assertThat(stranger.isAlive()).isTrue();
      assertThat(EmbeddedKeycloak.stopAll(KeycloakDistribution.runningIn(elsewhere))).isFalse();
    } finally {
      orphan.destroyForcibly();
      stranger.destroyForcibly();
    }
  }

  /** Waits for input that never comes, under a command line like Keycloak's. */
  private static Process pretendServerOf(Path home) throws IOException {
    Process process =
        new ProcessBuilder("sh", "-c", "echo up; read -r never", "-Dkc.home.dir=" + home + "/..")
            .start();
    assertThat(process.inputReader().readLine()).isEqualTo("up");
    return process;
  }

  private static String created(Response response) {
    try (response) {
      return CreatedResponseUtil.getCreatedId(response);
    }
  }

  private static List<String> texts(JsonNode list) {
    return list.isArray()
        ? list.values().stream().map(JsonNode::asString).toList()
        : List.of(list.asString());
  }
}
