package vn.kpiplatform.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Primary;

/** The platform's time: the present, except on a thread that plays a moment of the past. */
@Primary
public final class DemoTime implements InstantSource {

  private static final ThreadLocal<@Nullable Instant> PLAYED = new ThreadLocal<>();

  private final InstantSource present;

  public DemoTime() {
    this(InstantSource.system());
  }

  public DemoTime(InstantSource present) {
    this.present = present;
  }

  @Override
  public Instant instant() {
    Instant played = PLAYED.get();
    return played == null ? present.instant() : played;
  }

  static <T> T at(Instant moment, Supplier<T> act) {
    PLAYED.set(moment);
    try {
      return act.get();
    } finally {
      PLAYED.remove();
    }
  }
}
