package vn.kpiplatform.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.kpiplatform.scoring.Facts.Incident;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.scoring.Facts.Output;
import vn.kpiplatform.scoring.Facts.OutputState;
import vn.kpiplatform.scoring.Facts.Task;
import vn.kpiplatform.scoring.reference.Case;
import vn.kpiplatform.scoring.reference.RandomCase;
import vn.kpiplatform.scoring.reference.ReferenceScore;

class ReferenceComparisonTest {

  private static final int CASES = Integer.getInteger("scoring.cases", 2_000);
  private static final long SEED = Long.getLong("scoring.seed", 335_2025);

  @Test
  void random_facts_score_as_the_formula_written_a_second_time(TestReporter reporter) {
    reporter.publishEntry("seed", Long.toString(SEED));
    RandomCase random = new RandomCase(RandomGeneratorFactory.getDefault().create(SEED));
    int scored = 0;
    int insufficient = 0;
    for (int i = 0; i < CASES; i++) {
      Case raw = random.next();
      Sheet sheet = Scoring.score(scheme(raw), facts(raw));
      String place = "case %d of seed %d: %s".formatted(i, SEED, raw);
      assertThat(summary(sheet)).as(place).isEqualTo(ReferenceScore.of(raw));
      if (sheet instanceof Sheet.Scored some) {
        assertThat(Recomputation.of(some.root())).as(place).isEqualTo(text(some.score()));
        assertThat(some.score()).as(place).isBetween(BigFraction.ZERO, BigFraction.of(100));
        scored++;
      } else {
        insufficient++;
      }
    }
    assertThat(scored).isGreaterThan(CASES / 3);
    assertThat(insufficient).isGreaterThan(CASES / 20);
  }

  private static String summary(Sheet sheet) {
    return switch (sheet) {
      case Sheet.Scored scored -> text(scored.score());
      case Sheet.InsufficientData missing ->
          missing.causes().stream()
              .map(cause -> cause.code().name())
              .sorted()
              .collect(Collectors.joining(" "));
    };
  }

  private static String text(BigFraction value) {
    return value.toString().replace(" ", "");
  }

  private static Scheme scheme(Case raw) {
    int sum = raw.weights().stream().mapToInt(weight -> weight).sum();
    List<BigFraction> weights =
        raw.weights().stream().map(weight -> BigFraction.of(weight, sum)).toList();
    return Schemes.scheme(
        Readings.of(
            Map.of(
                "R1", raw.perLine() ? "L" : "U",
                "R2", raw.compound() ? "com" : "lin",
                "R3", raw.nothingLeft() ? "Z" : "P",
                "R5", "X" + raw.extra(),
                "R8", raw.everyoneScored() ? "everyone" : "scored")),
        raw.limit() == 0 ? null : raw.limit(),
        raw.leader() ? Schemes.equal(3) : weights,
        raw.leader() ? weights : Schemes.equal(6));
  }

  private static Facts facts(Case raw) {
    Map<String, BigFraction> criteria = new HashMap<>();
    put(criteria, "I", raw.points().get(0));
    put(criteria, "II", raw.points().get(1));
    Map<String, BigFraction> judgements = new HashMap<>();
    List<Facts.Subordinate> led = new ArrayList<>();
    if (raw.leader()) {
      put(judgements, "d", raw.unitChoice());
      put(judgements, "dd", raw.organising());
      put(judgements, "e", raw.uniting());
      for (Integer score : raw.led()) {
        led.add(
            new Facts.Subordinate(
                "person-" + led.size(), score == null ? null : BigFraction.of(score, 100)));
      }
    }
    return new Facts(
        raw.leader() ? Subject.HEAD : Subject.STAFF,
        raw.leader() ? "head" : "staff",
        IntStream.range(0, raw.lines().size()).mapToObj(i -> task(i, raw.lines().get(i))).toList(),
        criteria,
        judgements,
        led,
        null);
  }

  private static Task task(int number, Case.Line line) {
    return new Task(
        "task-" + number,
        BigFraction.of(line.points()),
        BigFraction.of(line.standard()),
        line.quantity(),
        line.planned() ? Origin.PLANNED : number % 2 == 0 ? Origin.UNEXPECTED : Origin.TAKEN_OVER,
        line.passedOn(),
        IntStream.range(0, line.pieces().size())
            .mapToObj(i -> output(number + "-" + i, line.pieces().get(i)))
            .toList());
  }

  private static Output output(String number, Case.Piece piece) {
    List<OutputState> states =
        List.of(OutputState.VALIDATED, OutputState.AWAITING_VALIDATION, OutputState.RETURNED);
    return new Output(
        "output-" + number,
        piece.units(),
        states.get(piece.answer()),
        incidents(piece.faults()),
        incidents(piece.delays()));
  }

  private static List<Incident> incidents(List<Case.Hit> hits) {
    return hits.stream().map(hit -> new Incident("hit", hit.units(), hit.excused())).toList();
  }

  private static void put(Map<String, BigFraction> map, String code, @Nullable Integer halves) {
    if (halves != null) {
      map.put(code, BigFraction.of(halves, 2));
    }
  }
}
