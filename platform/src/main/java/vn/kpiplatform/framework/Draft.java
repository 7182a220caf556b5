package vn.kpiplatform.framework;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/**
 * A framework version to be. What it says may be full of faults; what is published may not.
 *
 * @param base the version that it was copied from
 * @param editedBy the account that saved it last
 * @param fromPeriod the period from which it is proposed to hold
 * @param proposedBy the account that proposed its publication
 * @param published the version that it became
 */
record Draft(
    UUID id,
    UUID base,
    String document,
    State state,
    UUID startedBy,
    Instant startedAt,
    UUID editedBy,
    Instant editedAt,
    @Nullable String fromPeriod,
    @Nullable UUID proposedBy,
    @Nullable UUID published,
    int version) {

  /** The type's name in the API. */
  static final String KIND = "FrameworkDraft";

  /** Where a draft stands. */
  enum State {
    OPEN,
    PROPOSED,
    PUBLISHED,
    DISCARDED
  }

  FrameworkDocument content() {
    return FrameworkDocument.parse(document);
  }

  boolean isSettled() {
    return state == State.PUBLISHED || state == State.DISCARDED;
  }

  /**
   * Goes on only with what the caller has seen, and as long as nothing has become of it.
   *
   * @throws Refused STALE_VERSION at expectedVersion, or WRONG_STATE at draftId
   */
  void require(int expectedVersion) {
    if (version != expectedVersion) {
      throw Refused.because(BasicRefusal.STALE_VERSION, "expectedVersion", version);
    }
    if (isSettled()) {
      throw Refused.because(BasicRefusal.WRONG_STATE, "draftId", state);
    }
  }
}
