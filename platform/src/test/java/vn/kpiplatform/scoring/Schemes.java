package vn.kpiplatform.scoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/** Small schemes for the tests of the engine, written without any document. */
final class Schemes {

  static final Map<String, String> DEFAULTS =
      Map.of("R1", "U", "R2", "lin", "R3", "P", "R5", "X1", "R8", "scored");

  private static final BigFraction HALF = BigFraction.of(1, 2);

  private Schemes() {}

  static Scheme decree() {
    return scheme(Readings.of(DEFAULTS), null, equal(3), equal(6));
  }

  static List<BigFraction> equal(int count) {
    return Collections.nCopies(count, BigFraction.of(1, count));
  }

  static Scheme scheme(
      Readings readings,
      @Nullable Integer limit,
      List<BigFraction> staffWeights,
      List<BigFraction> leaderWeights) {
    List<Measure> measures =
        List.of(
            new Quantity(),
            new Quality(BigFraction.of(1, 4), limit),
            new Progress(BigFraction.of(1, 4), limit),
            new Subordinates("completed", List.of(BigFraction.ONE, HALF)),
            new Judgement(List.of(BigFraction.ONE, HALF)),
            new Judgement(List.of(BigFraction.ONE, HALF)));
    return scheme(
        readings,
        variant("staff", Subject.STAFF, components(measures, staffWeights)),
        variant("head", Subject.HEAD, components(measures, leaderWeights)),
        variant("deputy", Subject.DEPUTY, components(measures, leaderWeights)));
  }

  /** The decree's bands over other variants. */
  static Scheme scheme(Readings readings, Scheme.Variant... variants) {
    return new Scheme(
        Arrays.stream(variants).collect(Collectors.toMap(Scheme.Variant::code, one -> one)),
        readings,
        new Scheme.Rules(
            "score", "conversion", "assigned", "extra-work", "extra-limit", "handed-over"),
        List.of(
            new Scheme.Band("excellent", BigFraction.of(90), false),
            new Scheme.Band("good", BigFraction.of(70), false),
            new Scheme.Band("completed", BigFraction.of(50), false),
            new Scheme.Band("not-completed", BigFraction.ZERO, false)));
  }

  private static Scheme.Variant variant(
      String code, Subject subject, List<Scheme.Component> components) {
    return new Scheme.Variant(
        code,
        subject,
        List.of(
            new Block.Criteria(
                "general",
                BigFraction.of(30),
                "general",
                List.of(
                    new Scheme.Criterion("I", BigFraction.of(20), HALF, "general"),
                    new Scheme.Criterion("II", BigFraction.of(10), null, "general"))),
            new Block.Results("results", BigFraction.of(70), "results", components)));
  }

  private static List<Scheme.Component> components(
      List<Measure> measures, List<BigFraction> weights) {
    List<String> codes = List.of("a", "b", "c", "d", "dd", "e");
    return IntStream.range(0, weights.size())
        .mapToObj(
            i ->
                new Scheme.Component(
                    codes.get(i),
                    measures.get(i),
                    weights.get(i),
                    Axis.NONE,
                    "rule-" + codes.get(i)))
        .toList();
  }
}
