package vn.kpiplatform.work;

import vn.kpiplatform.scoring.Facts;

/** Where an output stands. */
public enum OutputState {
  /** Handed in; the direct superior has not answered. */
  AWAITING_VALIDATION,
  /** Accepted by the direct superior; the framework asks the next one above as well. */
  AWAITING_CONFIRMATION,
  /** Accepted by everybody who has to: completed. */
  VALIDATED,
  /** Sent back and not handed in again: not completed. */
  RETURNED;

  /** What the engine makes of it: whatever somebody has still to answer is awaited. */
  Facts.OutputState fact() {
    return switch (this) {
      case AWAITING_VALIDATION, AWAITING_CONFIRMATION -> Facts.OutputState.AWAITING_VALIDATION;
      case VALIDATED -> Facts.OutputState.VALIDATED;
      case RETURNED -> Facts.OutputState.RETURNED;
    };
  }
}
