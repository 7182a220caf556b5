package vn.kpiplatform.running;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** The platform's clock in tests: the real one, except while a test looks at another day. */
final class ShiftedTime implements InstantSource {

  private static volatile Duration shift = Duration.ZERO;

  /** Does something while the platform believes it is so much later. */
  static <T> T later(Duration by, Supplier<T> work) {
    shift = by;
    try {
      return work.get();
    } finally {
      shift = Duration.ZERO;
    }
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(shift);
  }
}
