package vn.kpiplatform.comparison;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of an agency by itself, and the figures it may be placed by.
 *
 * @param scored how many have a score, if that may be told
 */
record Shown(
    PublishedResults.Row row,
    ComparisonView view,
    Map<ComparedFigure, Measured> figures,
    @Nullable Integer scored) {

  /** How many people stand behind a figure, where it is nothing but those who have a score. */
  @Nullable Integer people(Measured figure) {
    return scored != null && scored == figure.people() ? scored : null;
  }
}
