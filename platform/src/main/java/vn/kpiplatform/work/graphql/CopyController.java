package vn.kpiplatform.work.graphql;

import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Batch;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.work.CopyingTasks;
import vn.kpiplatform.work.ReadingCopies;
import vn.kpiplatform.work.ReadingTasks;
import vn.kpiplatform.work.TaskCopyView;
import vn.kpiplatform.work.TaskView;

@Controller
class CopyController {

  private final CopyingTasks copying;
  private final ReadingCopies copies;
  private final ReadingTasks tasks;

  CopyController(CopyingTasks copying, ReadingCopies copies, ReadingTasks tasks) {
    this.copying = copying;
    this.copies = copies;
    this.tasks = tasks;
  }

  @QueryMapping
  List<TaskCopyView> tasksToCopy(
      @Argument String personId, @Argument String fromPeriodCode, @Argument String toPeriodCode) {
    return copies.preview(personId, fromPeriodCode, toPeriodCode);
  }

  @MutationMapping
  Batch copyTasks(@Argument CopyTasksInput input) {
    return copying.copy(new RequestKey(input.requestKey()), input.toPeriodId(), input.taskIds());
  }

  @BatchMapping(typeName = "TaskCopy")
  Map<TaskCopyView, TaskView> task(List<TaskCopyView> shown) {
    return Beside.nodes(shown, TaskCopyView::taskId, tasks::read);
  }

  record CopyTasksInput(String requestKey, String toPeriodId, List<String> taskIds) {}
}
