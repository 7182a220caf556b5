package vn.kpiplatform.assessment;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.Block;
import vn.kpiplatform.scoring.Judgement;
import vn.kpiplatform.scoring.Measure;
import vn.kpiplatform.scoring.Scheme;

/**
 * A component, or a bonus, that a superior may have to judge.
 *
 * @param choices the values to choose from
 * @param required false where a judgement counts only if the facts give no value, such as the
 *     results of those led when nobody of them has a score (R7)
 */
record Judgeable(String code, List<BigFraction> choices, boolean required) {

  /** What is to be judged of whoever is scored by this variant, in order; nothing without one. */
  static List<Judgeable> of(Scheme scheme, @Nullable String variant) {
    return variant == null
        ? List.of()
        : scheme.variant(variant).blocks().stream()
            .flatMap(Judgeable::of)
            .filter(one -> !one.choices().isEmpty())
            .toList();
  }

  private static Stream<Judgeable> of(Block block) {
    return switch (block) {
      case Block.Criteria _ -> Stream.of();
      case Block.Results results ->
          results.components().stream().map(one -> of(one.code(), one.measure()));
      case Block.Bonus bonus -> Stream.of(of(bonus.code(), bonus.measure()));
    };
  }

  private static Judgeable of(String code, Measure measure) {
    return new Judgeable(code, measure.choices(), measure instanceof Judgement);
  }
}
