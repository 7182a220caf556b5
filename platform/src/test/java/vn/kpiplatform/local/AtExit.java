package vn.kpiplatform.local;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Closes things when the JVM ends, the latest first. Shutdown hooks of their own would run side by
 * side, and the database would go away under those who still use it.
 */
final class AtExit {

  private static final Deque<AutoCloseable> OPEN = new ConcurrentLinkedDeque<>();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(AtExit::closeAll, "close local servers"));
  }

  private AtExit() {}

  /** Closing twice must do no harm: the owner may have closed it before. */
  static void close(AutoCloseable closeable) {
    OPEN.push(closeable);
  }

  /** What another thread opens meanwhile is closed as well. */
  private static void closeAll() {
    for (AutoCloseable last = OPEN.poll(); last != null; last = OPEN.poll()) {
      try {
        last.close();
      } catch (Exception e) {
        System.err.println("Không đóng được (could not close) " + last + ": " + e);
      }
    }
  }
}
