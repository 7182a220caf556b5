package vn.kpiplatform.comparison;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.comparison.Figures.Band;
import vn.kpiplatform.comparison.Figures.Group;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;

/** Adds up an agency's results. */
final class Aggregation {

  private Aggregation() {}

  /** One period by itself. */
  static Figures of(
      List<Released> results,
      List<FrameworkContent.Band> bands,
      Figures.Outputs outputs,
      List<Figures.Field> fields,
      Instant closedAt) {
    Map<Axis, Total> axes = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      Total total = total(results, result -> result.axes().get(axis));
      if (total.people() > 0) {
        axes.put(axis, total);
      }
    }
    return new Figures(
        groups(results),
        bands.stream().map(band -> band(band, bands, results)).toList(),
        total(results, Released::score),
        axes,
        total(results, Aggregation::selfLessConfirmed),
        outputs,
        fields,
        closedAt);
  }

  /** A quarter of persons' months. */
  static Figures ofQuarter(
      List<List<Released>> months,
      List<FrameworkContent.Band> bands,
      Figures.Outputs outputs,
      List<Figures.Field> fields,
      Instant closedAt) {
    Figures plain = of(QuarterOfMonths.results(months, bands), bands, outputs, fields, closedAt);
    Map<Axis, Total> axes = new EnumMap<>(Axis.class);
    plain
        .axes()
        .forEach(
            (axis, total) ->
                axes.put(
                    axis,
                    total.toldOf(
                        QuarterOfMonths.fewest(months, result -> result.axes().get(axis)))));
    return new Figures(
        plain.groups(),
        plain.bands(),
        plain.score().toldOf(QuarterOfMonths.fewest(months, Released::score)),
        axes,
        plain
            .selfLessConfirmed()
            .toldOf(QuarterOfMonths.fewest(months, Aggregation::selfLessConfirmed)),
        outputs,
        fields,
        closedAt);
  }

  private static Total total(
      List<Released> results, Function<Released, @Nullable BigFraction> value) {
    Total total = Total.NOTHING;
    for (Released result : results) {
      BigFraction one = value.apply(result);
      if (one != null) {
        total = total.plus(one);
      }
    }
    return total;
  }

  private static @Nullable BigFraction selfLessConfirmed(Released result) {
    BigFraction own = result.selfGeneral();
    BigFraction superior = result.confirmedGeneral();
    return own == null || superior == null ? null : own.subtract(superior);
  }

  /** Where the framework leaves the band open, those whose score lies there are counted. */
  private static Band band(
      FrameworkContent.Band band, List<FrameworkContent.Band> bands, List<Released> results) {
    long people =
        results.stream()
            .filter(
                result ->
                    band.isGap()
                        ? liesIn(band, bands, result)
                        : Objects.equals(result.band(), band.code()))
            .count();
    return new Band(
        band.code(), band.name().vi(), band.name().en(), band.minimum(), Math.toIntExact(people));
  }

  private static boolean liesIn(
      FrameworkContent.Band gap, List<FrameworkContent.Band> bands, Released result) {
    BigFraction score = result.score();
    return score != null
        && bands.stream()
            .filter(band -> band.isReachedBy(score))
            .findFirst()
            .equals(Optional.of(gap));
  }

  private static List<Group> groups(List<Released> results) {
    Map<Key, Map<Status, Integer>> groups =
        new TreeMap<>(Comparator.comparing(Key::subject).thenComparing(Key::employmentKind));
    for (Released result : results) {
      groups
          .computeIfAbsent(
              new Key(result.subject(), result.employmentKind()),
              none -> new EnumMap<>(Status.class))
          .merge(result.status(), 1, Integer::sum);
    }
    return groups.entrySet().stream()
        .map(e -> new Group(e.getKey().subject(), e.getKey().employmentKind(), e.getValue()))
        .toList();
  }

  private record Key(Subject subject, EmploymentKind employmentKind) {}
}
