package vn.kpiplatform.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kpiplatform.assessment.PeriodReleased;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.assessment.ReleasedResults;
import vn.kpiplatform.assessment.ReleasedResults.Closed;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.FrameworkContent.PeriodType;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.work.Deliveries;
import vn.kpiplatform.work.WorkFacts;

/**
 * Publishes an agency's aggregates in the very transaction that releases its results; with the last
 * released month of a quarter, those of the quarter too. What is released again after a reopening
 * is published again: the higher revision counts.
 */
@Component
class PublishingFigures {

  private static final int MONTHS = 3;
  private static final Set<Period.State> SEEN =
      EnumSet.of(Period.State.RELEASED, Period.State.SEALED);

  private final Frameworks frameworks;
  private final Periods periods;
  private final ReleasedResults results;
  private final WorkFacts work;
  private final Deliveries deliveries;
  private final PublishedResults published;

  PublishingFigures(
      Frameworks frameworks,
      Periods periods,
      ReleasedResults results,
      WorkFacts work,
      Deliveries deliveries,
      PublishedResults published) {
    this.frameworks = frameworks;
    this.periods = periods;
    this.results = results;
    this.work = work;
    this.deliveries = deliveries;
    this.published = published;
  }

  @EventListener
  void publish(PeriodReleased released) {
    FrameworkContent framework = content(released.period());
    Part part = part(released.period(), released.results());
    published.add(
        released.period().code(),
        framework.periodType(),
        part.closed().number(),
        released.at(),
        Aggregation.of(
            part.results(), framework.bands(), part.outputs(), part.fields(), part.closed().at()));
    if (framework.periodType() == PeriodType.MONTH) {
      publishQuarter(part, framework, released.at());
    }
  }

  private void publishQuarter(Part released, FrameworkContent framework, Instant at) {
    int year = released.period().startsOn().getYear();
    int quarter = (released.period().startsOn().getMonthValue() - 1) / MONTHS;
    List<Period> seen =
        IntStream.rangeClosed(1, MONTHS)
            .mapToObj(month -> "%d-%02d".formatted(year, quarter * MONTHS + month))
            .map(periods::findByCode)
            .flatMap(Optional::stream)
            .filter(month -> SEEN.contains(month.state()))
            .toList();
    if (seen.size() < MONTHS) {
      return;
    }
    List<Part> months = new ArrayList<>();
    for (Period month : seen) {
      months.add(
          month.id().equals(released.period().id()) ? released : part(month, results.of(month)));
    }
    published.add(
        "%d-Q%d".formatted(year, quarter + 1),
        PeriodType.QUARTER,
        months.stream().mapToInt(month -> month.closed().number()).sum(),
        at,
        Aggregation.ofQuarter(
            months.stream().map(Part::results).toList(),
            framework.bands(),
            QuarterOfMonths.outputs(months.stream().map(Part::outputs).toList()),
            QuarterOfMonths.fields(months.stream().map(Part::fields).toList()),
            months.stream()
                .map(month -> month.closed().at())
                .max(Comparator.naturalOrder())
                .orElseThrow()));
  }

  private Part part(Period period, List<Released> people) {
    List<UUID> ids = people.stream().map(Released::person).toList();
    List<Deliveries.InField> fields = deliveries.of(ids, period.id());
    WorkFacts.Counts counts = work.counts(ids, period.id());
    return new Part(
        period,
        people,
        new Figures.Outputs(
            counts.people(),
            counts.outputs(),
            counts.onTime(),
            counts.returned(),
            fields.stream().mapToInt(Deliveries.InField::validated).sum()),
        fields.stream().map(PublishingFigures::field).toList(),
        results.closed(period));
  }

  private static Figures.Field field(Deliveries.InField field) {
    String code = field.field();
    return new Figures.Field(
        code == null ? "" : code,
        field.people(),
        field.assigned(),
        field.completed(),
        field.outputs(),
        field.onTime(),
        field.returned());
  }

  private FrameworkContent content(Period period) {
    return frameworks.document(period.frameworkVersion()).content();
  }

  private record Part(
      Period period,
      List<Released> results,
      Figures.Outputs outputs,
      List<Figures.Field> fields,
      Closed closed) {}
}
