package vn.kpiplatform.edge.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.edge.Correlation;

/** Turns what goes wrong in a field into an answer that says enough and shows nothing inside. */
@Component
class Errors extends DataFetcherExceptionResolverAdapter {

  private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

  private final RefusalMessages refusals;
  private final MessageSource messages;

  Errors(RefusalMessages refusals, MessageSource messages) {
    this.refusals = refusals;
    this.messages = messages;
    setThreadLocalContextAware(true);
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable problem, DataFetchingEnvironment field) {
    if (problem instanceof Refused refused) {
      Payload.UserError reason = refusals.say(refused.reasons().getFirst(), field.getLocale());
      return error(field, ErrorType.BAD_REQUEST, reason.code(), reason.field(), reason.message());
    }
    if (problem instanceof AccessDeniedException) {
      return error(field, ErrorType.FORBIDDEN, "FORBIDDEN", "", message("FORBIDDEN", field));
    }
    LOG.error("{} failed", field.getExecutionStepInfo().getPath(), problem);
    return error(field, ErrorType.INTERNAL_ERROR, "INTERNAL", "", message("INTERNAL", field));
  }

  private String message(String code, DataFetchingEnvironment field) {
    return messages.getMessage(code, new Object[0], field.getLocale());
  }

  private static GraphQLError error(
      DataFetchingEnvironment field, ErrorType type, String code, String input, String message) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", code);
    extensions.put("field", input);
    extensions.put("correlationId", Correlation.id());
    return GraphqlErrorBuilder.newError(field)
        .errorType(type)
        .message("%s", message)
        .extensions(extensions)
        .build();
  }
}
