package vn.kpiplatform.work.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.work.InabilityView;
import vn.kpiplatform.work.ReadingTasks;
import vn.kpiplatform.work.TaskShareView;
import vn.kpiplatform.work.TaskView;
import vn.kpiplatform.work.TaskWithdrawalView;

/** What happened to tasks between people: shared, reported, taken over. */
@Controller
class TaskSideController {

  private static final String SHARE = "TaskShare";

  private final ReadingTasks tasks;
  private final Surroundings surroundings;

  TaskSideController(ReadingTasks tasks, Surroundings surroundings) {
    this.tasks = tasks;
    this.surroundings = surroundings;
  }

  @BatchMapping(typeName = TaskView.KIND)
  Map<TaskView, List<TaskShareView>> shares(List<TaskView> shown) {
    List<UUID> lines =
        shown.stream().map(TaskView::mainTaskId).filter(Objects::nonNull).distinct().toList();
    Map<UUID, List<TaskShareView>> found = lines.isEmpty() ? Map.of() : tasks.sharesOf(lines);
    Map<TaskView, List<TaskShareView>> shares = new HashMap<>();
    for (TaskView task : shown) {
      UUID main = task.mainTaskId();
      shares.put(task, main == null ? List.of() : found.getOrDefault(main, List.of()));
    }
    return shares;
  }

  @BatchMapping(typeName = TaskView.KIND)
  Map<TaskView, List<InabilityView>> inabilities(List<TaskView> shown) {
    return Beside.lists(shown, task -> task.id().value(), tasks::inabilitiesOf);
  }

  @BatchMapping(typeName = TaskView.KIND)
  Map<TaskView, PersonView> takenOverFrom(List<TaskView> shown) {
    return surroundings.people(shown, TaskView::takenOverFromPersonId);
  }

  @BatchMapping(typeName = SHARE, field = "person")
  Map<TaskShareView, PersonView> personOfShare(List<TaskShareView> shown) {
    return surroundings.people(shown, TaskShareView::personId);
  }

  @BatchMapping(typeName = "TaskWithdrawal")
  Map<TaskWithdrawalView, PersonView> withdrawnBy(List<TaskWithdrawalView> shown) {
    return surroundings.peopleBehind(shown, TaskWithdrawalView::withdrawnByAccount);
  }

  @BatchMapping(typeName = "Inability")
  Map<InabilityView, PersonView> reportedBy(List<InabilityView> shown) {
    return surroundings.people(shown, InabilityView::reportedById);
  }
}
