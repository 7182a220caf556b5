package vn.kpiplatform.scoring;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * What the engine needs of a framework version, and nothing else: names, forms and articles stay
 * with the framework. A scheme is taken to be sound; the framework's validator has seen to it.
 *
 * @param variants by code
 * @param bands from the highest lower bound down to 0
 */
public record Scheme(
    Map<String, Variant> variants, Readings readings, Rules rules, List<Band> bands) {

  public Scheme {
    variants = Map.copyOf(variants);
    bands = List.copyOf(bands);
  }

  /**
   * The variant with this code.
   *
   * @throws IllegalArgumentException when the scheme has none
   */
  public Variant variant(@Nullable String code) {
    return Optional.ofNullable(code)
        .map(variants::get)
        .orElseThrow(() -> new IllegalArgumentException("The scheme has no variant " + code));
  }

  /** Where an exact score lies: the highest band whose bound it reaches, without any rounding. */
  public Band bandOf(BigFraction score) {
    return bands.stream()
        .filter(band -> band.isReachedBy(score))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No band holds the score " + score));
  }

  /**
   * The band with this code.
   *
   * @throws IllegalArgumentException when the scheme has none
   */
  public Band band(String code) {
    return bands.stream()
        .filter(band -> code.equals(band.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The scheme has no band " + code));
  }

  /**
   * How one kind of subject is scored; units and positions may have variants of their own.
   *
   * @param blocks in the order in which they are read
   */
  public record Variant(String code, Subject subject, List<Block> blocks) {

    public Variant {
      blocks = List.copyOf(blocks);
    }

    /** The criteria of all its blocks, in order. */
    public List<Criterion> criteria() {
      return blocks.stream()
          .flatMap(
              block ->
                  block instanceof Block.Criteria some ? some.criteria().stream() : Stream.empty())
          .toList();
    }

    /** The components of all its blocks, in order. */
    public List<Component> components() {
      return blocks.stream()
          .flatMap(
              block ->
                  block instanceof Block.Results some ? some.components().stream() : Stream.empty())
          .toList();
    }
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
   * One component of a block of results.
   *
   * @param weight its share of the block, between 0 and 1
   * @param rule the code of the rule that establishes it
   */
  public record Component(
      String code, Measure measure, BigFraction weight, Axis axis, String rule) {}

  /**
   * Scores from a lower bound up to the band above.
   *
   * @param code null where the scheme says nothing and the authority decides
   * @param excluded whether a score equal to the bound lies below
   */
  public record Band(@Nullable String code, BigFraction minimum, boolean excluded) {

    /** Whether the score lies in this band or above it. */
    public boolean isReachedBy(BigFraction score) {
      int side = score.compareTo(minimum);
      return excluded ? side > 0 : side >= 0;
    }
  }

  /**
   * The rules that steps between the components and the score refer to, by code.
   *
   * @param score the sum of the blocks
   * @param conversion item points over standard points
   * @param assigned what makes up the assigned total
   * @param extraWork work outside the assigned total
   * @param extraLimit how far such work may make up for what is missing
   * @param handedOver a task passed on to somebody else
   */
  public record Rules(
      String score,
      String conversion,
      String assigned,
      String extraWork,
      String extraLimit,
      String handedOver) {}
}
