package vn.kpiplatform.scoring;

import java.util.Collections;
import java.util.List;
import java.util.Map;
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
            new Measure.Quantity(),
            new Measure.Quality(BigFraction.of(1, 4), limit),
            new Measure.Progress(BigFraction.of(1, 4), limit),
            new Measure.Subordinates(BigFraction.of(50), BigFraction.ONE, HALF),
            new Measure.Judgement(List.of(BigFraction.ONE, HALF)),
            new Measure.Judgement(List.of(BigFraction.ONE, HALF)));
    return new Scheme(
        BigFraction.of(30),
        BigFraction.of(70),
        List.of(
            new Scheme.Criterion("I", BigFraction.of(20), HALF, "general"),
            new Scheme.Criterion("II", BigFraction.of(10), null, "general")),
        Map.of(
            Subject.STAFF, components(measures, staffWeights),
            Subject.HEAD, components(measures, leaderWeights),
            Subject.DEPUTY, components(measures, leaderWeights)),
        readings,
        new Scheme.Rules(
            "score",
            "general",
            "results",
            "conversion",
            "assigned",
            "extra-work",
            "extra-limit",
            "handed-over"),
        List.of(
            new Scheme.Band("excellent", BigFraction.of(90)),
            new Scheme.Band("good", BigFraction.of(70)),
            new Scheme.Band("completed", BigFraction.of(50)),
            new Scheme.Band("not-completed", BigFraction.ZERO)));
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
