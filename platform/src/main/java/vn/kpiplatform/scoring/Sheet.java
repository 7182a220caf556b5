package vn.kpiplatform.scoring;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** What the engine says about one person in one period. */
public sealed interface Sheet {

  /**
   * A score.
   *
   * @param score exact, on the scheme's scale (0 to 100 in the decree)
   * @param band the code of the band of the exact score; null where the scheme leaves it to the
   *     authority to decide
   * @param values the parts by code, in the order they are read: blocks in points, components as
   *     shares (1 is 100 %) before the block they belong to
   * @param root the explanation
   */
  record Scored(
      BigFraction score, @Nullable String band, Map<String, BigFraction> values, Step root)
      implements Sheet {

    public Scored {
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** No score, and everything that stands in its way. Missing is never zero. */
  record InsufficientData(List<Cause> causes) implements Sheet {

    public InsufficientData {
      causes = List.copyOf(causes);
    }
  }

  /**
   * One thing that is missing.
   *
   * @param ref the output, criterion, component or person it is about; null when it is the whole
   */
  record Cause(Missing code, @Nullable String ref) {}

  /** What can be missing. */
  enum Missing {
    /** The assigned total is 0, so no ratio exists (R20). */
    NOTHING_ASSIGNED,
    /** An output was submitted and its superior has not answered. */
    OUTPUT_AWAITING_VALIDATION,
    /** An output was accepted without the share of quality that the scheme counts with. */
    QUALITY_NOT_GIVEN,
    /** A general criterion has no confirmed points. */
    CRITERION_NOT_CONFIRMED,
    /** A component that a person must judge is not judged. */
    JUDGEMENT_MISSING,
    /** A person led has no score yet, and the scheme waits for them (R8). */
    SUBORDINATE_NOT_SCORED,
    /** The unit led has no score, and a component takes it. */
    UNIT_NOT_SCORED,
    /** Nobody has set a target for an indicator. */
    TARGET_NOT_SET,
    /** No actual value of an indicator was entered in time and accepted: missing is not zero. */
    ACTUAL_MISSING,
    /** An actual value was entered and whoever stands above the unit has not answered. */
    ACTUAL_AWAITING_VALIDATION
  }
}
