package vn.kpiplatform.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;

/**
 * Work that somebody cannot do is reported at once and goes to somebody else. It stays in the first
 * person's assigned total, not completed; the taker has it outside theirs (article 18.1).
 */
@Service
public class HandingOver {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Superior named;
  private final TaskInHand inHand;
  private final Periods periods;
  private final Tasks tasks;
  private final Outputs outputs;
  private final Inabilities inabilities;

  HandingOver(
      Acting acting,
      Hierarchy hierarchy,
      Superior named,
      TaskInHand inHand,
      Periods periods,
      Tasks tasks,
      Outputs outputs,
      Inabilities inabilities) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.named = named;
    this.inHand = inHand;
    this.periods = periods;
    this.tasks = tasks;
    this.outputs = outputs;
    this.inabilities = inabilities;
  }

  /**
   * Reports that units cannot be done. For the assignee, or for the direct superior of one who
   * cannot even report.
   *
   * @return the task's id
   * @throws Refused NOT_FOUND, FORBIDDEN, TASK_WITHDRAWN, PERIOD_NOT_OPEN, NOTHING_LEFT,
   *     TOO_MANY_REPORTS, or faults of the input
   */
  public UUID report(RequestKey key, ReportCommand command) {
    return acting.once(
        "reportUnable",
        key,
        command,
        (actor, now) -> {
          LocalDate today = CivilTime.day(now);
          Task task = inHand.take(actor, command.taskId(), now);
          UUID by = hierarchy.personOf(actor);
          if (!by.equals(task.person())) {
            named.requireDirect(by, task.person(), "taskId", today);
          }
          periods.holdOpen(task.period(), "taskId");
          List<Inability> earlier = inabilities.findByTaskId(task.id());
          int left =
              task.quantity()
                  - outputs.unitsHandedIn(task.id())
                  - Math.max(reported(earlier), tasks.unitsTakenOverFrom(task.id()));
          inabilities.save(
              Inability.report(task, earlier, left, command.units(), command.reason(), by, now));
          return task.id();
        });
  }

  /**
   * Gives reported units to somebody else below the same superior.
   *
   * @return the id of the taker's task
   * @throws Refused NOT_FOUND, FORBIDDEN, TASK_WITHDRAWN, PERIOD_NOT_OPEN, OWN_FILE, SAME_PERSON,
   *     NOT_REPORTED, or faults of the input
   */
  public UUID handOver(RequestKey key, HandOverCommand command) {
    return acting.once(
        "handOverTask",
        key,
        command,
        (actor, now) -> {
          LocalDate today = CivilTime.day(now);
          Task task = inHand.take(actor, command.taskId(), now);
          UUID superior = hierarchy.personOf(actor);
          named.requireDirect(superior, task.person(), "taskId", today);
          UUID taker = named.requireBelow(actor, command.toPersonId(), "toPersonId", now);
          Period period = periods.holdOpen(task.period(), "taskId");
          int gone = tasks.unitsTakenOverFrom(task.id());
          int left =
              Math.min(
                  reported(inabilities.findByTaskId(task.id())) - gone,
                  task.quantity() - outputs.unitsHandedIn(task.id()) - gone);
          return tasks
              .save(
                  task.handOver(
                      taker,
                      command.units(),
                      left,
                      command.dueOn(),
                      named.frame(period, task.product()),
                      superior,
                      now))
              .id();
        });
  }

  private static int reported(List<Inability> inabilities) {
    return inabilities.stream().mapToInt(Inability::units).sum();
  }

  /** Units that cannot be done, and why. */
  public record ReportCommand(String taskId, int units, String reason) {}

  /** Units that go to somebody else, due again. */
  public record HandOverCommand(String taskId, String toPersonId, int units, LocalDate dueOn) {}
}
