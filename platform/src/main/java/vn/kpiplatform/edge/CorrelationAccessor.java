package vn.kpiplatform.edge;

import io.micrometer.context.ThreadLocalAccessor;
import org.jspecify.annotations.Nullable;

/** Carries the request's id over to the threads that work for the same operation. */
public final class CorrelationAccessor implements ThreadLocalAccessor<String> {

  @Override
  public Object key() {
    return CorrelationAccessor.class.getName();
  }

  @Override
  public @Nullable String getValue() {
    String id = Correlation.id();
    return id.isEmpty() ? null : id;
  }

  @Override
  public void setValue(String id) {
    Correlation.restore(id);
  }

  @Override
  public void setValue() {
    Correlation.restore(null);
  }
}
