package vn.kpiplatform.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the engine needs of a framework version, and nothing else: names, forms and articles stay
 * with the framework. A scheme is taken to be sound; the framework's validator has seen to it.
 *
 * @param generalMaximum points of the general block, 30 in the decree (Article 12)
 * @param resultsMaximum points of the results block, 70 in the decree (Article 12.3)
 * @param components by subject; the weights of one subject sum to 1
 * @param bands from the highest minimum down to 0
 */
public record Scheme(
    BigFraction generalMaximum,
    BigFraction resultsMaximum,
    List<Criterion> criteria,
    Map<Subject, List<Component>> components,
    Readings readings,
    Rules rules,
    List<Band> bands) {

  public Scheme {
    criteria = List.copyOf(criteria);
    components = Map.copyOf(components);
    bands = List.copyOf(bands);
  }

  /**
   * The components of one subject, in their order.
   *
   * @throws IllegalArgumentException when the scheme has none for this subject
   */
  public List<Component> componentsOf(Subject subject) {
    return Optional.ofNullable(components.get(subject))
        .orElseThrow(
            () -> new IllegalArgumentException("The scheme has no components for " + subject));
  }

  /** The band of an exact score: the highest whose minimum it reaches, without any rounding. */
  public Band bandOf(BigFraction score) {
    return bands.stream()
        .filter(band -> score.compareTo(band.minimum()) >= 0)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No band holds the score " + score));
  }

  /**
   * One general criterion.
   *
   * @param maximum the most points it can give
   * @param step confirmed points are a whole number of these; null when any value may be given
   * @param rule the code of the rule that establishes it
   */
  public record Criterion(
      String code, BigFraction maximum, @Nullable BigFraction step, String rule) {}

  /**
   * One component of the results block.
   *
   * @param weight its share of the block, between 0 and 1
   * @param rule the code of the rule that establishes it
   */
  public record Component(
      String code, Measure measure, BigFraction weight, Axis axis, String rule) {}

  /** A band of scores: from {@code minimum}, inclusive, up to the next band. */
  public record Band(String code, BigFraction minimum) {}

  /**
   * The rules that steps between the components and the score refer to, by code.
   *
   * @param score general points plus results
   * @param general the block of general criteria
   * @param results the block of results and its mean
   * @param conversion item points over standard points
   * @param assigned what makes up the assigned total
   * @param extraWork work outside the assigned total
   * @param extraLimit how far such work may make up for what is missing
   * @param handedOver a task passed on to somebody else
   */
  public record Rules(
      String score,
      String general,
      String results,
      String conversion,
      String assigned,
      String extraWork,
      String extraLimit,
      String handedOver) {}
}
