package vn.kpiplatform.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.OverviewView.BandView;
import vn.kpiplatform.assessment.OverviewView.OutlierView;
import vn.kpiplatform.assessment.OverviewView.OverviewUnitView;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.framework.FrameworkContent.Band;
import vn.kpiplatform.scoring.Subject;

/** Adds up where people stand. */
final class Overview {

  /** Of fewer people no interval is given: it would be as wide as the scale. */
  private static final int FEWEST_IN_INTERVAL = 5;

  /** Among fewer people of a kind nobody is called unusual. */
  private static final int FEWEST_TO_STAND_OUT = 8;

  private static final int MOST_OUTLIERS = 20;
  private static final BigFraction FENCE = BigFraction.of(3, 2);

  private final List<Band> bands;
  private final List<BigFraction> thresholds;

  /**
   * @param bands of the framework, the highest first
   */
  Overview(List<Band> bands) {
    this.bands = bands;
    this.thresholds = bands.stream().map(Band::minimum).toList();
  }

  /** The mean of those who have a score, if anybody has. */
  @Nullable Exact mean(Collection<Standing> standings) {
    List<BigFraction> scores = scores(standings);
    return scores.isEmpty() ? null : shown(mean(scores));
  }

  /**
   * How many are in each band; where the framework leaves it open, those whose score lies there.
   */
  List<BandView> bands(Collection<Standing> standings) {
    return bands.stream()
        .map(
            band ->
                new BandView(
                    band.code(),
                    band.name().vi(),
                    band.name().en(),
                    Math.toIntExact(
                        standings.stream().filter(standing -> liesIn(band, standing)).count())))
        .toList();
  }

  private boolean liesIn(Band band, Standing standing) {
    BigFraction score = standing.score();
    if (!band.isGap()) {
      return Objects.equals(standing.band(), band.code());
    }
    return score != null
        && bands.stream()
            .filter(one -> one.isReachedBy(score))
            .findFirst()
            .equals(Optional.of(band));
  }

  /** Unit by unit, in no order. */
  List<OverviewUnitView> units(Collection<Standing> standings) {
    return standings.stream().collect(Collectors.groupingBy(Standing::unit)).entrySet().stream()
        .map(entry -> unit(entry.getKey(), entry.getValue()))
        .toList();
  }

  private OverviewUnitView unit(UUID unit, List<Standing> members) {
    List<BigFraction> scores = scores(members);
    if (scores.isEmpty()) {
      return new OverviewUnitView(unit, members.size(), 0, null, null, null);
    }
    BigFraction mean = mean(scores);
    BigDecimal half = scores.size() < FEWEST_IN_INTERVAL ? null : halfWidth(scores, mean);
    BigDecimal middle = Interval.decimal(mean).setScale(Interval.DECIMALS, RoundingMode.HALF_UP);
    return new OverviewUnitView(
        unit,
        members.size(),
        scores.size(),
        shown(mean),
        half == null ? null : middle.subtract(half),
        half == null ? null : middle.add(half));
  }

  private static BigDecimal halfWidth(List<BigFraction> scores, BigFraction mean) {
    BigFraction squares =
        scores.stream()
            .map(score -> score.subtract(mean))
            .map(difference -> difference.multiply(difference))
            .reduce(BigFraction.ZERO, BigFraction::add);
    int people = scores.size();
    return Interval.halfWidth(people, squares.divide(people - 1).divide(people));
  }

  /**
   * Whoever lies more than one and a half times the distance between the quartiles outside of them,
   * among those who are scored alike: the farthest first.
   */
  List<OutlierView> outliers(Collection<Standing> standings) {
    Map<Subject, List<Standing>> kinds =
        standings.stream()
            .filter(standing -> standing.score() != null)
            .collect(Collectors.groupingBy(Standing::subject));
    List<Far> far = new ArrayList<>();
    for (List<Standing> kind : kinds.values()) {
      if (kind.size() >= FEWEST_TO_STAND_OUT) {
        far.addAll(far(kind));
      }
    }
    return far.stream()
        .sorted(
            Comparator.comparing(Far::distance)
                .reversed()
                .thenComparing(one -> one.standing().person()))
        .limit(MOST_OUTLIERS)
        .map(
            one ->
                new OutlierView(
                    one.standing().person(),
                    one.standing().unit(),
                    shown(Objects.requireNonNull(one.standing().score())),
                    one.below()))
        .toList();
  }

  private static List<Far> far(List<Standing> kind) {
    List<BigFraction> scores = scores(kind).stream().sorted().toList();
    int half = scores.size() / 2;
    BigFraction lower = median(scores.subList(0, half));
    BigFraction upper = median(scores.subList(scores.size() - half, scores.size()));
    BigFraction reach = upper.subtract(lower).multiply(FENCE);
    List<Far> far = new ArrayList<>();
    for (Standing standing : kind) {
      BigFraction score = Objects.requireNonNull(standing.score());
      BigFraction below = lower.subtract(reach).subtract(score);
      BigFraction above = score.subtract(upper.add(reach));
      if (below.signum() > 0) {
        far.add(new Far(standing, below, true));
      } else if (above.signum() > 0) {
        far.add(new Far(standing, above, false));
      }
    }
    return far;
  }

  private static BigFraction median(List<BigFraction> sorted) {
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : sorted.get(half - 1).add(sorted.get(half)).divide(2);
  }

  private static BigFraction mean(List<BigFraction> scores) {
    return scores.stream().reduce(BigFraction.ZERO, BigFraction::add).divide(scores.size());
  }

  private static List<BigFraction> scores(Collection<Standing> standings) {
    return standings.stream().map(Standing::score).filter(Objects::nonNull).toList();
  }

  /** How many of these there are with this outcome. */
  static int count(Collection<Standing> standings, Status status) {
    return Math.toIntExact(
        standings.stream().filter(standing -> standing.status() == status).count());
  }

  private Exact shown(BigFraction value) {
    return Exact.of(value, thresholds);
  }

  private record Far(Standing standing, BigFraction distance, boolean below) {}
}
