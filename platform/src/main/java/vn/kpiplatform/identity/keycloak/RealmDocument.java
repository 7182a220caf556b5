package vn.kpiplatform.identity.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RealmRepresentation;
import org.keycloak.util.JsonSerialization;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.identity.PortalSettings;

/**
 * The realm as it is written down. A realm that is missing is made from it; of one that exists the
 * settings are brought to what it says, while roles, clients and users are left alone.
 */
final class RealmDocument {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> MADE_ONCE =
      Set.of("realm", "roles", "clients", "scopeMappings", "clientScopeMappings", "users");

  private final ObjectNode document;

  private RealmDocument(ObjectNode document) {
    this.document = document;
  }

  /**
   * The document with the realm's name, the clients' secrets and the portal's address filled in.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  static RealmDocument read(Resource resource, KeycloakSettings settings, PortalSettings portal) {
    try {
      String text = resource.getContentAsString(StandardCharsets.UTF_8);
      ObjectNode document =
          JSON.readTree(
                  text.replace(
                          "\"${KPI_PROVISIONER_SECRET}\"", quoted(settings.provisionerSecret()))
                      .replace("\"${KPI_PORTAL_SECRET}\"", quoted(settings.portalSecret()))
                      .replace("\"${KPI_PORTAL_REDIRECT}\"", quoted(portal.landing().toString())))
              .asObject();
      document.put("realm", settings.realm());
      return new RealmDocument(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Changes what differs and nothing else.
   *
   * @return what was changed, in words
   */
  List<String> apply(Keycloak administrator) {
    String name = document.path("realm").asString();
    try {
      if (administrator.realms().findAll().stream()
          .noneMatch(realm -> name.equals(realm.getRealm()))) {
        administrator.realms().create(representation(document));
        return List.of("The realm was made");
      }
      RealmResource realm = administrator.realm(name);
      ObjectNode differing = differing(realm);
      if (!differing.isEmpty()) {
        realm.update(representation(differing));
      }
      return differing.propertyStream().map(field -> "Setting " + field.getKey()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String quoted(String text) {
    return JSON.writeValueAsString(text);
  }

  private ObjectNode differing(RealmResource realm) throws IOException {
    JsonNode present =
        JSON.readTree(JsonSerialization.writeValueAsString(realm.toRepresentation()));
    ObjectNode differing = JSON.createObjectNode();
    document
        .propertyStream()
        .filter(field -> !MADE_ONCE.contains(field.getKey()))
        .filter(field -> !field.getValue().equals(present.path(field.getKey())))
        .forEach(field -> differing.set(field.getKey(), field.getValue()));
    return differing;
  }

  private static RealmRepresentation representation(ObjectNode realm) throws IOException {
    return JsonSerialization.readValue(realm.toString(), RealmRepresentation.class);
  }
}
