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
 * @param failure of the last try, if one failed
 */
record Closing(
    UUID id,
    UUID period,
    State state,
    int total,
    int done,
    UUID startedBy,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable Failure failure) {

  static Closing begun(UUID id, UUID period, int total, UUID startedBy, Instant now) {
    return new Closing(id, period, State.RUNNING, total, 0, startedBy, now, null, null);
  }

  boolean finished() {
    return state == State.FINISHED;
  }

  /**
   * A try that failed; another one follows by itself.
   *
   * @param times how many tries have failed
   * @param reason for whoever looks after the platform, in technical words
   */
  record Failure(int times, String reason, Instant at) {}

  /** Where a closing stands. */
  enum State {
    RUNNING,
    FINISHED
  }
}
