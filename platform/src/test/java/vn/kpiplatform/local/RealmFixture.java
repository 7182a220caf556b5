package vn.kpiplatform.local;

import java.util.List;
import java.util.Map;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** What a test needs to arrange in Keycloak and the platform itself may not do. */
public final class RealmFixture {

  private static final String OTHER_REALM = "other";

  private RealmFixture() {}

  /** Gives a user of the platform's realm a password that needs no change. */
  public static void setPassword(KeycloakServer keycloak, String user, String password) {
    try (Keycloak administrator = keycloak.administrator()) {
      RealmResource realm = administrator.realm(LocalRealm.NAME);
      UserRepresentation found = realm.users().searchByUsername(user, true).getFirst();
      realm.users().get(found.getId()).resetPassword(password(password));
      found.setRequiredActions(List.of());
      realm.users().get(found.getId()).update(found);
    }
  }

  /** A token as good as ours, for the same audience, but of another realm of the same server. */
  public static String tokenOfAnotherRealm(KeycloakServer keycloak, Tokens tokens) {
    try (Keycloak administrator = keycloak.administrator()) {
      if (administrator.realms().findAll().stream()
          .noneMatch(realm -> OTHER_REALM.equals(realm.getRealm()))) {
        administrator.realms().create(otherRealm());
      }
    }
    return tokens.ofRealm(OTHER_REALM, LocalRealm.OPERATOR, LocalRealm.DEMO_PASSWORD);
  }

  private static RealmRepresentation otherRealm() {
    var audience = new ProtocolMapperRepresentation();
    audience.setName("platform-api");
    audience.setProtocol("openid-connect");
    audience.setProtocolMapper("oidc-audience-mapper");
    audience.setConfig(
        Map.of("included.custom.audience", "platform-api", "access.token.claim", "true"));
    var client = new ClientRepresentation();
    client.setClientId(LocalRealm.CLIENT);
    client.setPublicClient(true);
    client.setDirectAccessGrantsEnabled(true);
    client.setProtocolMappers(List.of(audience));
    var realm = new RealmRepresentation();
    realm.setRealm(OTHER_REALM);
    realm.setEnabled(true);
    realm.setClients(List.of(client));
    realm.setUsers(List.of(user(LocalRealm.OPERATOR, LocalRealm.DEMO_PASSWORD)));
    return realm;
  }

  /** A complete account, so that Keycloak asks for nothing before it gives a token. */
  public static UserRepresentation user(String name, String password) {
    var user = new UserRepresentation();
    user.setUsername(name);
    user.setEnabled(true);
    user.setEmail(name + "@example.invalid");
    user.setEmailVerified(true);
    user.setFirstName("Demo");
    user.setLastName(name);
    user.setCredentials(List.of(password(password)));
    return user;
  }

  private static CredentialRepresentation password(String value) {
    var credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue(value);
    credential.setTemporary(false);
    return credential;
  }
}
