package vn.kpiplatform.demo;

import java.util.Collection;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.CredentialRepresentation;

/**
 * The logins of the demonstration at the identity provider.
 *
 * @param administrator may do everything there
 * @param operator user name of the operator who admits the agencies
 * @param password of all demo people
 */
public record DemoLogins(
    Keycloak administrator, String realmName, String operator, String password) {

  /** The lasting id of a login that exists. */
  String subject(String username) {
    return realm().users().searchByUsername(username, true).getFirst().getId();
  }

  /** Gives those who have none yet the password, which then needs no change. */
  void givePasswords(Collection<String> subjects) {
    var credential = new CredentialRepresentation();
    credential.setType(CredentialRepresentation.PASSWORD);
    credential.setValue(password);
    credential.setTemporary(false);
    for (String subject : subjects) {
      UserResource user = realm().users().get(subject);
      if (user.credentials().isEmpty()) {
        user.resetPassword(credential);
      }
    }
  }

  private RealmResource realm() {
    return administrator.realm(realmName);
  }
}
