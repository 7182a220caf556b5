package vn.kpiplatform.comparison;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.comparison.Figures.Band;
import vn.kpiplatform.comparison.Figures.Group;
import vn.kpiplatform.comparison.Figures.Total;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Subject;
import vn.kpiplatform.work.WorkFacts;

/** Adds up an agency's results. */
final class Aggregation {

  private Aggregation() {}

  static Figures of(
      List<Released> results, List<FrameworkContent.Band> bands, WorkFacts.Counts outputs) {
    Total score = Total.NOTHING;
    Total self = Total.NOTHING;
    Total confirmed = Total.NOTHING;
    Map<Axis, Total> axes = new EnumMap<>(Axis.class);
    for (Released result : results) {
      BigFraction points = result.score();
      if (points != null) {
        score = score.plus(points);
      }
      BigFraction own = result.selfGeneral();
      BigFraction superior = result.confirmedGeneral();
      if (own != null && superior != null) {
        self = self.plus(own);
        confirmed = confirmed.plus(superior);
      }
      result
          .axes()
          .forEach(
              (axis, value) -> axes.put(axis, axes.getOrDefault(axis, Total.NOTHING).plus(value)));
    }
    return new Figures(
        groups(results),
        bands.stream().map(band -> band(band, bands, results)).toList(),
        score,
        axes,
        self,
        confirmed,
        new Figures.Outputs(
            outputs.people(), outputs.outputs(), outputs.onTime(), outputs.returned()));
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
