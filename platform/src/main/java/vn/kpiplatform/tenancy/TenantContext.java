package vn.kpiplatform.tenancy;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which agency the present thread works in. Carried from thread to thread by {@link
 * TenantContextAccessor}; a thread without one reaches no agency's data.
 */
final class TenantContext {

  private static final ThreadLocal<@Nullable String> SCHEMA = new ThreadLocal<>();

  private TenantContext() {}

  static <T> T in(String schema, Supplier<T> work) {
    String outer = SCHEMA.get();
    SCHEMA.set(schema);
    try {
      return work.get();
    } finally {
      restore(outer);
    }
  }

  static @Nullable String current() {
    return SCHEMA.get();
  }

  /** The present agency's schema and role. */
  static String required() {
    String schema = SCHEMA.get();
    if (schema == null) {
      throw new IllegalStateException("no agency was entered");
    }
    return schema;
  }

  static void restore(@Nullable String schema) {
    if (schema == null) {
      SCHEMA.remove();
    } else {
      SCHEMA.set(schema);
    }
  }
}
