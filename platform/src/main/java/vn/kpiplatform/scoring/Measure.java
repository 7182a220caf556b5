package vn.kpiplatform.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.scoring.Sheet.Cause;

/**
 * How a component gets its value from facts. The set is closed: a scheme chooses among these and
 * gives them numbers; a new measure is a new class beside these, reviewed with its law.
 *
 * <p>In a block of results the value is a share, 1 being all; in a bonus it is points.
 */
public sealed interface Measure
    permits Quantity,
        Quality,
        Progress,
        Subordinates,
        Judgement,
        UnitScore,
        PointsRatio,
        BeyondRequirement,
        Achievement {

  /**
   * The value with its explanation. Asked for only when nothing is missing.
   *
   * @param code of the component
   * @param rule the code of the rule that establishes the component
   */
  Step value(String code, String rule, Given given);

  /** What stands in the way of the value. */
  default List<Cause> missing(String code, Given given) {
    return List.of();
  }

  /** The values among which a person may choose; none where no person is asked. */
  default List<BigFraction> choices() {
    return List.of();
  }
}
