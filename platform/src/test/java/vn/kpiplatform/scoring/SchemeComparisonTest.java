package vn.kpiplatform.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.kpiplatform.scoring.PointsRatio.Lateness;
import vn.kpiplatform.scoring.reference.RandomScheme;
import vn.kpiplatform.scoring.reference.ReferenceScheme;
import vn.kpiplatform.scoring.reference.SchemeCase;
import vn.kpiplatform.scoring.reference.SchemeCase.Item;
import vn.kpiplatform.scoring.reference.SchemeCase.Job;
import vn.kpiplatform.scoring.reference.SchemeCase.Part;
import vn.kpiplatform.scoring.reference.SchemeCase.Piece;
import vn.kpiplatform.scoring.reference.SchemeCase.Rating;
import vn.kpiplatform.scoring.reference.SchemeCase.Way;

class SchemeComparisonTest {

  private static final int CASES = Integer.getInteger("scoring.cases", 2_000);
  private static final long SEED = Long.getLong("scoring.seed", 2_026_2027);

  @Test
  void random_schemes_score_as_their_rules_written_a_second_time(TestReporter reporter) {
    reporter.publishEntry("seed", Long.toString(SEED));
    RandomScheme random = new RandomScheme(RandomGeneratorFactory.getDefault().create(SEED));
    int scored = 0;
    int undecided = 0;
    int insufficient = 0;
    for (int i = 0; i < CASES; i++) {
      SchemeCase raw = random.next();
      Sheet sheet = Scoring.score(scheme(raw), facts(raw));
      String place = "case %d of seed %d: %s".formatted(i, SEED, raw);
      assertThat(summary(sheet)).as(place).isEqualTo(ReferenceScheme.of(raw));
      if (sheet instanceof Sheet.Scored some) {
        assertThat(Recomputation.of(some.root())).as(place).isEqualTo(text(some.score()));
        scored++;
        undecided += some.band() == null ? 1 : 0;
      } else {
        insufficient++;
      }
    }
    assertThat(scored).isGreaterThan(CASES / 3);
    assertThat(undecided).isGreaterThan(CASES / 50);
    assertThat(insufficient).isGreaterThan(CASES / 20);
  }

  private static String summary(Sheet sheet) {
    return switch (sheet) {
      case Sheet.Scored scored ->
          text(scored.score()) + " " + Objects.requireNonNullElse(scored.band(), "none");
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

  private static Scheme scheme(SchemeCase raw) {
    Map<String, String> readings = new HashMap<>(Schemes.DEFAULTS);
    readings.put("R5", raw.cappedParts() ? "X2" : "X1");
    List<Block> blocks =
        IntStream.range(0, raw.parts().size())
            .mapToObj(i -> block("part-" + i, raw.parts().get(i), raw.rating()))
            .toList();
    List<Scheme.Band> bands =
        IntStream.range(0, raw.bounds().size())
            .mapToObj(
                i -> {
                  SchemeCase.Bound bound = raw.bounds().get(i);
                  return new Scheme.Band(
                      bound.gap() ? null : "band-" + i, hundredths(bound.at()), bound.above());
                })
            .toList();
    return new Scheme(
        Map.of("all", new Scheme.Variant("all", Subject.HEAD, blocks)),
        Readings.of(readings),
        Schemes.decree().rules(),
        bands);
  }

  private static Block block(String code, Part part, Rating rating) {
    BigFraction maximum = BigFraction.of(part.maximum());
    return switch (part.kind()) {
      case CRITERIA -> new Block.Criteria(code, maximum, "rule", criteria(code, part));
      case RESULTS -> new Block.Results(code, maximum, "rule", components(code, part, rating));
      case BONUS ->
          new Block.Bonus(
              code, maximum, "rule", new BeyondRequirement(hundredths(rating.bonus()), "jobs"));
    };
  }

  private static List<Scheme.Criterion> criteria(String code, Part part) {
    return IntStream.range(0, part.points().size())
        .mapToObj(
            i ->
                new Scheme.Criterion(
                    code + "-" + i, BigFraction.of(part.maximum()), BigFraction.of(1, 4), "rule"))
        .toList();
  }

  private static List<Scheme.Component> components(String code, Part part, Rating rating) {
    int sum = part.items().stream().mapToInt(Item::weight).sum();
    return IntStream.range(0, part.items().size())
        .mapToObj(
            i -> {
              Item item = part.items().get(i);
              return new Scheme.Component(
                  code(code, i, item),
                  measure(item, rating),
                  BigFraction.of(item.weight(), sum),
                  Axis.NONE,
                  "rule");
            })
        .toList();
  }

  private static String code(String part, int number, Item item) {
    return item.way() == Way.JOBS ? "jobs" : part + "-" + number;
  }

  private static Measure measure(Item item, Rating rating) {
    BigFraction cap = hundredths(item.cap());
    return switch (item.way()) {
      case JOBS ->
          new PointsRatio(
              BigFraction.of(rating.planned()),
              BigFraction.of(rating.unexpected()),
              hundredths(rating.progress()),
              rating.steps().stream()
                  .map(step -> new Lateness(step.days(), hundredths(step.left())))
                  .toList());
      case UNIT -> new UnitScore(BigFraction.of(100));
      case UP -> new Achievement(Direction.HIGHER_IS_BETTER, BigFraction.ZERO, cap);
      case DOWN -> new Achievement(Direction.LOWER_IS_BETTER, BigFraction.ZERO, cap);
      case CHOICE ->
          new Judgement(
              IntStream.rangeClosed(0, 100).mapToObj(SchemeComparisonTest::hundredths).toList());
    };
  }

  private static Facts facts(SchemeCase raw) {
    Map<String, BigFraction> criteria = new HashMap<>();
    Map<String, BigFraction> judgements = new HashMap<>();
    List<Facts.Indicator> indicators = new ArrayList<>();
    for (int p = 0; p < raw.parts().size(); p++) {
      Part part = raw.parts().get(p);
      for (int i = 0; i < part.points().size(); i++) {
        Integer points = part.points().get(i);
        if (points != null) {
          criteria.put("part-" + p + "-" + i, BigFraction.of(points, 4));
        }
      }
      for (int i = 0; i < part.items().size(); i++) {
        Item item = part.items().get(i);
        String code = code("part-" + p, i, item);
        if (item.way() == Way.CHOICE && item.actual() != null) {
          judgements.put(code, hundredths(item.actual()));
        }
        if (item.way() == Way.UP || item.way() == Way.DOWN) {
          indicators.add(
              new Facts.Indicator(
                  "ref-" + code, code, whole(item.target()), whole(item.actual()), item.waiting()));
        }
      }
    }
    Integer unit = raw.unitScore();
    return new Facts(
        Subject.HEAD,
        "all",
        IntStream.range(0, raw.jobs().size()).mapToObj(i -> task(i, raw.jobs().get(i))).toList(),
        criteria,
        judgements,
        List.of(),
        new Facts.LedUnit("unit", unit == null ? null : hundredths(unit)),
        indicators);
  }

  private static Task task(int number, Job job) {
    return new Task(
        "task-" + number,
        BigFraction.ONE,
        BigFraction.ONE,
        job.quantity(),
        job.unexpected() ? Origin.UNEXPECTED : number % 2 == 0 ? Origin.PLANNED : Origin.TAKEN_OVER,
        job.passedOn(),
        IntStream.range(0, job.pieces().size())
            .mapToObj(i -> output("output-" + number + "-" + i, job.pieces().get(i)))
            .toList(),
        job.difficulty() == 0 ? null : BigFraction.of(job.difficulty(), 10));
  }

  private static Output output(String ref, Piece piece) {
    List<OutputState> states =
        List.of(OutputState.VALIDATED, OutputState.AWAITING_VALIDATION, OutputState.RETURNED);
    Integer quality = piece.quality();
    return new Output(
        ref,
        piece.units(),
        states.get(piece.answer()),
        List.of(),
        piece.delays().stream()
            .map(delay -> new Incident("late", piece.units(), delay.excused(), delay.days()))
            .toList(),
        quality == null ? null : hundredths(quality),
        piece.beyond(),
        piece.tooLate());
  }

  private static BigFraction hundredths(int number) {
    return BigFraction.of(number, 100);
  }

  private static @Nullable BigFraction whole(@Nullable Integer number) {
    return number == null ? null : BigFraction.of(number);
  }
}
