package vn.kpiplatform.edge.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimpleInstrumentationContext;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeVisitorStub;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bounds what costs before a field is priced: the document's length and its aliases. */
@Component
@Order(0)
class DocumentLimits extends SimplePerformantInstrumentation {

  private static final String TOO_LONG = DocumentLimits.class.getName();

  private final Limits limits;

  DocumentLimits(Limits limits) {
    this.limits = limits;
    ParserOptions.setDefaultOperationParserOptions(
        ParserOptions.getDefaultOperationParserOptions()
            .transform(options -> options.maxTokens(limits.tokens())));
  }

  /** Whether parsing this operation stopped because the document is too long. */
  static boolean isTooLong(GraphQLContext operation) {
    return operation.hasKey(TOO_LONG);
  }

  @Override
  public InstrumentationContext<Document> beginParse(
      InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
    return SimpleInstrumentationContext.whenCompleted(
        (document, problem) -> {
          if (problem instanceof ParseCancelledException) {
            parameters.getGraphQLContext().put(TOO_LONG, true);
          }
        });
  }

  @Override
  public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
      InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
    int aliases = aliases(parameters.getExecutionContext().getDocument());
    if (aliases > limits.aliases()) {
      throw new AbortExecutionException(
          "the operation has " + aliases + " aliases, " + limits.aliases() + " are allowed");
    }
    return SimpleInstrumentationContext.noOp();
  }

  private static int aliases(Node<?> document) {
    AtomicInteger count = new AtomicInteger();
    new NodeTraverser()
        .preOrder(
            new NodeVisitorStub() {
              @Override
              public TraversalControl visitField(
                  Field field, @SuppressWarnings("rawtypes") TraverserContext<Node> context) {
                if (field.getAlias() != null) {
                  count.incrementAndGet();
                }
                return TraversalControl.CONTINUE;
              }
            },
            document);
    return count.get();
  }
}
