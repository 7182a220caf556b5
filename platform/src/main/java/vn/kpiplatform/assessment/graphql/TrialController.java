package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.TrialView;
import vn.kpiplatform.assessment.TrialView.PersonTrial;
import vn.kpiplatform.assessment.TryingDraft;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.organisation.PersonView;

@Controller
class TrialController {

  private static final String TRIAL = "FrameworkTrial";

  private final TryingDraft trying;
  private final Neighbours neighbours;

  TrialController(TryingDraft trying, Neighbours neighbours) {
    this.trying = trying;
    this.neighbours = neighbours;
  }

  @QueryMapping
  TrialView frameworkDraftTrial(@Argument String draftId, @Argument String periodCode) {
    return trying.trial(draftId, periodCode);
  }

  @BatchMapping(typeName = TRIAL, field = "period")
  Map<TrialView, PeriodView> periodOfTrial(List<TrialView> trials) {
    return neighbours.of(Period.KIND, PeriodView.class, trials, TrialView::periodId);
  }

  @SchemaMapping(typeName = TRIAL)
  Page<PersonTrial> people(
      TrialView trial,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return trial.people(Paging.of(first, after, last, before));
  }

  @BatchMapping(typeName = "FrameworkTrialPerson", field = "person")
  Map<PersonTrial, PersonView> personTried(List<PersonTrial> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, PersonTrial::personId);
  }
}
