package vn.kpiplatform.work.graphql;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.UnitView;
import vn.kpiplatform.work.AssigningIndicator;
import vn.kpiplatform.work.EnteringActual;
import vn.kpiplatform.work.EvidenceView;
import vn.kpiplatform.work.ReadingIndicators;
import vn.kpiplatform.work.ReviewingActual;
import vn.kpiplatform.work.SettingIndicatorTarget;
import vn.kpiplatform.work.UnitIndicatorView;
import vn.kpiplatform.work.UnitIndicatorView.ActualView;
import vn.kpiplatform.work.UnitIndicatorView.AnswerView;
import vn.kpiplatform.work.UnitIndicatorView.TargetView;
import vn.kpiplatform.work.graphql.OutputController.EvidenceInput;

@Controller
class IndicatorController {

  private static final String TARGET = "IndicatorTarget";
  private static final String ACTUAL = "IndicatorActual";
  private static final String ANSWER = "ActualAnswer";

  private final SettingIndicatorTarget setting;
  private final AssigningIndicator assigning;
  private final EnteringActual entering;
  private final ReviewingActual reviewing;
  private final ReadingIndicators indicators;
  private final Surroundings surroundings;

  IndicatorController(
      SettingIndicatorTarget setting,
      AssigningIndicator assigning,
      EnteringActual entering,
      ReviewingActual reviewing,
      ReadingIndicators indicators,
      Surroundings surroundings) {
    this.setting = setting;
    this.assigning = assigning;
    this.entering = entering;
    this.reviewing = reviewing;
    this.indicators = indicators;
    this.surroundings = surroundings;
  }

  @QueryMapping
  List<UnitIndicatorView> indicators(@Argument String unitId, @Argument String periodCode) {
    return indicators.of(unitId, periodCode);
  }

  @QueryMapping
  List<UnitIndicatorView> actualsToValidate() {
    return indicators.toValidate();
  }

  @MutationMapping
  UUID setIndicatorTarget(@Argument SetIndicatorTargetInput input) {
    return setting.set(
        new RequestKey(input.requestKey()),
        new SettingIndicatorTarget.Command(
            input.unitId(),
            input.periodId(),
            input.indicator(),
            input.expectedVersion(),
            input.value(),
            input.document(),
            input.note()));
  }

  @MutationMapping
  UUID assignIndicator(@Argument AssignIndicatorInput input) {
    return assigning.assign(
        new RequestKey(input.requestKey()),
        new AssigningIndicator.Command(
            input.unitIndicatorId(), input.expectedVersion(), input.personId()));
  }

  @MutationMapping
  UUID enterActual(@Argument EnterActualInput input) {
    return entering.enter(
        new RequestKey(input.requestKey()),
        new EnteringActual.Command(
            input.unitIndicatorId(),
            input.expectedVersion(),
            input.value(),
            input.asOf(),
            input.source(),
            input.note(),
            input.evidence().stream().map(EvidenceInput::given).toList()));
  }

  @MutationMapping
  UUID validateActual(@Argument ValidateActualInput input) {
    return reviewing.validate(
        new RequestKey(input.requestKey()),
        new ReviewingActual.Command(
            input.unitIndicatorId(), input.expectedVersion(), input.note()));
  }

  @MutationMapping
  UUID returnActual(@Argument ReturnActualInput input) {
    return reviewing.sendBack(
        new RequestKey(input.requestKey()),
        new ReviewingActual.Command(
            input.unitIndicatorId(), input.expectedVersion(), input.note()));
  }

  @BatchMapping(typeName = UnitIndicatorView.KIND)
  Map<UnitIndicatorView, UnitView> unit(List<UnitIndicatorView> shown) {
    return surroundings.units(shown, UnitIndicatorView::unitId);
  }

  @BatchMapping(typeName = UnitIndicatorView.KIND)
  Map<UnitIndicatorView, PeriodView> period(List<UnitIndicatorView> shown) {
    return surroundings.periods(shown, UnitIndicatorView::periodId);
  }

  @BatchMapping(typeName = UnitIndicatorView.KIND)
  Map<UnitIndicatorView, PersonView> responsible(List<UnitIndicatorView> shown) {
    return surroundings.people(shown, UnitIndicatorView::responsibleId);
  }

  @BatchMapping(typeName = TARGET)
  Map<TargetView, PersonView> setBy(List<TargetView> shown) {
    return surroundings.peopleBehind(shown, TargetView::setByAccount);
  }

  @BatchMapping(typeName = ACTUAL)
  Map<ActualView, PersonView> enteredBy(List<ActualView> shown) {
    return surroundings.peopleBehind(shown, ActualView::enteredByAccount);
  }

  @BatchMapping(typeName = ACTUAL)
  Map<ActualView, PersonView> validator(List<ActualView> shown) {
    return surroundings.people(shown, ActualView::validatorId);
  }

  @BatchMapping(typeName = ACTUAL, field = "evidence")
  Map<ActualView, List<EvidenceView>> evidenceOfActuals(List<ActualView> shown) {
    return Beside.lists(shown, ActualView::entry, indicators::evidenceOf);
  }

  @BatchMapping(typeName = ANSWER)
  Map<AnswerView, PersonView> answeredBy(List<AnswerView> shown) {
    return surroundings.peopleBehind(shown, AnswerView::answeredByAccount);
  }

  record SetIndicatorTargetInput(
      String requestKey,
      String unitId,
      String periodId,
      String indicator,
      int expectedVersion,
      BigDecimal value,
      String document,
      @Nullable String note) {}

  record AssignIndicatorInput(
      String requestKey, String unitIndicatorId, int expectedVersion, String personId) {}

  record EnterActualInput(
      String requestKey,
      String unitIndicatorId,
      int expectedVersion,
      BigDecimal value,
      LocalDate asOf,
      String source,
      @Nullable String note,
      List<EvidenceInput> evidence) {}

  record ValidateActualInput(
      String requestKey, String unitIndicatorId, int expectedVersion, @Nullable String note) {}

  record ReturnActualInput(
      String requestKey, String unitIndicatorId, int expectedVersion, String note) {}
}
