package vn.kpiplatform.work;

import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Actor;

/** Takes a task in hand for an act: one at a time, and only while its assignment stands. */
@Component
class TaskInHand {

  private final Tasks tasks;
  private final Visibility visibility;

  TaskInHand(Tasks tasks, Visibility visibility) {
    this.tasks = tasks;
    this.visibility = visibility;
  }

  /**
   * The task, held until the transaction ends.
   *
   * @throws Refused NOT_FOUND or TASK_WITHDRAWN at taskId
   */
  Task take(Actor actor, String taskId, Instant now) {
    Task task =
        NodeId.read(TaskView.KIND, taskId)
            .flatMap(tasks::findById)
            .filter(found -> visibility.sees(actor, found.id(), CivilTime.day(now)))
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "taskId"));
    task.requireStanding();
    return task;
  }
}
