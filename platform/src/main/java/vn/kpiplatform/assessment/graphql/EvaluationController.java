package vn.kpiplatform.assessment.graphql;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.ConfirmingEvaluation;
import vn.kpiplatform.assessment.CriterionPoints;
import vn.kpiplatform.assessment.EvaluationRoundView;
import vn.kpiplatform.assessment.EvaluationView;
import vn.kpiplatform.assessment.Judgement;
import vn.kpiplatform.assessment.ReadingEvaluations;
import vn.kpiplatform.assessment.ReadingScores;
import vn.kpiplatform.assessment.ScoreView;
import vn.kpiplatform.assessment.ScoringMyself;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.organisation.PersonView;

@Controller
class EvaluationController {

  private final ReadingEvaluations evaluations;
  private final ReadingScores scores;
  private final ScoringMyself scoring;
  private final ConfirmingEvaluation confirming;
  private final Neighbours neighbours;

  EvaluationController(
      ReadingEvaluations evaluations,
      ReadingScores scores,
      ScoringMyself scoring,
      ConfirmingEvaluation confirming,
      Neighbours neighbours) {
    this.evaluations = evaluations;
    this.scores = scores;
    this.scoring = scoring;
    this.confirming = confirming;
    this.neighbours = neighbours;
  }

  @QueryMapping
  Optional<EvaluationView> evaluation(@Argument String personId, @Argument String periodCode) {
    return evaluations.find(personId, periodCode);
  }

  @QueryMapping
  Optional<EvaluationView> myEvaluation(@Argument String periodCode) {
    return evaluations.mine(periodCode);
  }

  @QueryMapping
  Page<EvaluationView> evaluations(
      @Argument String periodCode,
      @Argument @Nullable String superiorId,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return evaluations.page(periodCode, superiorId, Paging.of(first, after, last, before));
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, PersonView> person(List<EvaluationView> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, EvaluationView::personId);
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, PeriodView> period(List<EvaluationView> rows) {
    return neighbours.of(Period.KIND, PeriodView.class, rows, EvaluationView::periodId);
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, PersonView> confirmedBy(List<EvaluationView> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, EvaluationView::confirmedById);
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, ScoreView> score(List<EvaluationView> rows) {
    return scores.of(rows);
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, List<EvaluationRoundView>> selfScorings(List<EvaluationView> rows) {
    return Beside.lists(rows, row -> row.id().value(), evaluations::selfScorings);
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, List<EvaluationRoundView>> confirmations(List<EvaluationView> rows) {
    return Beside.lists(rows, row -> row.id().value(), evaluations::confirmations);
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, List<ScoreView>> supersededScores(List<EvaluationView> rows) {
    return scores.superseded(rows);
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, OffsetDateTime> acknowledgedAt(List<EvaluationView> rows) {
    return scores.acknowledged(rows);
  }

  @BatchMapping(typeName = "EvaluationRound")
  Map<EvaluationRoundView, PersonView> by(List<EvaluationRoundView> rounds) {
    return neighbours.of(PersonView.KIND, PersonView.class, rounds, EvaluationRoundView::byId);
  }

  @MutationMapping
  UUID scoreMyself(@Argument ScoreMyselfInput input) {
    return scoring.score(new RequestKey(input.requestKey()), input.command());
  }

  @MutationMapping
  UUID confirmEvaluation(@Argument ConfirmEvaluationInput input) {
    return confirming.confirm(new RequestKey(input.requestKey()), input.command());
  }

  record JudgementInput(String component, String value, @Nullable String reason) {

    static List<Judgement> given(@Nullable List<JudgementInput> judgements) {
      return judgements == null
          ? List.of()
          : judgements.stream()
              .map(one -> new Judgement(one.component(), one.value(), one.reason()))
              .toList();
    }
  }

  record SelfPointsInput(String code, String points) {

    CriterionPoints given() {
      return new CriterionPoints(code, new BigDecimal(points), null);
    }
  }

  record ScoreMyselfInput(
      String requestKey,
      String periodId,
      List<SelfPointsInput> criteria,
      @Nullable List<JudgementInput> judgements,
      @Nullable String remark,
      int expectedVersion) {

    ScoringMyself.Command command() {
      return new ScoringMyself.Command(
          periodId,
          criteria.stream().map(SelfPointsInput::given).toList(),
          JudgementInput.given(judgements),
          remark,
          expectedVersion);
    }
  }

  record ConfirmedPointsInput(String code, String points, @Nullable String reason) {

    CriterionPoints given() {
      return new CriterionPoints(code, new BigDecimal(points), reason);
    }
  }

  record ConfirmEvaluationInput(
      String requestKey,
      String evaluationId,
      int expectedVersion,
      List<ConfirmedPointsInput> criteria,
      @Nullable List<JudgementInput> judgements,
      @Nullable String remark) {

    ConfirmingEvaluation.Command command() {
      return new ConfirmingEvaluation.Command(
          evaluationId,
          expectedVersion,
          criteria.stream().map(ConfirmedPointsInput::given).toList(),
          JudgementInput.given(judgements),
          remark);
    }
  }
}
