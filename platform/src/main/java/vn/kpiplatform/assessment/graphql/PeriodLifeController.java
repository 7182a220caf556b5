package vn.kpiplatform.assessment.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.AcknowledgingResult;
import vn.kpiplatform.assessment.ReadingReopenings;
import vn.kpiplatform.assessment.ReopeningPeriod;
import vn.kpiplatform.assessment.ReopeningView;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;

@Controller
class PeriodLifeController {

  private final ReopeningPeriod reopening;
  private final ReadingReopenings reopenings;
  private final AcknowledgingResult acknowledging;
  private final ReadingPeople people;
  private final Neighbours neighbours;

  PeriodLifeController(
      ReopeningPeriod reopening,
      ReadingReopenings reopenings,
      AcknowledgingResult acknowledging,
      ReadingPeople people,
      Neighbours neighbours) {
    this.reopening = reopening;
    this.reopenings = reopenings;
    this.acknowledging = acknowledging;
    this.people = people;
    this.neighbours = neighbours;
  }

  @QueryMapping
  List<ReopeningView> reopenings(@Argument String periodId) {
    return reopenings.of(periodId);
  }

  @BatchMapping(typeName = ReopeningView.KIND)
  Map<ReopeningView, PeriodView> period(List<ReopeningView> rows) {
    return neighbours.of(Period.KIND, PeriodView.class, rows, ReopeningView::periodId);
  }

  @BatchMapping(typeName = ReopeningView.KIND)
  Map<ReopeningView, PersonView> requestedBy(List<ReopeningView> rows) {
    return behind(rows, ReopeningView::requestedById);
  }

  @BatchMapping(typeName = ReopeningView.KIND)
  Map<ReopeningView, PersonView> approvedBy(List<ReopeningView> rows) {
    return behind(rows, ReopeningView::approvedById);
  }

  @BatchMapping(typeName = ReopeningView.KIND)
  Map<ReopeningView, PersonView> declinedBy(List<ReopeningView> rows) {
    return behind(rows, ReopeningView::declinedById);
  }

  @MutationMapping
  UUID requestReopening(@Argument RequestReopeningInput input) {
    return reopening.request(
        new RequestKey(input.requestKey()),
        new ReopeningPeriod.Command(input.periodId(), input.reason()));
  }

  @MutationMapping
  UUID approveReopening(@Argument ApproveReopeningInput input) {
    return reopening.approve(new RequestKey(input.requestKey()), input.reopeningId());
  }

  @MutationMapping
  UUID declineReopening(@Argument DeclineReopeningInput input) {
    return reopening.decline(
        new RequestKey(input.requestKey()),
        new ReopeningPeriod.DeclineCommand(input.reopeningId(), input.reason()));
  }

  @MutationMapping
  UUID acknowledgeResult(@Argument AcknowledgeResultInput input) {
    return acknowledging.acknowledge(new RequestKey(input.requestKey()), input.periodId());
  }

  private Map<ReopeningView, PersonView> behind(
      List<ReopeningView> rows, Function<ReopeningView, @Nullable UUID> account) {
    Map<UUID, PersonView> persons = new HashMap<>();
    for (PersonView person :
        people.behind(
            rows.stream().flatMap(row -> Stream.ofNullable(account.apply(row))).toList())) {
      UUID held = person.accountId();
      if (held != null) {
        persons.put(held, person);
      }
    }
    Map<ReopeningView, PersonView> found = new HashMap<>();
    for (ReopeningView row : rows) {
      UUID asked = account.apply(row);
      PersonView person = asked == null ? null : persons.get(asked);
      if (person != null) {
        found.put(row, person);
      }
    }
    return found;
  }

  record RequestReopeningInput(String requestKey, String periodId, String reason) {}

  record ApproveReopeningInput(String requestKey, String reopeningId) {}

  record DeclineReopeningInput(String requestKey, String reopeningId, String reason) {}

  record AcknowledgeResultInput(String requestKey, String periodId) {}
}
