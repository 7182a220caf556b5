package vn.kpiplatform.scoring.reference;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.scoring.reference.Case.Hit;
import vn.kpiplatform.scoring.reference.Case.Line;
import vn.kpiplatform.scoring.reference.Case.Piece;

/**
 * The decree's formula written a second time, as plainly as can be: unit by unit, with a numerator
 * and a denominator, and not one line shared with the engine.
 */
public final class ReferenceScore {

  private final Case facts;

  private ReferenceScore(Case facts) {
    this.facts = facts;
  }

  /** Numerator and denominator in lowest terms, or the sorted words for what is missing. */
  public static String of(Case facts) {
    ReferenceScore score = new ReferenceScore(facts);
    List<String> missing = score.missing();
    return missing.isEmpty() ? score.score() : String.join(" ", missing);
  }

  private List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (Integer points : facts.points()) {
      if (points == null) {
        missing.add("CRITERION_NOT_CONFIRMED");
      }
    }
    if (assigned()[0].signum() == 0) {
      missing.add("NOTHING_ASSIGNED");
    }
    for (Line line : facts.lines()) {
      for (Piece piece : line.pieces()) {
        if (piece.answer() == 1 && !line.passedOn()) {
          missing.add("OUTPUT_AWAITING_VALIDATION");
        }
      }
    }
    if (facts.leader()) {
      long unscored = facts.led().stream().filter(Objects::isNull).count();
      if (facts.everyoneScored() && unscored > 0) {
        for (long i = 0; i < unscored; i++) {
          missing.add("SUBORDINATE_NOT_SCORED");
        }
      } else if (unscored == facts.led().size() && facts.unitChoice() == null) {
        missing.add("JUDGEMENT_MISSING");
      }
      if (facts.organising() == null) {
        missing.add("JUDGEMENT_MISSING");
      }
      if (facts.uniting() == null) {
        missing.add("JUDGEMENT_MISSING");
      }
    }
    missing.sort(null);
    return missing;
  }

  private String score() {
    List<BigInteger[]> parts = new ArrayList<>();
    parts.add(ratio(null));
    parts.add(ratio(Piece::faults));
    parts.add(ratio(Piece::delays));
    if (facts.leader()) {
      parts.add(fraction(unit(), 2));
      parts.add(fraction(Objects.requireNonNull(facts.organising()), 2));
      parts.add(fraction(Objects.requireNonNull(facts.uniting()), 2));
    }
    BigInteger[] results = fraction(0, 1);
    int weights = 0;
    for (int i = 0; i < parts.size(); i++) {
      results = plus(results, times(parts.get(i), fraction(facts.weights().get(i), 1)));
      weights += facts.weights().get(i);
    }
    results = times(results, fraction(70, weights));
    if (facts.extra() == 2 && exceeds(results, 70)) {
      results = fraction(70, 1);
    }
    BigInteger[] score = results;
    for (Integer points : facts.points()) {
      score = plus(score, fraction(Objects.requireNonNull(points), 2));
    }
    BigInteger divisor = score[0].gcd(score[1]);
    BigInteger numerator = score[0].divide(divisor);
    BigInteger denominator = score[1].divide(divisor);
    return denominator.equals(BigInteger.ONE) ? "" + numerator : numerator + "/" + denominator;
  }

  private int unit() {
    boolean anybody = false;
    for (Integer score : facts.led()) {
      if (score != null) {
        anybody = true;
        if (score < 5000) {
          return 1;
        }
      }
    }
    return anybody ? 2 : Objects.requireNonNull(facts.unitChoice());
  }

  private BigInteger[] ratio(@Nullable Function<Piece, List<Hit>> hits) {
    BigInteger[] completed = fraction(0, 1);
    for (Line line : facts.lines()) {
      if (!line.passedOn()) {
        BigInteger[] coefficient = fraction(line.points(), line.standard());
        for (int i = 0; i < line.pieces().size(); i++) {
          Piece piece = line.pieces().get(i);
          for (int unit = 0; piece.answer() == 0 && unit < piece.units(); unit++) {
            int count = hits == null ? 0 : count(line, i, unit, hits);
            completed = plus(completed, times(coefficient, left(count)));
          }
        }
      }
    }
    BigInteger[] assigned = assigned();
    BigInteger[] ratio = times(completed, new BigInteger[] {assigned[1], assigned[0]});
    return facts.extra() == 1 && exceeds(ratio, 1) ? fraction(1, 1) : ratio;
  }

  private int count(Line line, int piece, int unit, Function<Piece, List<Hit>> hits) {
    int count = 0;
    for (int i = 0; i < line.pieces().size(); i++) {
      for (Hit hit : hits.apply(line.pieces().get(i))) {
        boolean here = facts.perLine() || (i == piece && unit < hit.units());
        count += here && !hit.excused() ? 1 : 0;
      }
    }
    return facts.limit() > 0 && count > facts.limit() ? facts.limit() : count;
  }

  private BigInteger[] left(int count) {
    if (facts.nothingLeft()) {
      return fraction(count == 0 ? 1 : 0, 1);
    }
    if (facts.compound()) {
      return new BigInteger[] {BigInteger.valueOf(3).pow(count), BigInteger.valueOf(4).pow(count)};
    }
    return fraction(count > 4 ? 0 : 4 - count, 4);
  }

  private BigInteger[] assigned() {
    BigInteger[] sum = fraction(0, 1);
    for (Line line : facts.lines()) {
      int done = 0;
      for (Piece piece : line.pieces()) {
        done += piece.answer() == 0 && !line.passedOn() ? piece.units() : 0;
      }
      int units = line.planned() || (facts.extra() == 3 && !line.passedOn()) ? line.quantity() : 0;
      if (facts.extra() == 3 && done > units) {
        units = done;
      }
      sum = plus(sum, times(fraction(line.points(), line.standard()), fraction(units, 1)));
    }
    return sum;
  }

  private static BigInteger[] fraction(int numerator, int denominator) {
    return new BigInteger[] {BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)};
  }

  private static BigInteger[] plus(BigInteger[] a, BigInteger[] b) {
    return new BigInteger[] {a[0].multiply(b[1]).add(b[0].multiply(a[1])), a[1].multiply(b[1])};
  }

  private static BigInteger[] times(BigInteger[] a, BigInteger[] b) {
    return new BigInteger[] {a[0].multiply(b[0]), a[1].multiply(b[1])};
  }

  private static boolean exceeds(BigInteger[] a, int whole) {
    return a[0].compareTo(a[1].multiply(BigInteger.valueOf(whole))) > 0;
  }
}
