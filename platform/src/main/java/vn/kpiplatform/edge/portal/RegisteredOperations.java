package vn.kpiplatform.edge.portal;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.core.io.Resource;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.contract.Sha256;
import vn.kpiplatform.edge.Correlation;
import vn.kpiplatform.identity.PortalSettings;

/**
 * Lets a session ask only what the portal was built with: it names the text by its SHA-256, and
 * sends none. Whoever gets hold of a session can so do no more than the screens can. What carries a
 * token is not touched.
 */
@Component
@EnableConfigurationProperties(OperationSettings.class)
class RegisteredOperations implements WebGraphQlInterceptor {

  static final String UNREGISTERED = "UNREGISTERED_OPERATION";

  private final Map<String, String> texts;
  private final boolean any;
  private final MessageSource messages;

  RegisteredOperations(
      OperationSettings operations, PortalSettings portal, MessageSource messages) {
    if (operations.any() && portal.isSecure()) {
      throw new IllegalArgumentException(
          "kpi.portal.operations.any is for this machine alone, not for " + portal.address());
    }
    this.texts =
        operations.registered().stream()
            .flatMap(RegisteredOperations::read)
            .distinct()
            .collect(Collectors.toUnmodifiableMap(Sha256::of, text -> text));
    this.any = operations.any();
    this.messages = messages;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    // the same header decides which requests are a browser's, and which the API's own
    if (request.getHeaders().containsHeader(HttpHeaders.AUTHORIZATION)) {
      return chain.next(request);
    }
    Optional<String> text = named(request).map(texts::get);
    if (text.isPresent()) {
      request.configureExecutionInput((_, input) -> input.query(text.get()).build());
      return chain.next(request);
    }
    return any ? chain.next(request) : Mono.just(refused(request));
  }

  /** The text that is meant, as Spring reads it where an operation has none of its own. */
  private static Optional<String> named(WebGraphQlRequest request) {
    return request.getExtensions().get("persistedQuery") instanceof Map<?, ?> persisted
            && persisted.get("sha256Hash") instanceof String hash
        ? Optional.of(hash)
        : Optional.empty();
  }

  private WebGraphQlResponse refused(WebGraphQlRequest request) {
    GraphQLError error =
        GraphqlErrorBuilder.newError()
            .errorType(ErrorType.FORBIDDEN)
            .message("%s", messages.getMessage(UNREGISTERED, new Object[0], request.getLocale()))
            .extensions(Map.of("code", UNREGISTERED, "correlationId", Correlation.id()))
            .build();
    return new WebGraphQlResponse(
        new DefaultExecutionGraphQlResponse(
            request.toExecutionInput(),
            ExecutionResult.newExecutionResult().errors(List.of(error)).build()));
  }

  private static Stream<String> read(Resource list) {
    if (!list.exists()) {
      return Stream.empty();
    }
    try (InputStream json = list.getInputStream()) {
      return Arrays.stream(JsonMapper.shared().readValue(json, String[].class));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
