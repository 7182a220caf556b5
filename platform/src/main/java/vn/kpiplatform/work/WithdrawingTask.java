package vn.kpiplatform.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/**
 * An assignment is taken back with a reason, as long as nothing has come of it. It stays on record
 * with its terms, and counts nowhere: neither as assigned nor as not done.
 */
@Service
public class WithdrawingTask {

  private final Acting acting;
  private final Superior named;
  private final Visibility visibility;
  private final Periods periods;
  private final Tasks tasks;

  WithdrawingTask(
      Acting acting, Superior named, Visibility visibility, Periods periods, Tasks tasks) {
    this.acting = acting;
    this.named = named;
    this.visibility = visibility;
    this.periods = periods;
    this.tasks = tasks;
  }

  /**
   * Withdraws a task; of joint work every line, because the shares are the whole together only with
   * all of them. Work that was taken over is with the first person again. For the person's direct
   * superior today, or the KPI officer, never for the person.
   *
   * @return the task's id
   * @throws Refused NOT_FOUND, OWN_FILE, FORBIDDEN, PERIOD_NOT_OPEN, TASK_WITHDRAWN or TASK_BEGUN
   *     at taskId, or faults of the reason
   */
  public UUID withdraw(RequestKey key, Command command) {
    return acting.onceByGuestsToo(
        "withdrawTask",
        key,
        command,
        (actor, now) -> {
          LocalDate today = CivilTime.day(now);
          UUID id = seen(actor, command.taskId(), today);
          List<Task> lines = tasks.findLines(id);
          requireRight(actor, lines, today);
          periods.holdOpen(lines.getFirst().period(), "taskId");
          boolean begun = tasks.anyBegun(lines.stream().map(Task::id).toList());
          lines.forEach(line -> line.withdraw(begun, command.reason(), actor.account(), now));
          return id;
        });
  }

  /**
   * Goes on only if nothing has come of any of these tasks.
   *
   * @throws Refused TASK_BEGUN at the field
   */
  public void requireUntouched(Collection<UUID> ids, String field) {
    if (!ids.isEmpty() && tasks.anyBegun(ids)) {
      throw Refused.because(WorkRefusal.TASK_BEGUN, field);
    }
  }

  private UUID seen(Actor actor, String taskId, LocalDate today) {
    return NodeId.read(TaskView.KIND, taskId)
        .filter(found -> visibility.sees(actor, found, today))
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "taskId"));
  }

  private void requireRight(Actor actor, List<Task> lines, LocalDate today) {
    Optional<UUID> person = visibility.personOf(actor);
    if (lines.stream().anyMatch(line -> person.equals(Optional.of(line.person())))) {
      throw Refused.because(WorkRefusal.OWN_FILE, "taskId");
    }
    if (!actor.holds(Role.KPI_OFFICER)) {
      UUID superior = person.orElseThrow(() -> Refused.because(BasicRefusal.FORBIDDEN, "taskId"));
      lines.forEach(line -> named.requireDirect(superior, line.person(), "taskId", today));
    }
  }

  /** Which task, and why. */
  public record Command(String taskId, String reason) {}
}
