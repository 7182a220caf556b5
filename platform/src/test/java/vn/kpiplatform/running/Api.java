package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform as a client with one token sees it: HTTP and JSON, nothing else. */
public record Api(int port, String token, String language) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  public Api(int port, String token) {
    this(port, token, "vi");
  }

  /** The same client in another language. */
  public Api in(String language) {
    return new Api(port, token, language);
  }

  /** The data of an operation that must succeed. */
  public JsonNode data(String document, Map<String, ?> variables) {
    JsonNode answer = answer(document, variables);
    assertThat(answer.path("errors").isMissingNode()).as(answer.toPrettyString()).isTrue();
    return answer.path("data");
  }

  /** The whole answer, errors included. */
  public JsonNode answer(String document, Map<String, ?> variables) {
    return JSON.readTree(post(document, variables).body());
  }

  /** The whole answer without what differs from request to request. */
  JsonNode answerWithoutCorrelation(String document, Map<String, ?> variables) {
    return JSON.readTree(
        post(document, variables).body().replaceAll("\"correlationId\":\"[^\"]*\"", "\"\":\"\""));
  }

  /** All events of a subscription that ends, as they were sent, without correlation ids. */
  String stream(String document, Map<String, ?> variables) {
    return post(document, variables, "text/event-stream")
        .body()
        .replaceAll("\"correlationId\":\"[^\"]*\"", "");
  }

  /** The raw HTTP answer. */
  public HttpResponse<String> post(String document, Map<String, ?> variables) {
    return post(document, variables, "application/json");
  }

  private HttpResponse<String> post(String document, Map<String, ?> variables, String accept) {
    String body = JSON.writeValueAsString(Map.of("query", document, "variables", variables));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
            .header("Content-Type", "application/json")
            .header("Accept", accept)
            .header("Accept-Language", language)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  /** Sends content to be kept as a file. */
  HttpResponse<String> upload(String name, byte[] content) {
    return upload(name, HttpRequest.BodyPublishers.ofByteArray(content));
  }

  HttpResponse<String> upload(String name, HttpRequest.BodyPublisher content) {
    String query =
        "?requestKey="
            + UUID.randomUUID()
            + "&name="
            + URLEncoder.encode(name, StandardCharsets.UTF_8);
    return send(files(query).POST(content).build());
  }

  /** The content of a file, with the answer's headers. */
  HttpResponse<byte[]> download(String id) {
    try {
      return HTTP.send(files("/" + id).build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest.Builder files(String rest) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/files" + rest))
            .header("Accept-Language", language);
    return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
  }

  static HttpResponse<String> send(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  static HttpResponse<byte[]> sendForBytes(HttpRequest request) {
    return send(request, HttpResponse.BodyHandlers.ofByteArray());
  }

  private static <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return HTTP.send(request, body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
