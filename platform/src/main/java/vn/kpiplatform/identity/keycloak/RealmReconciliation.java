package vn.kpiplatform.identity.keycloak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.ProtocolMappersResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/**
 * Brings the built-in parts of an existing realm to what the platform needs. The realm's import
 * cannot: it leaves an existing realm alone, and an import that lists a built-in client scope makes
 * Keycloak leave out all the others.
 */
public final class RealmReconciliation {

  private static final String MEMBERSHIP_MAPPER = "oidc-organization-membership-mapper";
  private static final Map<String, String> MEMBERSHIP_CLAIM =
      Map.of(
          "addOrganizationId", "true",
          "addOrganizationAttributes", "true",
          "jsonType.label", "JSON",
          "multivalued", "true");

  private final Keycloak administrator;

  /** Needs a client that may manage the realm's clients and client scopes. */
  public RealmReconciliation(Keycloak administrator) {
    this.administrator = administrator;
  }

  /**
   * Changes what differs and nothing else, so that it may run at every start.
   *
   * @return what was changed, in words; empty when the realm was right already
   */
  public List<String> reconcile(String realmName) {
    RealmResource realm = administrator.realm(realmName);
    List<String> changes = new ArrayList<>();
    nameTheAgencyInTokens(realm, changes);
    takeNoPasswordsFromTheCommandLine(realm, changes);
    return changes;
  }

  /** By default a token only holds the alias, which is a label; the tenant is an attribute. */
  private static void nameTheAgencyInTokens(RealmResource realm, List<String> changes) {
    ClientScopeRepresentation scope =
        realm.clientScopes().findAll().stream()
            .filter(candidate -> "organization".equals(candidate.getName()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("The realm has no client scope 'organization'"));
    ProtocolMappersResource mappers = realm.clientScopes().get(scope.getId()).getProtocolMappers();
    for (ProtocolMapperRepresentation mapper : mappers.getMappers()) {
      if (MEMBERSHIP_MAPPER.equals(mapper.getProtocolMapper())
          && !mapper.getConfig().entrySet().containsAll(MEMBERSHIP_CLAIM.entrySet())) {
        Map<String, String> config = new HashMap<>(mapper.getConfig());
        config.putAll(MEMBERSHIP_CLAIM);
        mapper.setConfig(config);
        mappers.update(mapper.getId(), mapper);
        changes.add("Tokens carry the organisation's id and attributes");
      }
    }
  }

  /** Keycloak gives each realm a command-line client that exchanges passwords for tokens. */
  private static void takeNoPasswordsFromTheCommandLine(RealmResource realm, List<String> changes) {
    for (ClientRepresentation found : realm.clients().findByClientId("admin-cli")) {
      if (found.isDirectAccessGrantsEnabled()) {
        ClientResource client = realm.clients().get(found.getId());
        found.setDirectAccessGrantsEnabled(false);
        client.update(found);
        changes.add("The built-in client admin-cli takes no passwords");
      }
    }
  }
}
