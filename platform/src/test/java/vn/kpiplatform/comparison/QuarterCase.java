package vn.kpiplatform.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.comparison.Figures.Outputs;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Text;

/** People who are scored in some of the months of a quarter; a score is unknown to the reader. */
final class QuarterCase {

  private static final int MONTHS = 3;
  private static final Outputs NO_OUTPUTS = new Outputs(0, 0, 0, 0, 0);
  private static final List<FrameworkContent.Band> BANDS =
      List.of(
          new FrameworkContent.Band(
              "completed", new Text("x", "x"), BigFraction.ZERO, null, null, "bands"));

  private final boolean[][] present;
  private final BigFraction[][] scores;

  private QuarterCase(boolean[][] present, BigFraction[][] scores) {
    this.present = present;
    this.scores = scores;
  }

  static QuarterCase random(SplittableRandom random) {
    boolean[][] present = new boolean[5 + random.nextInt(5)][];
    for (int person = 0; person < present.length; person++) {
      int from = random.nextInt(3) == 0 ? random.nextInt(MONTHS) : 0;
      int until = random.nextInt(5) == 0 ? from : MONTHS - 1;
      present[person] = new boolean[MONTHS];
      Arrays.fill(present[person], from, until + 1, true);
    }
    return of(present, random);
  }

  static QuarterCase of(boolean[][] present, SplittableRandom random) {
    BigFraction[][] scores = new BigFraction[present.length][MONTHS];
    for (BigFraction[] own : scores) {
      for (int month = 0; month < MONTHS; month++) {
        own[month] = BigFraction.of(40 + random.nextInt(41));
      }
    }
    return new QuarterCase(present, scores);
  }

  /** Everything the means that are shown say. */
  Bounds bounds(Showing showing) {
    Bounds bounds = new Bounds(present.length * MONTHS);
    for (int month = 0; month < MONTHS; month++) {
      int at = month;
      Figures figures =
          Aggregation.of(results().get(month), BANDS, NO_OUTPUTS, List.of(), Instant.EPOCH);
      know(bounds, showing, figures, person -> present[person][at] ? only(person, at) : null);
    }
    know(bounds, showing, quarter(), this::mean);
    return bounds;
  }

  boolean showsQuarter(Showing showing) {
    return showing.of(Worlds.row(quarter())).figures().containsKey(ComparedFigure.SCORE);
  }

  /** Each person's score in each month, and the mean of those who were there only in part. */
  List<List<BigFraction>> means(int minimum) {
    List<List<BigFraction>> means = new ArrayList<>();
    List<Integer> partly = new ArrayList<>();
    for (int person = 0; person < present.length; person++) {
      for (int month = 0; month < MONTHS; month++) {
        if (present[person][month]) {
          means.add(only(person, month));
        }
      }
      if (months(person) < MONTHS) {
        partly.add(person);
      }
    }
    if (!partly.isEmpty() && partly.size() < minimum) {
      List<BigFraction> sum = weights();
      for (int person : partly) {
        List<BigFraction> own = mean(person);
        for (int i = 0; own != null && i < sum.size(); i++) {
          sum.set(i, sum.get(i).add(own.get(i).divide(partly.size())));
        }
      }
      means.add(sum);
    }
    return means;
  }

  List<BigFraction> only(int person, int month) {
    List<BigFraction> weights = weights();
    weights.set(person * MONTHS + month, BigFraction.ONE);
    return weights;
  }

  private @Nullable List<BigFraction> mean(int person) {
    if (months(person) == 0) {
      return null;
    }
    List<BigFraction> weights = weights();
    for (int month = 0; month < MONTHS; month++) {
      if (present[person][month]) {
        weights.set(person * MONTHS + month, BigFraction.of(1, months(person)));
      }
    }
    return weights;
  }

  private void know(Bounds bounds, Showing showing, Figures figures, Weighing people) {
    Measured shown = showing.of(Worlds.row(figures)).figures().get(ComparedFigure.SCORE);
    if (shown == null) {
      return;
    }
    List<BigFraction> sum = weights();
    for (int person = 0; person < present.length; person++) {
      List<BigFraction> own = people.of(person);
      for (int i = 0; own != null && i < sum.size(); i++) {
        sum.set(i, sum.get(i).add(own.get(i)));
      }
    }
    bounds.know(sum, shown.value().multiply(shown.people()));
  }

  private Figures quarter() {
    return Aggregation.ofQuarter(results(), BANDS, NO_OUTPUTS, List.of(), Instant.EPOCH);
  }

  private List<List<Released>> results() {
    return IntStream.range(0, MONTHS)
        .mapToObj(
            month ->
                IntStream.range(0, present.length)
                    .filter(person -> present[person][month])
                    .mapToObj(
                        person -> DisclosureTest.scored(new UUID(0, person), scores[person][month]))
                    .toList())
        .toList();
  }

  private int months(int person) {
    return Math.toIntExact(
        IntStream.range(0, MONTHS).filter(month -> present[person][month]).count());
  }

  private List<BigFraction> weights() {
    return new ArrayList<>(Collections.nCopies(present.length * MONTHS, BigFraction.ZERO));
  }

  /** Which of the unknown numbers a person adds to a sum. */
  private interface Weighing {
    @Nullable List<BigFraction> of(int person);
  }
}
