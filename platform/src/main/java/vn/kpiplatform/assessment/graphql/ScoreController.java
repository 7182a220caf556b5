package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.Explanation;
import vn.kpiplatform.assessment.ScoreStepView;
import vn.kpiplatform.assessment.ScoreStepView.RuleView;
import vn.kpiplatform.assessment.ScoreView;
import vn.kpiplatform.assessment.ScoreView.CauseView;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.FrameworkView;
import vn.kpiplatform.framework.Text;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.UnitView;
import vn.kpiplatform.work.OutputView;
import vn.kpiplatform.work.TaskView;
import vn.kpiplatform.work.UnitIndicatorView;

@Controller
class ScoreController {

  private static final String SCORE = "Score";
  private static final String STEP = "ScoreStep";
  private static final String CAUSE = "ScoreCause";

  private final Neighbours neighbours;
  private final Words words;

  ScoreController(Neighbours neighbours, Words words) {
    this.neighbours = neighbours;
    this.words = words;
  }

  @SchemaMapping(typeName = SCORE)
  @Nullable Page<ScoreStepView> steps(
      ScoreView score,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    Paging paging = Paging.of(first, after, last, before);
    Explanation explanation = score.explanation();
    return explanation == null ? null : explanation.steps(paging);
  }

  @BatchMapping(typeName = SCORE)
  Map<ScoreView, FrameworkView> frameworkVersion(List<ScoreView> scores) {
    return neighbours.of(
        FrameworkView.KIND, FrameworkView.class, scores, ScoreView::frameworkVersionId);
  }

  @SchemaMapping(typeName = CAUSE)
  String message(CauseView cause, Locale locale) {
    return words.cause(cause.code(), cause.name(), locale);
  }

  @BatchMapping(typeName = CAUSE, field = "output")
  Map<CauseView, OutputView> causeOutput(List<CauseView> causes) {
    return neighbours.of(OutputView.KIND, OutputView.class, causes, CauseView::outputId);
  }

  @BatchMapping(typeName = CAUSE, field = "person")
  Map<CauseView, PersonView> causePerson(List<CauseView> causes) {
    return neighbours.of(PersonView.KIND, PersonView.class, causes, CauseView::personId);
  }

  @BatchMapping(typeName = CAUSE)
  Map<CauseView, PersonView> awaited(List<CauseView> causes) {
    return neighbours.of(PersonView.KIND, PersonView.class, causes, CauseView::awaitedId);
  }

  @SchemaMapping(typeName = STEP)
  String label(ScoreStepView step, Locale locale) {
    Text name = step.name();
    return name == null ? words.step(step.code(), locale) : Words.of(name, locale);
  }

  @BatchMapping(typeName = STEP)
  Map<ScoreStepView, TaskView> task(List<ScoreStepView> steps) {
    return neighbours.of(TaskView.KIND, TaskView.class, steps, ScoreStepView::taskId);
  }

  @BatchMapping(typeName = STEP)
  Map<ScoreStepView, OutputView> output(List<ScoreStepView> steps) {
    return neighbours.of(OutputView.KIND, OutputView.class, steps, ScoreStepView::outputId);
  }

  @BatchMapping(typeName = STEP)
  Map<ScoreStepView, PersonView> person(List<ScoreStepView> steps) {
    return neighbours.of(PersonView.KIND, PersonView.class, steps, ScoreStepView::personId);
  }

  @BatchMapping(typeName = STEP)
  Map<ScoreStepView, UnitView> unit(List<ScoreStepView> steps) {
    return neighbours.of(UnitView.KIND, UnitView.class, steps, ScoreStepView::unitId);
  }

  @BatchMapping(typeName = STEP)
  Map<ScoreStepView, UnitIndicatorView> unitIndicator(List<ScoreStepView> steps) {
    return neighbours.of(
        UnitIndicatorView.KIND, UnitIndicatorView.class, steps, ScoreStepView::unitIndicatorId);
  }

  @SchemaMapping(typeName = "ScoreRule")
  String text(RuleView rule, Locale locale) {
    return Words.of(rule.words(), locale);
  }
}
