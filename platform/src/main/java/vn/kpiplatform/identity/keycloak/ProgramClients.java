package vn.kpiplatform.identity.keycloak;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.ClientResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.ProtocolMapperRepresentation;

/**
 * Confidential clients for programs. Which agency one speaks for is no mapper of the client, which
 * could claim any, but the membership of its own login, which ends with the organisation's.
 */
final class ProgramClients {

  private ProgramClients() {}

  static Optional<ClientResource> find(RealmResource realm, String clientId) {
    return realm.clients().findByClientId(clientId).stream()
        .findFirst()
        .map(found -> realm.clients().get(found.getId()));
  }

  /** Logs in with a secret and in no other way; its tokens carry no role of the realm. */
  static ClientResource make(RealmResource realm, String clientId, String name) {
    ClientRepresentation client = new ClientRepresentation();
    client.setClientId(clientId);
    client.setName(name);
    client.setEnabled(true);
    client.setPublicClient(false);
    client.setClientAuthenticatorType("client-secret");
    client.setServiceAccountsEnabled(true);
    client.setStandardFlowEnabled(false);
    client.setImplicitFlowEnabled(false);
    client.setDirectAccessGrantsEnabled(false);
    client.setFullScopeAllowed(false);
    client.setDefaultClientScopes(List.of("basic", "service_account", "organization"));
    client.setOptionalClientScopes(List.of());
    client.setProtocolMappers(List.of(audience()));
    try (Response response = realm.clients().create(client)) {
      return realm.clients().get(CreatedResponseUtil.getCreatedId(response));
    }
  }

  private static ProtocolMapperRepresentation audience() {
    ProtocolMapperRepresentation mapper = new ProtocolMapperRepresentation();
    mapper.setName(KeycloakTokens.AUDIENCE);
    mapper.setProtocol("openid-connect");
    mapper.setProtocolMapper("oidc-audience-mapper");
    mapper.setConfig(
        Map.of("included.custom.audience", KeycloakTokens.AUDIENCE, "access.token.claim", "true"));
    return mapper;
  }
}
