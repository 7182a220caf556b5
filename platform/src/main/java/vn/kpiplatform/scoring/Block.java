package vn.kpiplatform.scoring;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** A part of the score, in points. A score is the sum of its blocks. */
public sealed interface Block {

  /** Names the block within its scheme; no component has the same. */
  String code();

  /** The most points it can give. */
  BigFraction maximum();

  /** The code of the rule that establishes it. */
  String rule();

  /** The sum of confirmed points; the criteria's maxima sum to the block's. */
  record Criteria(String code, BigFraction maximum, String rule, List<Scheme.Criterion> criteria)
      implements Block {

    public Criteria {
      criteria = List.copyOf(criteria);
    }
  }

  /** The weighted mean of components times the maximum; the weights sum to 1. */
  record Results(String code, BigFraction maximum, String rule, List<Scheme.Component> components)
      implements Block {

    public Results {
      components = List.copyOf(components);
    }
  }

  /** Points on top, as many as the measure gives and never more than the maximum. */
  record Bonus(String code, BigFraction maximum, String rule, Measure measure) implements Block {}
}
