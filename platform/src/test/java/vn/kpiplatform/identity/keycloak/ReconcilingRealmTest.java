package vn.kpiplatform.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.util.JsonSerialization;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.kpiplatform.identity.PortalSettings;
import vn.kpiplatform.local.KeycloakServer;
import vn.kpiplatform.local.LocalRealm;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

class ReconcilingRealmTest {

  private static final String USER = "lan";
  private static final String PASSWORD = "Mat-khau-thu-2026";
  private static final String SECRET = "${KPI_PROVISIONER_SECRET}";

  private final KeycloakServer server = LocalServers.keycloak();
  private final Keycloak keycloak = server.administrator();
  private final String realm = "production-" + UUID.randomUUID();

  @AfterEach
  void remove() {
    try (keycloak) {
      keycloak.realm(realm).remove();
    }
  }

  @Test
  void after_the_start_no_client_of_the_production_realm_takes_a_password() throws Exception {
    importProduction();
    assertThat(passwordGrants()).containsEntry("admin-cli", 200);

    started()
        .withPropertyValues(
            "kpi.keycloak.administrator.username=" + KeycloakServer.ADMINISTRATOR,
            "kpi.keycloak.administrator.password=" + KeycloakServer.ADMINISTRATOR_PASSWORD)
        .run(
            context ->
                context.getBean(ReconcilingRealm.class).run(new DefaultApplicationArguments()));

    assertThat(passwordGrants()).containsKeys("admin-cli", "kpi-provisioner", "account");
    assertThat(passwordGrants()).doesNotContainValue(200);
    assertThat(new RealmReconciliation(keycloak).reconcile(realm)).isEmpty();
  }

  @Test
  void a_realm_that_is_missing_is_made_and_one_that_was_changed_is_brought_back() {
    ApplicationContextRunner starting =
        started()
            .withPropertyValues(
                "kpi.keycloak.administrator.username=" + KeycloakServer.ADMINISTRATOR,
                "kpi.keycloak.administrator.password=" + KeycloakServer.ADMINISTRATOR_PASSWORD);

    starting.run(
        context -> context.getBean(ReconcilingRealm.class).run(new DefaultApplicationArguments()));
    RealmRepresentation made = keycloak.realm(realm).toRepresentation();
    RealmRepresentation changed = new RealmRepresentation();
    changed.setPasswordPolicy("length(4)");
    changed.setRegistrationAllowed(true);
    keycloak.realm(realm).update(changed);
    starting.run(
        context -> {
          KeycloakSettings settings = context.getBean(KeycloakSettings.class);
          RealmDocument document =
              RealmDocument.read(
                  settings.realmDocument(), settings, context.getBean(PortalSettings.class));
          assertThat(document.apply(keycloak))
              .containsExactlyInAnyOrder("Setting registrationAllowed", "Setting passwordPolicy");
          assertThat(document.apply(keycloak)).isEmpty();
        });

    RealmRepresentation repaired = keycloak.realm(realm).toRepresentation();
    assertThat(repaired.getPasswordPolicy()).isEqualTo(made.getPasswordPolicy());
    assertThat(repaired.isRegistrationAllowed()).isFalse();
    assertThat(keycloak.realm(realm).clients().findByClientId("kpi-provisioner")).hasSize(1);
    assertThat(keycloak.realm(realm).clients().findByClientId("kpi-portal"))
        .singleElement()
        .satisfies(
            portal -> {
              assertThat(portal.getRedirectUris())
                  .containsExactly("https://kpi.example.invalid/login/oauth2/code/portal");
              assertThat(portal.isDirectAccessGrantsEnabled()).isFalse();
              assertThat(portal.isPublicClient()).isFalse();
            });
  }

  @Test
  void without_an_administrator_the_realm_is_left_to_others() throws Exception {
    importProduction();

    started().run(context -> assertThat(context).doesNotHaveBean(ReconcilingRealm.class));
  }

  private ApplicationContextRunner started() {
    return new ApplicationContextRunner()
        .withUserConfiguration(Starting.class)
        .withPropertyValues(
            "kpi.keycloak.url=" + server.address(),
            "kpi.keycloak.issuer=" + server.address() + "/realms/" + realm,
            "kpi.keycloak.realm=" + realm,
            "kpi.keycloak.provisioner-secret=" + SECRET,
            "kpi.keycloak.portal-secret=" + SECRET,
            "kpi.portal.address=https://kpi.example.invalid");
  }

  private void importProduction() throws IOException {
    RealmRepresentation production =
        JsonSerialization.readValue(
            LocalRealm.production()
                .toString()
                .replace("${KPI_PORTAL_REDIRECT}", "https://portal.invalid/login"),
            RealmRepresentation.class);
    production.setRealm(realm);
    keycloak.realms().create(production);
    keycloak.realm(realm).users().create(RealmFixture.user(USER, PASSWORD)).close();
  }

  /** What the realm answers to the right password of a complete user, by client. */
  private Map<String, Integer> passwordGrants() throws IOException, InterruptedException {
    Map<String, Integer> answers = new LinkedHashMap<>();
    List<ClientRepresentation> clients = keycloak.realm(realm).clients().findAll();
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (ClientRepresentation client : clients) {
        answers.put(client.getClientId(), passwordGrant(http, client));
      }
    }
    return answers;
  }

  private int passwordGrant(HttpClient http, ClientRepresentation client)
      throws IOException, InterruptedException {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "password");
    form.put("client_id", client.getClientId());
    form.put("username", USER);
    form.put("password", PASSWORD);
    if (!client.isPublicClient()) {
      form.put("client_secret", SECRET);
    }
    String body =
        form.entrySet().stream()
            .map(
                field ->
                    field.getKey()
                        + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    URI endpoint = server.address().resolve("/realms/" + realm + "/protocol/openid-connect/token");
    return http.send(
            HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Configuration(proxyBeanMethods = false)
  @EnableConfigurationProperties({KeycloakSettings.class, PortalSettings.class})
  @Import(ReconcilingRealm.class)
  static class Starting {}
}
