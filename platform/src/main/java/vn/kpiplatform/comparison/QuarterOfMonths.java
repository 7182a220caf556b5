package vn.kpiplatform.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.assessment.PeriodReleased.Status;
import vn.kpiplatform.comparison.Figures.Field;
import vn.kpiplatform.comparison.Figures.Outputs;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.scoring.Axis;

/**
 * The quarter where persons are scored by months: the mean of the months in which somebody has a
 * score (decree 335/2025, Article 17.3; readings R9 and R11).
 */
final class QuarterOfMonths {

  private QuarterOfMonths() {}

  /** Everybody who has a result in one of the months; capacity and employment are the latest. */
  static List<Released> results(List<List<Released>> months, List<FrameworkContent.Band> bands) {
    Map<UUID, List<Released>> people = new LinkedHashMap<>();
    months.forEach(
        month ->
            month.forEach(
                one -> people.computeIfAbsent(one.person(), none -> new ArrayList<>()).add(one)));
    return people.values().stream().map(own -> mean(own, bands)).toList();
  }

  private static Released mean(List<Released> months, List<FrameworkContent.Band> bands) {
    Released latest = months.getLast();
    BigFraction score = mean(months.stream().map(Released::score));
    List<Released> both =
        months.stream()
            .filter(month -> month.selfGeneral() != null && month.confirmedGeneral() != null)
            .toList();
    Map<Axis, BigFraction> axes = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      BigFraction value = mean(months.stream().map(month -> month.axes().get(axis)));
      if (value != null) {
        axes.put(axis, value);
      }
    }
    return new Released(
        latest.person(),
        latest.subject(),
        latest.employmentKind(),
        status(months),
        score,
        score == null
            ? null
            : bands.stream()
                .filter(band -> band.isReachedBy(score))
                .findFirst()
                .map(FrameworkContent.Band::code)
                .orElse(null),
        mean(both.stream().map(Released::selfGeneral)),
        mean(both.stream().map(Released::confirmedGeneral)),
        axes);
  }

  private static Status status(List<Released> months) {
    return Stream.of(Status.SCORED, Status.INSUFFICIENT_DATA)
        .filter(status -> months.stream().anyMatch(month -> month.status() == status))
        .findFirst()
        .orElse(Status.NOT_RATED);
  }

  private static @Nullable BigFraction mean(Stream<@Nullable BigFraction> values) {
    List<BigFraction> known = values.filter(Objects::nonNull).toList();
    return known.stream()
        .reduce(BigFraction::add)
        .map(sum -> sum.divide(known.size()))
        .orElse(null);
  }

  /**
   * How few people a sum over the quarter would tell of, beside the sums of its months: those of
   * the month with the fewest, and those who have a value in some month but not in all, for the
   * rest of the quarter follows from the months.
   */
  static int fewest(List<List<Released>> months, Function<Released, @Nullable BigFraction> value) {
    Map<UUID, Integer> times = new LinkedHashMap<>();
    int fewest = Integer.MAX_VALUE;
    for (List<Released> month : months) {
      List<UUID> present =
          month.stream().filter(one -> value.apply(one) != null).map(Released::person).toList();
      present.forEach(person -> times.merge(person, 1, Integer::sum));
      fewest = present.isEmpty() ? fewest : Math.min(fewest, present.size());
    }
    long partly = times.values().stream().filter(count -> count < months.size()).count();
    return partly == 0 ? fewest : Math.min(fewest, Math.toIntExact(partly));
  }

  /** Counts of all months together. */
  static Outputs outputs(List<Outputs> months) {
    return months.stream()
        .filter(month -> month.submitted() > 0)
        .reduce(
            (a, b) ->
                new Outputs(
                    Math.min(a.people(), b.people()),
                    a.submitted() + b.submitted(),
                    a.onTime() + b.onTime(),
                    a.returned() + b.returned(),
                    a.validated() + b.validated()))
        .orElse(new Outputs(0, 0, 0, 0, 0));
  }

  /** Fields of all months together. */
  static List<Field> fields(Collection<List<Field>> months) {
    Map<String, Field> sums = new TreeMap<>();
    months.forEach(
        month -> month.forEach(field -> sums.merge(field.code(), field, QuarterOfMonths::both)));
    return List.copyOf(sums.values());
  }

  private static Field both(Field a, Field b) {
    return new Field(
        a.code(),
        Math.min(a.people(), b.people()),
        a.assigned().add(b.assigned()),
        a.completed().add(b.completed()),
        a.submitted() + b.submitted(),
        a.onTime() + b.onTime(),
        a.returned() + b.returned());
  }
}
