package vn.kpiplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Access tokens for a user name and password. A token is asked for once and then reused while it
 * lasts: Keycloak refuses one user's logins when they come side by side.
 */
public final class Tokens {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final long SPARE_SECONDS = 60;

  private final KeycloakServer keycloak;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<List<String>, String> known = new HashMap<>();

  public Tokens(KeycloakServer keycloak) {
    this.keycloak = keycloak;
  }

  /** A token of the demonstration's platform operator. */
  public String operator() {
    return of(LocalRealm.OPERATOR, LocalRealm.DEMO_PASSWORD);
  }

  /** A token of the demonstration's ministry analyst. */
  public String ministry() {
    return inAgency(LocalRealm.MINISTRY, LocalRealm.DEMO_PASSWORD, LocalRealm.MINISTRY);
  }

  /** A token for one agency or the ministry, which is named by its organisation's alias. */
  public String inAgency(String user, String password, String alias) {
    return of(user, password, "organization:" + alias);
  }

  /** A token with these scopes; a refusal of Keycloak is an {@link IllegalStateException}. */
  public String of(String user, String password, String... scopes) {
    return ofRealm(LocalRealm.NAME, user, password, scopes);
  }

  /**
   * One login, then a token for each agency in turn, each by refreshing the one before: the user is
   * not asked again.
   */
  public List<String> switching(String user, String password, List<String> aliases) {
    JsonNode answer =
        granted(
            LocalRealm.NAME,
            user,
            Map.of(
                "grant_type",
                "password",
                "username",
                user,
                "password",
                password,
                "scope",
                "openid organization:*"));
    List<String> tokens = new ArrayList<>();
    for (String alias : aliases) {
      answer =
          granted(
              LocalRealm.NAME,
              user,
              Map.of(
                  "grant_type",
                  "refresh_token",
                  "refresh_token",
                  answer.path("refresh_token").asString(),
                  "scope",
                  "openid organization:" + alias));
      tokens.add(answer.path("access_token").asString());
    }
    return tokens;
  }

  synchronized String ofRealm(String realm, String user, String password, String... scopes) {
    List<String> key = List.of(realm, user, password, String.join(" ", scopes));
    String token = known.get(key);
    if (token == null || expiresSoon(token)) {
      token = ask(realm, user, password, String.join(" ", scopes));
      known.put(key, token);
    }
    return token;
  }

  private String ask(String realm, String user, String password, String scope) {
    return granted(
            realm,
            user,
            Map.of(
                "grant_type",
                "password",
                "username",
                user,
                "password",
                password,
                "scope",
                ("openid " + scope).strip()))
        .path("access_token")
        .asString();
  }

  private JsonNode granted(String realm, String user, Map<String, String> fields) {
    URI endpoint =
        keycloak.address().resolve("/realms/" + realm + "/protocol/openid-connect/token");
    Map<String, String> whole = new HashMap<>(fields);
    whole.put("client_id", LocalRealm.CLIENT);
    String form =
        whole.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(endpoint)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(HttpRequest.BodyPublishers.ofString(form))
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException("No token for " + user + ": " + answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static boolean expiresSoon(String token) {
    return claims(token).path("exp").asLong() < Instant.now().getEpochSecond() + SPARE_SECONDS;
  }

  /** What a token says, unverified. */
  public static JsonNode claims(String token) {
    String payload = List.of(token.split("\\.", -1)).get(1);
    return JSON.readTree(Base64.getUrlDecoder().decode(payload));
  }
}
