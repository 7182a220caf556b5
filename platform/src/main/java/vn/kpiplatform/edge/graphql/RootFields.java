package vn.kpiplatform.edge.graphql;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Batch;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.ServiceScope;

/**
 * What holds for every entry of the API: the caller belongs to the audience that the schema states,
 * a program has the entry in its scope, and a refused mutation is answered in its payload.
 */
@Component
class RootFields extends SimplePerformantInstrumentation {

  private final RefusalMessages messages;
  private final ServiceScope scope;

  RootFields(RefusalMessages messages, ServiceScope scope) {
    this.messages = messages;
    this.scope = scope;
  }

  @Override
  public DataFetcher<?> instrumentDataFetcher(
      DataFetcher<?> fetcher,
      InstrumentationFieldFetchParameters parameters,
      @Nullable InstrumentationState state) {
    DataFetchingEnvironment environment = parameters.getEnvironment();
    if (!(GraphQLTypeUtil.unwrapAll(environment.getParentType())
        instanceof GraphQLObjectType type)) {
      return fetcher;
    }
    return switch (type.getName()) {
      case "Query", "Subscription" -> guarded(fetcher);
      case "Mutation" -> payload(guarded(fetcher));
      default -> fetcher;
    };
  }

  private DataFetcher<?> guarded(DataFetcher<?> fetcher) {
    return environment -> {
      String entry = environment.getFieldDefinition().getName();
      if (!entry.startsWith("__")) {
        Audience.of(environment.getFieldDefinition()).admitCaller();
        scope.admit(entry);
      }
      return fetcher.get(environment);
    };
  }

  /** What a controller threw arrives as a future that has failed already. */
  private static Object present(Object fetched) {
    if (!(fetched instanceof CompletableFuture<?> future)) {
      return fetched;
    }
    try {
      return future.join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
  }

  private DataFetcher<?> payload(DataFetcher<?> fetcher) {
    return environment -> {
      try {
        return answer(present(fetcher.get(environment)), environment.getLocale());
      } catch (Refused refused) {
        return Payload.refused(messages.of(refused, environment.getLocale()));
      }
    };
  }

  private Payload answer(Object done, Locale locale) {
    return done instanceof Batch batch
        ? Payload.of(batch.outcomes().stream().map(outcome -> answer(outcome, locale)).toList())
        : Payload.of((UUID) done);
  }

  private Payload answer(Batch.Outcome outcome, Locale locale) {
    return outcome.object() != null
        ? Payload.of(outcome.object())
        : Payload.refused(
            outcome.reasons().stream().map(reason -> messages.say(reason, locale)).toList());
  }
}
