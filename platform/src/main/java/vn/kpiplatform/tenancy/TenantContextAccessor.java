package vn.kpiplatform.tenancy;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Carries the agency over to the threads that work for the same operation. */
public final class TenantContextAccessor implements ThreadLocalAccessor<String> {

  /** The key under which an operation's context holds the agency. */
  public static final String KEY = "vn.kpiplatform.tenant";

  @Override
  public Object key() {
    return KEY;
  }

  @Override
  public @Nullable String getValue() {
    return TenantContext.current();
  }

  @Override
  public void setValue(String schema) {
    TenantContext.restore(schema);
  }

  @Override
  public void setValue() {
    TenantContext.restore(null);
  }
}
