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
import vn.kpiplatform.work.HandingOver;
import vn.kpiplatform.work.OutputView;
import vn.kpiplatform.work.ReadingOutputs;
import vn.kpiplatform.work.ReadingTasks;
import vn.kpiplatform.work.TaskView;
import vn.kpiplatform.work.WithdrawingTask;

@Controller
class TaskController {

  private final AssigningTask assigning;
  private final HandingOver handingOver;
  private final WithdrawingTask withdrawing;
  private final ReadingTasks tasks;
  private final ReadingOutputs outputs;
  private final Surroundings surroundings;

  TaskController(
      AssigningTask assigning,
      HandingOver handingOver,
      WithdrawingTask withdrawing,
      ReadingTasks tasks,
      ReadingOutputs outputs,
      Surroundings surroundings) {
    this.assigning = assigning;
    this.handingOver = handingOver;
    this.withdrawing = withdrawing;
    this.tasks = tasks;
    this.outputs = outputs;
    this.surroundings = surroundings;
  }

  @QueryMapping
  Page<TaskView> tasks(
      @Argument String personId,
      @Argument String periodCode,
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return tasks.page(personId, periodCode, Paging.of(first, after, last, before));
  }

  @MutationMapping
  UUID assignTask(@Argument AssignTaskInput input) {
    return assigning.assign(new RequestKey(input.requestKey()), input.command());
  }

  @BatchMapping(typeName = TaskView.KIND)
  Map<TaskView, PeriodView> period(List<TaskView> shown) {
    return surroundings.periods(shown, TaskView::periodId);
  }

  @BatchMapping(typeName = TaskView.KIND)
  Map<TaskView, ProductView> product(List<TaskView> shown) {
    return surroundings.products(shown, TaskView::productId);
  }

  @BatchMapping(typeName = TaskView.KIND)
  Map<TaskView, PersonView> person(List<TaskView> shown) {
    return surroundings.people(shown, TaskView::personId);
  }

  @BatchMapping(typeName = TaskView.KIND)
  Map<TaskView, PersonView> assignedBy(List<TaskView> shown) {
    return surroundings.people(shown, TaskView::assignedById);
  }

  @BatchMapping(typeName = TaskView.KIND, field = "outputs")
  Map<TaskView, List<OutputView>> outputsOf(List<TaskView> shown) {
    return Beside.lists(shown, task -> task.id().value(), outputs::ofTasks);
  }

  @QueryMapping
  Page<TaskView> tasksToHandOver(
      @Argument @Nullable Integer first,
      @Argument @Nullable String after,
      @Argument @Nullable Integer last,
      @Argument @Nullable String before) {
    return tasks.toHandOver(Paging.of(first, after, last, before));
  }

  @MutationMapping
  UUID assignJointTask(@Argument AssignJointTaskInput input) {
    return assigning.assignJointly(
        new RequestKey(input.requestKey()),
        new AssigningTask.JointCommand(
            input.shares().stream().map(ShareInput::share).toList(), input.work()));
  }

  @MutationMapping
  UUID reportUnable(@Argument ReportUnableInput input) {
    return handingOver.report(
        new RequestKey(input.requestKey()),
        new HandingOver.ReportCommand(input.taskId(), input.units(), input.reason()));
  }

  @MutationMapping
  UUID handOverTask(@Argument HandOverTaskInput input) {
    return handingOver.handOver(
        new RequestKey(input.requestKey()),
        new HandingOver.HandOverCommand(
            input.taskId(), input.toPersonId(), input.units(), input.dueOn()));
  }

  @MutationMapping
  UUID withdrawTask(@Argument WithdrawTaskInput input) {
    return withdrawing.withdraw(
        new RequestKey(input.requestKey()),
        new WithdrawingTask.Command(input.taskId(), input.reason()));
  }

  /** Work is assigned as planned or as unexpected; taking over is another act. */
  enum AssignmentOrigin {
    PLANNED,
    UNEXPECTED
  }

  record AssignTaskInput(
      String requestKey,
      String personId,
      String periodId,
      String productId,
      @Nullable String title,
      int quantity,
      LocalDate dueOn,
      AssignmentOrigin origin,
      @Nullable BigDecimal difficulty,
      @Nullable BigDecimal hours,
      @Nullable String axis) {

    AssigningTask.Command command() {
      return new AssigningTask.Command(
          personId,
          new AssigningTask.Work(
              periodId,
              productId,
              title,
              quantity,
              dueOn,
              Origin.valueOf(origin.name()),
              difficulty,
              hours,
              axis));
    }
  }

  record AssignJointTaskInput(
      String requestKey,
      List<ShareInput> shares,
      String periodId,
      String productId,
      @Nullable String title,
      int quantity,
      LocalDate dueOn,
      AssignmentOrigin origin,
      @Nullable BigDecimal difficulty,
      @Nullable String axis) {

    AssigningTask.Work work() {
      return new AssigningTask.Work(
          periodId,
          productId,
          title,
          quantity,
          dueOn,
          Origin.valueOf(origin.name()),
          difficulty,
          null,
          axis);
    }
  }

  record ShareInput(String personId, int numerator, int denominator) {

    AssigningTask.PersonShare share() {
      return new AssigningTask.PersonShare(personId, numerator, denominator);
    }
  }

  record ReportUnableInput(String requestKey, String taskId, int units, String reason) {}

  record WithdrawTaskInput(String requestKey, String taskId, String reason) {}

  record HandOverTaskInput(
      String requestKey, String taskId, String toPersonId, int units, LocalDate dueOn) {}
}
