package vn.kpiplatform.identity.keycloak;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Where Keycloak is.
 *
 * @param url its address as the platform reaches it
 * @param issuer the issuer that tokens must name
 * @param realm the realm of the platform
 * @param provisionerSecret the secret of the client that makes organisations and logins
 * @param realmDocument the realm as it is written down, for whoever brings it in order
 * @param portalSecret the secret of the client that signs browsers in
 * @param ministry the alias of the organisation whose members may see the comparison
 * @param administrator who may make the realm and change its clients and scopes; absent where that
 *     is done by hand
 * @param sendInvitations whether new logins get an e-mail to set their password
 */
@ConfigurationProperties("kpi.keycloak")
record KeycloakSettings(
    URI url,
    String issuer,
    @DefaultValue("kpi") String realm,
    @DefaultValue("classpath:keycloak/realm.json") Resource realmDocument,
    String provisionerSecret,
    String portalSecret,
    @DefaultValue("ministry") String ministry,
    @Nullable Administrator administrator,
    @DefaultValue("true") boolean sendInvitations) {

  /** A login of the realm "master". */
  record Administrator(String username, String password) {}

  URI keys() {
    return openIdConnect().resolve("certs");
  }

  /** Where the realm's endpoints lie, as the platform reaches them. */
  URI openIdConnect() {
    return url.resolve("/realms/" + realm + "/protocol/openid-connect/");
  }
}
