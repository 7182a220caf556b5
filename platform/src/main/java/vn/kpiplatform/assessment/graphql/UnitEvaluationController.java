package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.EvaluationView;
import vn.kpiplatform.assessment.ReadingUnitEvaluations;
import vn.kpiplatform.assessment.ScoreView;
import vn.kpiplatform.assessment.UnitEvaluationView;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.UnitView;
import vn.kpiplatform.work.UnitIndicatorView;

@Controller
class UnitEvaluationController {

  private static final String EVALUATION = "UnitEvaluation";

  private final ReadingUnitEvaluations evaluations;
  private final Neighbours neighbours;

  UnitEvaluationController(ReadingUnitEvaluations evaluations, Neighbours neighbours) {
    this.evaluations = evaluations;
    this.neighbours = neighbours;
  }

  @QueryMapping
  Optional<UnitEvaluationView> unitEvaluation(
      @Argument String unitId, @Argument String periodCode) {
    return evaluations.find(unitId, periodCode);
  }

  @BatchMapping(typeName = EvaluationView.KIND, field = "unitEvaluation")
  Map<EvaluationView, UnitEvaluationView> ofPeople(List<EvaluationView> rows) {
    return evaluations.ofPeople(rows);
  }

  @BatchMapping(typeName = EVALUATION)
  Map<UnitEvaluationView, UnitView> unit(List<UnitEvaluationView> rows) {
    return neighbours.of(UnitView.KIND, UnitView.class, rows, UnitEvaluationView::unitId);
  }

  @BatchMapping(typeName = EVALUATION)
  Map<UnitEvaluationView, PeriodView> period(List<UnitEvaluationView> rows) {
    return neighbours.of(Period.KIND, PeriodView.class, rows, UnitEvaluationView::periodId);
  }

  @BatchMapping(typeName = EVALUATION, field = "indicators")
  Map<UnitEvaluationView, List<UnitIndicatorView>> indicatorsOf(List<UnitEvaluationView> rows) {
    return evaluations.indicators(rows);
  }

  @BatchMapping(typeName = EVALUATION)
  Map<UnitEvaluationView, PersonView> head(List<UnitEvaluationView> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, evaluations.heads(rows)::get);
  }

  @BatchMapping(typeName = EVALUATION)
  Map<UnitEvaluationView, EvaluationView> headEvaluation(List<UnitEvaluationView> rows) {
    return evaluations.headEvaluations(rows);
  }

  @BatchMapping(typeName = EVALUATION)
  Map<UnitEvaluationView, ScoreView> score(List<UnitEvaluationView> rows) {
    return evaluations.scores(rows);
  }
}
