package vn.kpiplatform.edge.graphql;

import graphql.ExecutionResult;
import graphql.execution.AsyncSerialExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionStatus;

/**
 * Runs mutations one after another. Each has the transaction of its use case; what it returns is
 * read after that has committed, in a reading transaction of its own.
 */
class MutationExecution extends AsyncSerialExecutionStrategy {

  private static final String SNAPSHOT = MutationExecution.class.getName();

  private final Snapshots snapshots;

  MutationExecution(DataFetcherExceptionHandler errors, Snapshots snapshots) {
    super(errors);
    this.snapshots = snapshots;
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    try {
      return CompletableFuture.completedFuture(super.execute(context, parameters).join());
    } finally {
      endSnapshot(context);
    }
  }

  /** Reached for the mutations themselves only; deeper fields run in the ordinary strategy. */
  @Override
  protected Object fetchField(ExecutionContext context, ExecutionStrategyParameters parameters) {
    endSnapshot(context);
    // what an earlier mutation's payload loaded may have changed since
    context.getDataLoaderRegistry().getDataLoaders().forEach(DataLoader::clearAll);
    Object fetched = super.fetchField(context, parameters);
    if (fetched instanceof CompletableFuture<?> future) {
      future.handle((value, problem) -> problem).join();
    }
    context.getGraphQLContext().put(SNAPSHOT, snapshots.begin());
    return fetched;
  }

  private void endSnapshot(ExecutionContext context) {
    @Nullable TransactionStatus open = context.getGraphQLContext().get(SNAPSHOT);
    if (open != null) {
      context.getGraphQLContext().delete(SNAPSHOT);
      snapshots.end(open);
    }
  }
}
