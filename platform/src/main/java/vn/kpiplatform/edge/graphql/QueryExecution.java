package vn.kpiplatform.edge.graphql;

import graphql.ExecutionResult;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import java.util.concurrent.CompletableFuture;

/** Runs a query in one reading transaction, so that all its fields see the same moment. */
class QueryExecution extends AsyncExecutionStrategy {

  private final Snapshots snapshots;

  QueryExecution(DataFetcherExceptionHandler errors, Snapshots snapshots) {
    super(errors);
    this.snapshots = snapshots;
  }

  @Override
  public CompletableFuture<ExecutionResult> execute(
      ExecutionContext context, ExecutionStrategyParameters parameters) {
    ExecutionResult result = snapshots.within(() -> super.execute(context, parameters).join());
    return CompletableFuture.completedFuture(result);
  }
}
