package vn.kpiplatform.work.graphql;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.work.EvidenceView;
import vn.kpiplatform.work.ObjectiveCauseView;
import vn.kpiplatform.work.ReadingSubmissions;
import vn.kpiplatform.work.ReviewView;
import vn.kpiplatform.work.SubmissionView;

@Controller
class ReviewController {

  private final ReadingSubmissions submissions;
  private final Beside beside;

  ReviewController(ReadingSubmissions submissions, Beside beside) {
    this.submissions = submissions;
    this.beside = beside;
  }

  @BatchMapping(typeName = SubmissionView.KIND)
  Map<SubmissionView, List<EvidenceView>> evidence(List<SubmissionView> shown) {
    return Beside.lists(shown, submission -> submission.id().value(), submissions::evidenceOf);
  }

  @BatchMapping(typeName = SubmissionView.KIND)
  Map<SubmissionView, PersonView> superior(List<SubmissionView> shown) {
    return beside.people(shown, SubmissionView::superiorId);
  }

  @BatchMapping(typeName = ReviewView.KIND)
  Map<ReviewView, PersonView> reviewer(List<ReviewView> shown) {
    return beside.people(shown, ReviewView::reviewerId);
  }

  @BatchMapping(typeName = "ObjectiveCause")
  Map<ObjectiveCauseView, PersonView> recordedBy(List<ObjectiveCauseView> shown) {
    return beside.people(shown, ObjectiveCauseView::recordedById);
  }
}
