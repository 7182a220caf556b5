package vn.kpiplatform.assessment;

import vn.kpiplatform.framework.Period;

/** What a reader sees of a score, by the state of its period. */
enum Visibility {
  /** Nothing yet. */
  HIDDEN,
  /** What today's facts give, marked as provisional. */
  PROVISIONAL,
  /** The result of the closing. */
  RESULT;

  /**
   * Superiors and officers see results once the period is closed, the person once it is released;
   * until then the person goes on seeing the running figure.
   *
   * @param own whether the reader is the person
   */
  static Visibility of(Period.State state, boolean own) {
    return switch (state) {
      case PLANNED -> HIDDEN;
      case OPEN, CLOSING -> PROVISIONAL;
      case CLOSED -> own ? PROVISIONAL : RESULT;
      case RELEASED, SEALED -> RESULT;
    };
  }
}
