package vn.kpiplatform.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The production realm with what a developer's machine adds: demo people and a client for them. */
public final class LocalRealm {

  public static final String NAME = "kpi";

  /** The only client that takes a user's password. */
  public static final String CLIENT = "kpi-local";

  /** A platform operator of the demonstration. */
  public static final String OPERATOR = "operator";

  /** A ministry's analyst of the demonstration. */
  public static final String MINISTRY = "ministry";

  /** Of every demonstration user; satisfies the realm's policy. */
  public static final String DEMO_PASSWORD = "Trinh-dien-2026";

  private static final JsonMapper JSON = JsonMapper.shared();

  private LocalRealm() {}

  /** The realm as it is imported in production. */
  public static JsonNode production() {
    return read("keycloak/realm.json");
  }

  static JsonNode local() {
    ObjectNode realm = production().asObject();
    add(read("keycloak/local-realm.json"), realm);
    return realm;
  }

  /** Lists grow, objects are joined, and any other value replaces the one before. */
  private static void add(JsonNode overlay, ObjectNode realm) {
    overlay
        .properties()
        .forEach(
            entry -> {
              JsonNode before = realm.path(entry.getKey());
              if (before instanceof ArrayNode list && entry.getValue() instanceof ArrayNode more) {
                list.addAll(more);
              } else if (before instanceof ObjectNode object && entry.getValue().isObject()) {
                add(entry.getValue(), object);
              } else {
                realm.set(entry.getKey(), entry.getValue());
              }
            });
  }

  private static JsonNode read(String resource) {
    try (InputStream json = new ClassPathResource(resource).getInputStream()) {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
