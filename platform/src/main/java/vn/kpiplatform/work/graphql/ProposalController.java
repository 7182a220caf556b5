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
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.ProductView;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.scoring.Facts.Origin;
import vn.kpiplatform.work.AssigningTask;
import vn.kpiplatform.work.ProposalView;
import vn.kpiplatform.work.ProposingTask;
import vn.kpiplatform.work.ReadingProposals;
import vn.kpiplatform.work.ReadingTasks;
import vn.kpiplatform.work.TaskView;

@Controller
class ProposalController {

  private final ProposingTask proposing;
  private final ReadingProposals proposals;
  private final ReadingTasks tasks;
  private final Surroundings surroundings;

  ProposalController(
      ProposingTask proposing,
      ReadingProposals proposals,
      ReadingTasks tasks,
      Surroundings surroundings) {
    this.proposing = proposing;
    this.proposals = proposals;
    this.tasks = tasks;
    this.surroundings = surroundings;
  }

  @QueryMapping
  Page<ProposalView> proposals(
      @Argument String personId,
      @Argument String periodCode,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return proposals.page(personId, periodCode, Paging.of(first, after, last, before));
  }

  @QueryMapping
  Page<ProposalView> proposalsToDecide(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return proposals.toDecide(Paging.of(first, after, last, before));
  }

  @MutationMapping
  UUID proposeTask(@Argument ProposeTaskInput input) {
    return proposing.propose(
        new RequestKey(input.requestKey()),
        new ProposingTask.ProposeCommand(input.work(), input.reason()));
  }

  @MutationMapping
  UUID approveProposal(@Argument ApproveProposalInput input) {
    return proposing.approve(
        new RequestKey(input.requestKey()),
        new ProposingTask.ApproveCommand(
            input.proposalId(), input.expectedVersion(), input.dueOn()));
  }

  @MutationMapping
  UUID declineProposal(@Argument DeclineProposalInput input) {
    return proposing.decline(
        new RequestKey(input.requestKey()),
        new ProposingTask.DeclineCommand(
            input.proposalId(), input.expectedVersion(), input.reason()));
  }

  @BatchMapping(typeName = ProposalView.KIND)
  Map<ProposalView, PersonView> person(List<ProposalView> shown) {
    return surroundings.people(shown, ProposalView::personId);
  }

  @BatchMapping(typeName = ProposalView.KIND)
  Map<ProposalView, PeriodView> period(List<ProposalView> shown) {
    return surroundings.periods(shown, ProposalView::periodId);
  }

  @BatchMapping(typeName = ProposalView.KIND)
  Map<ProposalView, ProductView> product(List<ProposalView> shown) {
    return surroundings.products(shown, ProposalView::productId);
  }

  @BatchMapping(typeName = ProposalView.KIND)
  Map<ProposalView, TaskView> task(List<ProposalView> shown) {
    return Beside.nodes(shown, ProposalView::taskId, tasks::read);
  }

  @BatchMapping(typeName = ProposalView.KIND)
  Map<ProposalView, PersonView> decidedBy(List<ProposalView> shown) {
    return surroundings.people(shown, ProposalView::decidedById);
  }

  record ProposeTaskInput(
      String requestKey,
      String periodId,
      String productId,
      @Nullable String title,
      int quantity,
      LocalDate dueOn,
      TaskController.AssignmentOrigin origin,
      @Nullable BigDecimal difficulty,
      @Nullable BigDecimal hours,
      @Nullable String axis,
      String reason) {

    AssigningTask.Work work() {
      return new AssigningTask.Work(
          periodId,
          productId,
          title,
          quantity,
          dueOn,
          Origin.valueOf(origin.name()),
          difficulty,
          hours,
          axis);
    }
  }

  record ApproveProposalInput(
      String requestKey, String proposalId, int expectedVersion, @Nullable LocalDate dueOn) {}

  record DeclineProposalInput(
      String requestKey, String proposalId, int expectedVersion, String reason) {}
}
