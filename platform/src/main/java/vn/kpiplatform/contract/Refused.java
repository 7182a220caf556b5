package vn.kpiplatform.contract;

import java.util.List;

/**
 * An act was refused for reasons that the caller can understand. Thrown inside a transaction, it
 * undoes it: a refused act leaves nothing behind.
 */
public final class Refused extends RuntimeException {

  private final transient List<Refusal> reasons;

  public Refused(List<Refusal> reasons) {
    super(reasons.toString());
    this.reasons = List.copyOf(reasons);
  }

  /** A refusal for one reason; {@code field} as in {@link Refusal#field()}. */
  public static Refused because(RefusalCode code, String field, Object... arguments) {
    return new Refused(List.of(new Refusal(code, field, List.of(arguments))));
  }

  /** All reasons, at least one. */
  public List<Refusal> reasons() {
    return reasons;
  }

  /** Refusals are answers, not accidents: nobody reads their stack. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
