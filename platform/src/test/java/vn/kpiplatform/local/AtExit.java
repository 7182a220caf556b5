package vn.kpiplatform.local;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes things when the JVM ends, the latest first. Shutdown hooks of their own would run side by
 * side, and the database would go away under those who still use it.
 */
final class AtExit {

  private static final Deque<AutoCloseable> OPEN = new ArrayDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll, "close local servers"));
  }

  private AtExit() {}

  /** Closing twice must do no harm: the owner may have closed it before. */
  static synchronized void close(AutoCloseable closeable) {
    OPEN.push(closeable);
  }

  private static synchronized void closeAll() {
    for (AutoCloseable closeable : OPEN) {
      try {
        closeable.close();
      } catch (Exception e) {
        System.err.println("Không đóng được (could not close) " + closeable + ": " + e);
      }
    }
  }
}
