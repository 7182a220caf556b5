package vn.kpiplatform.edge.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.Locale;
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
    return say(
        problem,
        GraphqlErrorBuilder.newError(field),
        field.getLocale(),
        field.getExecutionStepInfo().getPath());
  }

  /** The answer to a problem; what is nobody's fault but ours goes to the log. */
  GraphQLError say(Throwable problem, GraphqlErrorBuilder<?> error, Locale locale, Object where) {
    if (problem instanceof Refused refused) {
      Payload.UserError reason = refusals.say(refused.reasons().getFirst(), locale);
      return answer(error, ErrorType.BAD_REQUEST, reason);
    }
    if (problem instanceof AccessDeniedException) {
      return answer(error, ErrorType.FORBIDDEN, reason("FORBIDDEN", locale));
    }
    LOG.error("{} failed", where, problem);
    return answer(error, ErrorType.INTERNAL_ERROR, reason("INTERNAL", locale));
  }

  private Payload.UserError reason(String code, Locale locale) {
    return new Payload.UserError(code, "", messages.getMessage(code, new Object[0], locale));
  }

  private static GraphQLError answer(
      GraphqlErrorBuilder<?> error, ErrorType type, Payload.UserError reason) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", reason.code());
    extensions.put("field", reason.field());
    extensions.put("correlationId", Correlation.id());
    return error.errorType(type).message("%s", reason.message()).extensions(extensions).build();
  }
}
