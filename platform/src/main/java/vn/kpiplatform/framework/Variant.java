package vn.kpiplatform.framework;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Subject;

/**
 * How one kind of subject is scored. A department may have its own, and so may a position; the most
 * specific one applies: one for the position before one for the unit, one for a nearer unit before
 * one for a unit above it, and any of these before one for everybody.
 *
 * @param units the codes of the units it is for, with all below them; absent for all units
 * @param positions the codes of the positions it is for; absent for all positions
 * @param blocks what makes up the score, in order
 */
public record Variant(
    String code,
    Subject subject,
    Text name,
    @Nullable List<String> units,
    @Nullable List<String> positions,
    List<Part> blocks) {

  private static final int POSITION = 1000;

  /**
   * A block of the score.
   *
   * @param block its code
   * @param groups of a block of criteria: the codes of the groups that apply; absent for all
   * @param weights of a block of results: each component's share by code, together 1
   */
  public record Part(
      String block, @Nullable List<String> groups, @Nullable Map<String, BigFraction> weights) {}

  boolean covers(List<String> above, @Nullable String position) {
    return (units == null || above.stream().anyMatch(units::contains))
        && (positions == null || (position != null && positions.contains(position)));
  }

  /** How specific it is for a place that it covers; the most specific variant has the most. */
  int closeness(List<String> above) {
    int nearness = 0;
    List<String> own = Optional.ofNullable(units).orElse(List.of());
    for (int height = 0; height < above.size() && nearness == 0; height++) {
      nearness = own.contains(above.get(height)) ? POSITION - 1 - height : 0;
    }
    return (positions == null ? 0 : POSITION) + nearness;
  }
}
