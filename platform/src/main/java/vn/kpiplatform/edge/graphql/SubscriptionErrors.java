package vn.kpiplatform.edge.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/** Says what ends a subscription the way {@link Errors} says what goes wrong in a field. */
@Component
class SubscriptionErrors extends SubscriptionExceptionResolverAdapter {

  private final Errors errors;

  SubscriptionErrors(Errors errors) {
    this.errors = errors;
    setThreadLocalContextAware(true);
  }

  @Override
  protected GraphQLError resolveToSingleError(Throwable problem) {
    return errors.say(
        problem, GraphqlErrorBuilder.newError(), LocaleContextHolder.getLocale(), "subscription");
  }
}
