package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.contract.Sha256;

/**
 * A browser as far as the service can tell: it keeps cookies, goes where it is sent, fills in the
 * identity provider's forms, and sends the forgery token back. It has no other secret.
 */
final class Browser {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
  private static final int MOST_STEPS = 10;

  /** First the name is asked for, then the password. */
  private static final int MOST_FORMS = 2;

  private final int port;
  private final Map<String, Map<String, String>> cookies = new HashMap<>();
  private final List<HttpResponse<String>> answers = new CopyOnWriteArrayList<>();

  Browser(int port) {
    this.port = port;
  }

  /** Signs in by the entry of an agency, or by none; returns where the browser ends up. */
  URI signIn(@Nullable String agency, String user, String password) {
    URI next = at("/oauth2/authorization/portal" + (agency == null ? "" : "?agency=" + agency));
    HttpResponse<String> answer = visit(next);
    int forms = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      Matcher form = FORM.matcher(answer.body());
      if (answer.statusCode() == 302) {
        answer = visit(answer.uri().resolve(location(answer)));
      } else if (answer.uri().getPort() != port && forms < MOST_FORMS && form.find()) {
        forms++;
        URI action = URI.create(form.group(1).replace("&amp;", "&"));
        answer = exchange(request(action).POST(fields(user, password)), FORM_TYPE);
      } else {
        break;
      }
    }
    return answer.uri();
  }

  private static final Map<String, String> FORM_TYPE =
      Map.of("Content-Type", "application/x-www-form-urlencoded");

  /** Asks the service; an act carries the forgery token. */
  HttpResponse<String> send(String method, String path, @Nullable String body) {
    return send(method, path, body, Map.of("X-XSRF-TOKEN", cookie("XSRF-TOKEN")));
  }

  /** As {@link #send(String, String, String)}, with these headers and no others. */
  HttpResponse<String> send(
      String method, String path, @Nullable String body, Map<String, String> headers) {
    Map<String, String> whole = new HashMap<>(headers);
    whole.put("Content-Type", "application/json");
    whole.putIfAbsent("Accept", "application/json");
    return exchange(
        request(at(path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body)),
        whole);
  }

  HttpResponse<String> get(String path) {
    return send("GET", path, null);
  }

  /** Where this browser stands; afterwards it has the present forgery token. */
  JsonNode session() {
    HttpResponse<String> answer = get("/session");
    assertThat(answer.statusCode()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }

  HttpResponse<String> enter(String agency) {
    return send("PUT", "/session/agency", JSON.writeValueAsString(Map.of("agency", agency)));
  }

  /**
   * Asks what {@code operations-of-tests.json} registers, as the portal does: by its hash alone.
   */
  HttpResponse<String> graphql(String document) {
    return send("POST", "/graphql", byHash(document));
  }

  HttpResponse<String> graphql(String document, Map<String, String> headers) {
    return send("POST", "/graphql", byHash(document), headers);
  }

  static String byHash(String document) {
    return """
    {"extensions":{"persistedQuery":{"version":1,"sha256Hash":"%s"}}}\
    """
        .formatted(Sha256.of(document));
  }

  /** The user name that the API knows the browser by. */
  String me() {
    HttpResponse<String> answer = graphql("{ me { username } }");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body()).at("/data/me/username").asString("");
  }

  /** The value of one of the service's cookies; empty when there is none. */
  String cookie(String name) {
    return jar(at("/")).getOrDefault(name, "");
  }

  /** The same browser, with the same cookies, before another process of the service. */
  Browser before(int otherPort) {
    Browser other = new Browser(otherPort);
    other.cookies.put("localhost:" + otherPort, new HashMap<>(jar(at("/"))));
    return other;
  }

  /** Every answer of the service so far, with its headers. */
  List<String> told() {
    return answers.stream()
        .filter(answer -> answer.uri().getPort() == port)
        .map(answer -> answer.headers().map() + "\n" + answer.body())
        .toList();
  }

  /** How a cookie was last set, word by word. */
  String setting(String name) {
    return answers.stream()
        .filter(answer -> answer.uri().getPort() == port)
        .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
        .filter(cookie -> cookie.startsWith(name + "=") && !cookie.startsWith(name + "=;"))
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private HttpResponse<String> visit(URI address) {
    return exchange(request(address), Map.of("Accept", "text/html"));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request, Map<String, String> headers) {
    headers.forEach(request::header);
    HttpResponse<String> answer = Api.send(request.build());
    answers.add(answer);
    for (String cookie : answer.headers().allValues("Set-Cookie")) {
      String pair = cookie.split(";", 2)[0];
      String name = pair.substring(0, pair.indexOf('='));
      String value = pair.substring(pair.indexOf('=') + 1);
      if (value.isEmpty() || cookie.contains("Max-Age=0")) {
        jar(answer.uri()).remove(name);
      } else {
        jar(answer.uri()).put(name, value);
      }
    }
    return answer;
  }

  private HttpRequest.Builder request(URI address) {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (!jar(address).isEmpty()) {
      request.header(
          "Cookie",
          jar(address).entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private Map<String, String> jar(URI address) {
    return cookies.computeIfAbsent(address.getAuthority(), _ -> new HashMap<>());
  }

  private URI at(String path) {
    return URI.create("http://localhost:" + port + path);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static HttpRequest.BodyPublisher fields(String user, String password) {
    return HttpRequest.BodyPublishers.ofString(
        "username="
            + URLEncoder.encode(user, StandardCharsets.UTF_8)
            + "&password="
            + URLEncoder.encode(password, StandardCharsets.UTF_8));
  }
}
