package vn.kpiplatform.edge.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import vn.kpiplatform.edge.Correlation;

/**
 * Gives every error that no field gave a code and the correlation id:
 *
 * <ul>
 *   <li>SYNTAX: the document is not GraphQL
 *   <li>INVALID: it, its variables or its operation do not fit the schema
 *   <li>TOO_COSTLY: it is longer, deeper or dearer than one operation may be
 *   <li>INTERNAL: anything else, and nothing more is told
 * </ul>
 *
 * It goes before the other interceptors, so that it hears their refusals too.
 */
@Component
@Order(0)
class Refusals implements WebGraphQlInterceptor {

  private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
  private static final String CODE = "code";

  private final MessageSource messages;

  Refusals(MessageSource messages) {
    this.messages = messages;
  }

  @Override
  public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
    String correlation = Correlation.id();
    boolean events =
        request.getHeaders().getAccept().stream()
            .anyMatch(MediaType.TEXT_EVENT_STREAM::isCompatibleWith);
    return chain
        .next(request)
        .map(response -> coded(response, correlation))
        .map(response -> events ? heard(response) : response);
  }

  /** Whoever listens hears why nothing will come as the only event; else Spring names no reason. */
  private static WebGraphQlResponse heard(WebGraphQlResponse response) {
    ExecutionResult result = response.getExecutionResult();
    return result.getErrors().isEmpty() || result.getData() instanceof Publisher
        ? response
        : response.transform(builder -> builder.data(Flux.just(result)));
  }

  private WebGraphQlResponse coded(WebGraphQlResponse response, String correlation) {
    GraphQLContext context = response.getExecutionInput().getGraphQLContext();
    return response.isValid() && response.getErrors().isEmpty()
        ? response
        : response.transform(
            builder ->
                builder.errors(
                    response.getExecutionResult().getErrors().stream()
                        .map(error -> coded(error, context, correlation))
                        .toList()));
  }

  private GraphQLError coded(GraphQLError error, GraphQLContext context, String correlation) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    if (error.getExtensions() != null) {
      extensions.putAll(error.getExtensions());
    }
    if (extensions.containsKey(CODE)) {
      return error;
    }
    Code code = Code.of(error, context);
    extensions.put(CODE, code.name());
    extensions.put("correlationId", correlation);
    String message = error.getMessage();
    if (code == Code.INTERNAL) {
      LOG.error("answered without a code: {}", error);
      message = messages.getMessage(code.name(), new Object[0], LocaleContextHolder.getLocale());
    }
    return GraphqlErrorBuilder.newError()
        .message("%s", message)
        .locations(error.getLocations())
        .path(error.getPath())
        .errorType(error.getErrorType())
        .extensions(extensions)
        .build();
  }

  private enum Code {
    SYNTAX,
    INVALID,
    TOO_COSTLY,
    INTERNAL;

    static Code of(GraphQLError error, GraphQLContext context) {
      if (error.getErrorType() instanceof ErrorType type) {
        return switch (type) {
          case InvalidSyntax -> DocumentLimits.isTooLong(context) ? TOO_COSTLY : SYNTAX;
          case ExecutionAborted -> TOO_COSTLY;
          case ValidationError, OperationNotSupported -> INVALID;
          case DataFetchingException, NullValueInNonNullableField -> INTERNAL;
        };
      }
      return error.getErrorType() == org.springframework.graphql.execution.ErrorType.INTERNAL_ERROR
          ? INTERNAL
          : INVALID;
    }
  }
}
