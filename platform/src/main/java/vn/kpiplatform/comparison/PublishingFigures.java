package vn.kpiplatform.comparison;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.kpiplatform.assessment.PeriodReleased;
import vn.kpiplatform.assessment.PeriodReleased.Released;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.work.WorkFacts;

/** Publishes an agency's aggregates in the very transaction that releases its results. */
@Component
class PublishingFigures {

  private final Frameworks frameworks;
  private final WorkFacts work;
  private final PublishedResults published;

  PublishingFigures(Frameworks frameworks, WorkFacts work, PublishedResults published) {
    this.frameworks = frameworks;
    this.work = work;
    this.published = published;
  }

  @EventListener
  void publish(PeriodReleased released) {
    Period period = released.period();
    FrameworkContent framework = frameworks.document(period.frameworkVersion()).content();
    WorkFacts.Counts outputs =
        work.counts(released.results().stream().map(Released::person).toList(), period.id());
    published.add(
        period.code(),
        framework.periodType().name(),
        released.at(),
        Aggregation.of(released.results(), framework.bands(), outputs));
  }
}
