package vn.kpiplatform.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Axis;
import vn.kpiplatform.scoring.Scheme;

/** A period's results as the modules above are told of them. */
@Service
public class ReleasedResults {

  private static final int CHUNK = 500;

  private final Closings closings;
  private final Results results;
  private final GivenPoints points;
  private final Frameworks frameworks;

  ReleasedResults(Closings closings, Results results, GivenPoints points, Frameworks frameworks) {
    this.closings = closings;
    this.results = results;
    this.points = points;
    this.frameworks = frameworks;
  }

  /** Everybody's result by the latest closing of a closed period; in chunks. */
  public List<Released> of(Period period) {
    UUID closing = closings.latest(period.id()).orElseThrow().id();
    Scheme scheme = frameworks.document(period.frameworkVersion()).scheme();
    List<Released> released = new ArrayList<>();
    @Nullable UUID last = null;
    List<Result> chunk;
    do {
      chunk = results.after(closing, last, CHUNK);
      Map<UUID, GivenPoints.Points> given =
          points.of(period.id(), chunk.stream().map(Result::person).toList());
      for (Result result : chunk) {
        List<String> criteria = criteria(scheme, result);
        GivenPoints.Points own = given.getOrDefault(result.person(), GivenPoints.Points.none());
        released.add(
            new Released(
                result.person(),
                result.subject(),
                result.employmentKind(),
                result.status(),
                result.score(),
                result.band(),
                GivenPoints.Points.sum(own.own(), criteria),
                GivenPoints.Points.sum(own.confirmed(), criteria),
                axes(scheme, result)));
        last = result.person();
      }
    } while (chunk.size() == CHUNK);
    return released;
  }

  /** The latest closing of a closed period. */
  public Closed closed(Period period) {
    Closing closing = closings.latest(period.id()).orElseThrow();
    return new Closed(Objects.requireNonNull(closing.finishedAt()), closings.number(period.id()));
  }

  /**
   * How a period was closed.
   *
   * @param at when the last person's score stood
   * @param number 1 for the first closing, one more for each closing after a reopening
   */
  public record Closed(Instant at, int number) {}

  private static List<String> criteria(Scheme scheme, Result result) {
    String variant = result.variant();
    return variant == null
        ? List.of()
        : scheme.variant(variant).criteria().stream().map(Scheme.Criterion::code).toList();
  }

  /** Components of one axis together, by their weights; work beyond the assigned counts as all. */
  static Map<Axis, BigFraction> axes(Scheme scheme, Result result) {
    Map<Axis, BigFraction> values = new EnumMap<>(Axis.class);
    Map<Axis, BigFraction> weights = new EnumMap<>(Axis.class);
    if (result.score() != null) {
      for (Scheme.Component component : scheme.variant(result.variant()).components()) {
        BigFraction part = result.parts().get(component.code());
        if (part != null && component.axis() != Axis.NONE) {
          BigFraction value = part.compareTo(BigFraction.ONE) > 0 ? BigFraction.ONE : part;
          values.merge(component.axis(), value.multiply(component.weight()), BigFraction::add);
          weights.merge(component.axis(), component.weight(), BigFraction::add);
        }
      }
    }
    values.replaceAll((axis, sum) -> sum.divide(weights.get(axis)));
    return values;
  }
}
