package vn.kpiplatform.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Batch;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Catalogue;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;

/** Work that comes every month is assigned anew from an earlier month, each task by itself. */
@Service
public class CopyingTasks {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Superior named;
  private final TaskInHand inHand;
  private final Periods periods;
  private final Catalogue catalogue;
  private final Tasks tasks;

  CopyingTasks(
      Acting acting,
      Hierarchy hierarchy,
      Superior named,
      TaskInHand inHand,
      Periods periods,
      Catalogue catalogue,
      Tasks tasks) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.named = named;
    this.inHand = inHand;
    this.periods = periods;
    this.catalogue = catalogue;
    this.tasks = tasks;
  }

  /**
   * Copies tasks into a later period that is open. Each is refused by itself with NOT_FOUND,
   * OWN_FILE, FORBIDDEN unless the caller is the person's direct superior today, PERIOD_NOT_OPEN,
   * TASK_WITHDRAWN, NOT_LATER, PRODUCT_ENDED, JOINT_WORK or ALREADY_COPIED.
   *
   * @throws Refused OUT_OF_RANGE at taskIds unless there are 1 to 100
   */
  public Batch copy(RequestKey key, String toPeriodId, List<String> taskIds) {
    if (taskIds.isEmpty() || taskIds.size() > Batch.MOST) {
      throw Refused.because(BasicRefusal.OUT_OF_RANGE, "taskIds", 1, Batch.MOST);
    }
    return Batch.of(
        key,
        taskIds.stream().map(task -> new Copy(task, toPeriodId)).toList(),
        (itemKey, copy) -> copy(itemKey, copy));
  }

  private UUID copy(RequestKey key, Copy copy) {
    return acting.once(
        "copyTasks",
        key,
        copy,
        (actor, now) -> {
          LocalDate today = CivilTime.day(now);
          Task task = inHand.take(actor, copy.taskId(), now);
          UUID superior = hierarchy.personOf(actor);
          if (superior.equals(task.person())) {
            throw Refused.because(WorkRefusal.OWN_FILE, "taskId");
          }
          named.requireDirect(superior, task.person(), "taskId", today);
          Period from = periods.find(task.period()).orElseThrow();
          Period to =
              periods.holdOpen(
                  NodeId.require(Period.KIND, copy.toPeriodId(), "toPeriodId"), "toPeriodId");
          if (!to.startsOn().isAfter(from.startsOn())) {
            throw Refused.because(WorkRefusal.NOT_LATER, "toPeriodId");
          }
          if (tasks.existsByContinuesIdAndWithdrawnAtIsNull(task.id())) {
            throw Refused.because(WorkRefusal.ALREADY_COPIED, "taskId");
          }
          return tasks
              .save(
                  task.copyTo(
                      named.frame(to, catalogue.usable(task.product(), today, "taskId")),
                      due(task.dueOn(), from, to, today),
                      superior,
                      now))
              .id();
        });
  }

  /** The same day of the month, as far as the month has it and it has not passed. */
  static LocalDate due(LocalDate due, Period from, Period to, LocalDate today) {
    long months = ChronoUnit.MONTHS.between(from.startsOn(), to.startsOn());
    LocalDate same = due.plusMonths(months);
    LocalDate first = today.isAfter(to.startsOn()) ? today : to.startsOn();
    LocalDate possible = same.isBefore(first) ? first : same;
    return possible.isAfter(to.endsOn()) ? to.endsOn() : possible;
  }

  /** One task that goes into a later period. */
  record Copy(String taskId, String toPeriodId) {}
}
