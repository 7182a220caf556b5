package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.assessment.EvaluationView;
import vn.kpiplatform.assessment.PetitionView;
import vn.kpiplatform.assessment.Petitioning;
import vn.kpiplatform.assessment.ReadingPetitions;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.organisation.PersonView;

@Controller
class PetitionController {

  private final Petitioning petitioning;
  private final ReadingPetitions petitions;
  private final Neighbours neighbours;

  PetitionController(Petitioning petitioning, ReadingPetitions petitions, Neighbours neighbours) {
    this.petitioning = petitioning;
    this.petitions = petitions;
    this.neighbours = neighbours;
  }

  @BatchMapping(typeName = EvaluationView.KIND)
  Map<EvaluationView, List<PetitionView>> petitions(List<EvaluationView> rows) {
    return petitions.of(rows);
  }

  @BatchMapping(typeName = "Petition")
  Map<PetitionView, PersonView> answeredBy(List<PetitionView> rows) {
    return neighbours.of(PersonView.KIND, PersonView.class, rows, PetitionView::answeredById);
  }

  @MutationMapping
  UUID submitPetition(@Argument SubmitPetitionInput input) {
    return petitioning.submit(
        new RequestKey(input.requestKey()),
        new Petitioning.Command(input.periodId(), input.text()));
  }

  @MutationMapping
  UUID answerPetition(@Argument AnswerPetitionInput input) {
    return petitioning.answer(
        new RequestKey(input.requestKey()),
        new Petitioning.AnswerCommand(input.evaluationId(), input.granted(), input.text()));
  }

  record SubmitPetitionInput(String requestKey, String periodId, String text) {}

  record AnswerPetitionInput(
      String requestKey, String evaluationId, boolean granted, String text) {}
}
