package vn.kpiplatform.comparison;

import java.util.Optional;
import vn.kpiplatform.scoring.Axis;

/** What agencies are placed by among their peers. None is a raw total: schemes differ in kind. */
public enum ComparedFigure {
  SCORE,
  QUANTITY,
  QUALITY,
  PROGRESS,
  LEADERSHIP,
  CONDUCT,
  ON_TIME,
  RETURNED,
  INSUFFICIENT,
  SELF_MINUS_CONFIRMED;

  static Optional<ComparedFigure> of(Axis axis) {
    return switch (axis) {
      case QUANTITY -> Optional.of(QUANTITY);
      case QUALITY -> Optional.of(QUALITY);
      case PROGRESS -> Optional.of(PROGRESS);
      case LEADERSHIP -> Optional.of(LEADERSHIP);
      case CONDUCT -> Optional.of(CONDUCT);
      case NONE -> Optional.empty();
    };
  }
}
