package vn.kpiplatform.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The scoring of everybody at a period's end.
 *
 * @param total how many people are to be scored
 * @param done how many of them are
 * @param startedBy the officer's account
 */
record Closing(
    UUID id,
    UUID period,
    State state,
    int total,
    int done,
    UUID startedBy,
    Instant startedAt,
    @Nullable Instant finishedAt) {

  static Closing begun(UUID id, UUID period, int total, UUID startedBy, Instant now) {
    return new Closing(id, period, State.RUNNING, total, 0, startedBy, now, null);
  }

  boolean finished() {
    return state == State.FINISHED;
  }

  /** Where a closing stands. */
  enum State {
    RUNNING,
    FINISHED
  }
}
