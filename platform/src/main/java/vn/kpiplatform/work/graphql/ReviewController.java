package vn.kpiplatform.work.graphql;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.work.EvidenceView;
import vn.kpiplatform.work.ObjectiveCauseView;
import vn.kpiplatform.work.ReadingSubmissions;
import vn.kpiplatform.work.ReviewView;
import vn.kpiplatform.work.SubmissionView;

@Controller
class ReviewController {

  private final ReadingSubmissions submissions;
  private final Surroundings surroundings;

  ReviewController(ReadingSubmissions submissions, Surroundings surroundings) {
    this.submissions = submissions;
    this.surroundings = surroundings;
  }

  @BatchMapping(typeName = SubmissionView.KIND)
  Map<SubmissionView, List<EvidenceView>> evidence(List<SubmissionView> shown) {
    return Beside.lists(shown, submission -> submission.id().value(), submissions::evidenceOf);
  }

  @BatchMapping(typeName = SubmissionView.KIND)
  Map<SubmissionView, PersonView> superior(List<SubmissionView> shown) {
    return surroundings.people(shown, SubmissionView::superiorId);
  }

  @BatchMapping(typeName = ReviewView.KIND)
  Map<ReviewView, PersonView> reviewer(List<ReviewView> shown) {
    return surroundings.people(shown, ReviewView::reviewerId);
  }

  @BatchMapping(typeName = "ObjectiveCause")
  Map<ObjectiveCauseView, PersonView> recordedBy(List<ObjectiveCauseView> shown) {
    return surroundings.people(shown, ObjectiveCauseView::recordedById);
  }
}
