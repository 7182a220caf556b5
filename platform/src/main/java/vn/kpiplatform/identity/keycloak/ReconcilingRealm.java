package vn.kpiplatform.identity.keycloak;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import vn.kpiplatform.identity.PortalSettings;

/** At each start, if an administrator of Keycloak is configured, brings the realm in order. */
@Component
@ConditionalOnProperty({
  "kpi.keycloak.administrator.username",
  "kpi.keycloak.administrator.password"
})
class ReconcilingRealm implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(ReconcilingRealm.class);

  private final KeycloakSettings settings;
  private final PortalSettings portal;

  ReconcilingRealm(KeycloakSettings settings, PortalSettings portal) {
    this.settings = settings;
    this.portal = portal;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    KeycloakSettings.Administrator administrator = Objects.requireNonNull(settings.administrator());
    try (Keycloak keycloak =
        KeycloakBuilder.builder()
            .serverUrl(settings.url().toString())
            .realm("master")
            .clientId("admin-cli")
            .username(administrator.username())
            .password(administrator.password())
            .build()) {
      List<String> changes = new ArrayList<>();
      changes.addAll(
          RealmDocument.read(settings.realmDocument(), settings, portal).apply(keycloak));
      changes.addAll(new RealmReconciliation(keycloak).reconcile(settings.realm()));
      changes.forEach(change -> LOG.info("Realm {}: {}", settings.realm(), change));
    }
  }
}
