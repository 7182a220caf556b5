package vn.kpiplatform.contract;

/** Refusals that any act may meet. */
public enum BasicRefusal implements RefusalCode {
  /** The id names nothing, or nothing the caller may see: the two look alike on purpose. */
  NOT_FOUND,
  /** The caller lacks the right for this act. */
  FORBIDDEN,
  /** A required text is empty. */
  REQUIRED,
  /** A text is longer than allowed. Argument: the limit. */
  TOO_LONG,
  /** A value does not have the form it must have. Argument: the {@link Form}. */
  MALFORMED,
  /** A number is outside its range. Arguments: lowest and highest. */
  OUT_OF_RANGE,
  /** The value is already in use. */
  TAKEN,
  /** The thing is not in the state that the act starts from. Argument: its present state. */
  WRONG_STATE,
  /** The row was changed by somebody else since it was read. Argument: its present version. */
  STALE_VERSION,
  /** The request key was used before with another input. */
  REQUEST_KEY_REUSED,
}
