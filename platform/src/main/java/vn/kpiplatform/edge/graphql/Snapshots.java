package vn.kpiplatform.edge.graphql;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Reading transactions around the parts of an operation that read: one for a query, one for the
 * payload of each mutation. They begin without touching the database; the first statement does.
 */
@Component
class Snapshots {

  private static final DefaultTransactionDefinition READING = new DefaultTransactionDefinition();

  static {
    READING.setReadOnly(true);
  }

  private final PlatformTransactionManager transactions;

  Snapshots(PlatformTransactionManager transactions) {
    this.transactions = transactions;
  }

  /** Begins one; whoever calls ends it. */
  TransactionStatus begin() {
    return transactions.getTransaction(READING);
  }

  /**
   * Ends by rollback: there is nothing to commit, and a field that failed must not turn the whole
   * answer into a failure.
   */
  void end(TransactionStatus snapshot) {
    transactions.rollback(snapshot);
  }

  <T> T within(Supplier<T> reading) {
    TransactionStatus snapshot = begin();
    try {
      return reading.get();
    } finally {
      end(snapshot);
    }
  }
}
