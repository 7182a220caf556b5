package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Flux;
import vn.kpiplatform.assessment.ClosingView;
import vn.kpiplatform.assessment.ReadingClosings;
import vn.kpiplatform.assessment.RunningPeriods;
import vn.kpiplatform.assessment.VerifyingResults;
import vn.kpiplatform.assessment.VerifyingResults.Difference;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.UnitView;

@Controller
class ClosingController {

  private final RunningPeriods running;
  private final ReadingClosings closings;
  private final VerifyingResults verifying;
  private final Neighbours neighbours;

  ClosingController(
      RunningPeriods running,
      ReadingClosings closings,
      VerifyingResults verifying,
      Neighbours neighbours) {
    this.running = running;
    this.closings = closings;
    this.verifying = verifying;
    this.neighbours = neighbours;
  }

  @QueryMapping
  Optional<ClosingView> closing(@Argument String periodId) {
    return closings.latest(periodId);
  }

  @QueryMapping
  List<Difference> resultDifferences(@Argument String periodId) {
    return verifying.differences(periodId);
  }

  @SubscriptionMapping
  Flux<ClosingView> closingProgress(@Argument String periodId) {
    return closings.progress(periodId);
  }

  @BatchMapping(typeName = ClosingView.KIND)
  Map<ClosingView, PeriodView> period(List<ClosingView> rows) {
    return neighbours.of(Period.KIND, PeriodView.class, rows, ClosingView::periodId);
  }

  @BatchMapping(typeName = "ResultDifference")
  Map<Difference, PersonView> person(List<Difference> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, Difference::personId);
  }

  @BatchMapping(typeName = "ResultDifference")
  Map<Difference, UnitView> unit(List<Difference> rows) {
    return neighbours.of(UnitView.KIND, UnitView.class, rows, Difference::unitId);
  }

  @MutationMapping
  UUID closePeriod(@Argument PeriodInput input) {
    return running.close(new RequestKey(input.requestKey()), input.periodId());
  }

  @MutationMapping
  UUID releasePeriod(@Argument PeriodInput input) {
    return running.release(new RequestKey(input.requestKey()), input.periodId());
  }

  @MutationMapping
  UUID sealPeriod(@Argument PeriodInput input) {
    return running.seal(new RequestKey(input.requestKey()), input.periodId());
  }

  record PeriodInput(String requestKey, String periodId) {}
}
