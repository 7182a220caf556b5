package vn.kpiplatform.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** The platform's time: the present, except on a thread that plays a moment of the past. */
@Primary
final class DemoTime implements InstantSource {

  private static final ThreadLocal<@Nullable Instant> PLAYED = new ThreadLocal<>();

  @Override
  public Instant instant() {
    Instant played = PLAYED.get();
    return played == null ? Instant.now() : played;
  }

  <T> T at(Instant moment, Supplier<T> act) {
    PLAYED.set(moment);
    try {
      return act.get();
    } finally {
      PLAYED.remove();
    }
  }
}
