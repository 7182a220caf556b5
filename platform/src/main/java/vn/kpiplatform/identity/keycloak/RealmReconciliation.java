package vn.kpiplatform.identity.keycloak;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.ProtocolMappersResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ClientScopeRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * Brings the built-in parts of an existing realm to what the platform needs. The realm's import
 * cannot: it leaves an existing realm alone, and an import that lists a built-in client scope makes
 * Keycloak leave out all the others.
 */
public final class RealmReconciliation {

  private static final String MEMBERSHIP_MAPPER = "oidc-organization-membership-mapper";
  private static final String MANAGE_CLIENTS = "manage-clients";
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
    letProgramsBeMade(realm, changes);
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

  /**
   * Realms made before programs had accounts lack the provisioner's right to make their clients.
   */
  private static void letProgramsBeMade(RealmResource realm, List<String> changes) {
    String management = client(realm, "realm-management").toRepresentation().getId();
    ClientResource provisioner = client(realm, "kpi-provisioner");
    RoleScopeResource held =
        realm
            .users()
            .get(provisioner.getServiceAccountUser().getId())
            .roles()
            .clientLevel(management);
    if (held.listAll().stream().noneMatch(role -> MANAGE_CLIENTS.equals(role.getName()))) {
      List<RoleRepresentation> right =
          List.of(realm.clients().get(management).roles().get(MANAGE_CLIENTS).toRepresentation());
      held.add(right);
      provisioner.getScopeMappings().clientLevel(management).add(right);
      changes.add("The provisioner may keep the clients of programs");
    }
  }

  private static ClientResource client(RealmResource realm, String clientId) {
    return realm.clients().get(realm.clients().findByClientId(clientId).getFirst().getId());
  }
}
