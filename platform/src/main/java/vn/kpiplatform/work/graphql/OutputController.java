package vn.kpiplatform.work.graphql;

import java.math.BigDecimal;
import java.net.URL;
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
import vn.kpiplatform.contract.Batch;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.work.EvidenceGiven;
import vn.kpiplatform.work.OutputView;
import vn.kpiplatform.work.ReadingOutputs;
import vn.kpiplatform.work.ReadingReviews;
import vn.kpiplatform.work.ReadingSubmissions;
import vn.kpiplatform.work.ReadingTasks;
import vn.kpiplatform.work.RecordingObjectiveCause;
import vn.kpiplatform.work.ReturnKind;
import vn.kpiplatform.work.ReviewView;
import vn.kpiplatform.work.ReviewingOutput;
import vn.kpiplatform.work.SubmissionView;
import vn.kpiplatform.work.SubmittingOutput;
import vn.kpiplatform.work.TaskView;

@Controller
class OutputController {

  private final SubmittingOutput submitting;
  private final ReviewingOutput reviewing;
  private final RecordingObjectiveCause recording;
  private final ReadingTasks tasks;
  private final ReadingOutputs outputs;
  private final ReadingSubmissions submissions;
  private final ReadingReviews reviews;

  OutputController(
      SubmittingOutput submitting,
      ReviewingOutput reviewing,
      RecordingObjectiveCause recording,
      ReadingTasks tasks,
      ReadingOutputs outputs,
      ReadingSubmissions submissions,
      ReadingReviews reviews) {
    this.submitting = submitting;
    this.reviewing = reviewing;
    this.recording = recording;
    this.tasks = tasks;
    this.outputs = outputs;
    this.submissions = submissions;
    this.reviews = reviews;
  }

  @QueryMapping
  Page<OutputView> outputsToValidate(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return outputs.toValidate(Paging.of(first, after, last, before));
  }

  @MutationMapping
  UUID submitOutput(@Argument SubmitOutputInput input) {
    return submitting.submit(
        new RequestKey(input.requestKey()),
        new SubmittingOutput.SubmitCommand(
            input.taskId(),
            input.units(),
            input.claimedOn(),
            input.hours(),
            given(input.evidence())));
  }

  @MutationMapping
  UUID resubmitOutput(@Argument ResubmitOutputInput input) {
    return submitting.resubmit(
        new RequestKey(input.requestKey()),
        new SubmittingOutput.ResubmitCommand(
            input.outputId(), input.expectedVersion(), input.hours(), given(input.evidence())));
  }

  @MutationMapping
  UUID validateOutput(@Argument ValidateOutputInput input) {
    return reviewing.validate(
        new RequestKey(input.requestKey()),
        new ReviewingOutput.ValidateCommand(
            input.outputId(),
            input.expectedVersion(),
            input.quality(),
            input.beyondRequirement(),
            input.note()));
  }

  @MutationMapping
  UUID returnOutput(@Argument ReturnOutputInput input) {
    return reviewing.sendBack(
        new RequestKey(input.requestKey()),
        new ReviewingOutput.ReturnCommand(
            input.outputId(),
            input.expectedVersion(),
            input.kind(),
            input.faultyUnits(),
            input.newDueOn(),
            input.note()));
  }

  @MutationMapping
  Batch validateOutputs(@Argument ValidateOutputsInput input) {
    return reviewing.validateAll(
        new RequestKey(input.requestKey()),
        input.outputs().stream().map(OutputToValidateInput::command).toList());
  }

  @MutationMapping
  UUID withdrawReview(@Argument WithdrawReviewInput input) {
    return reviewing.withdraw(
        new RequestKey(input.requestKey()),
        new ReviewingOutput.WithdrawCommand(
            input.outputId(), input.expectedVersion(), input.reason()));
  }

  @MutationMapping
  UUID recordObjectiveCause(@Argument RecordObjectiveCauseInput input) {
    return recording.record(
        new RequestKey(input.requestKey()),
        new RecordingObjectiveCause.Command(
            input.outputId(),
            input.reviewId(),
            input.submissionId(),
            input.authority(),
            input.document()));
  }

  @BatchMapping(typeName = OutputView.KIND)
  Map<OutputView, TaskView> task(List<OutputView> shown) {
    return Beside.nodes(shown, OutputView::taskId, tasks::read);
  }

  @BatchMapping(typeName = OutputView.KIND, field = "submissions")
  Map<OutputView, List<SubmissionView>> submissionsOf(List<OutputView> shown) {
    return Beside.lists(shown, output -> output.id().value(), submissions::ofOutputs);
  }

  @BatchMapping(typeName = OutputView.KIND, field = "reviews")
  Map<OutputView, List<ReviewView>> reviewsOf(List<OutputView> shown) {
    return Beside.lists(shown, output -> output.id().value(), reviews::ofOutputs);
  }

  private static List<EvidenceGiven> given(List<EvidenceInput> evidence) {
    return evidence.stream().map(EvidenceInput::given).toList();
  }

  record EvidenceInput(
      @Nullable URL link,
      @Nullable String document,
      @Nullable String fileId,
      @Nullable String note) {

    EvidenceGiven given() {
      return new EvidenceGiven(link == null ? null : link.toString(), document, fileId, note);
    }
  }

  record SubmitOutputInput(
      String requestKey,
      String taskId,
      int units,
      @Nullable LocalDate claimedOn,
      @Nullable BigDecimal hours,
      List<EvidenceInput> evidence) {}

  record ResubmitOutputInput(
      String requestKey,
      String outputId,
      int expectedVersion,
      @Nullable BigDecimal hours,
      List<EvidenceInput> evidence) {}

  record ValidateOutputInput(
      String requestKey,
      String outputId,
      int expectedVersion,
      @Nullable BigDecimal quality,
      @Nullable Boolean beyondRequirement,
      @Nullable String note) {}

  record ValidateOutputsInput(String requestKey, List<OutputToValidateInput> outputs) {}

  record OutputToValidateInput(
      String outputId,
      int expectedVersion,
      @Nullable BigDecimal quality,
      @Nullable Boolean beyondRequirement,
      @Nullable String note) {

    ReviewingOutput.ValidateCommand command() {
      return new ReviewingOutput.ValidateCommand(
          outputId, expectedVersion, quality, beyondRequirement, note);
    }
  }

  record WithdrawReviewInput(
      String requestKey, String outputId, int expectedVersion, String reason) {}

  record ReturnOutputInput(
      String requestKey,
      String outputId,
      int expectedVersion,
      ReturnKind kind,
      @Nullable Integer faultyUnits,
      LocalDate newDueOn,
      String note) {}

  record RecordObjectiveCauseInput(
      String requestKey,
      String outputId,
      @Nullable String reviewId,
      @Nullable String submissionId,
      String authority,
      String document) {}
}
