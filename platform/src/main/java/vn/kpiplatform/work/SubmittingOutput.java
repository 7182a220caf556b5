package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.work.Submission.Handing;

/** The assignee hands in what was done, with evidence, and again after a return. */
@Service
public class SubmittingOutput {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Periods periods;
  private final Frameworks frameworks;
  private final TaskInHand taskInHand;
  private final OutputInHand outputInHand;
  private final Tasks tasks;
  private final Outputs outputs;
  private final KeepingFile files;

  SubmittingOutput(
      Acting acting,
      Hierarchy hierarchy,
      Periods periods,
      Frameworks frameworks,
      TaskInHand taskInHand,
      OutputInHand outputInHand,
      Tasks tasks,
      Outputs outputs,
      KeepingFile files) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.periods = periods;
    this.frameworks = frameworks;
    this.taskInHand = taskInHand;
    this.outputInHand = outputInHand;
    this.tasks = tasks;
    this.outputs = outputs;
    this.files = files;
  }

  /**
   * Hands in some units of a task for the first time.
   *
   * @return the output's id
   * @throws Refused NOT_FOUND, TASK_WITHDRAWN, PERIOD_NOT_OPEN, FORBIDDEN for anybody but the
   *     assignee, or every fault of the input
   */
  public UUID submit(RequestKey key, SubmitCommand command) {
    return acting.once(
        "submitOutput",
        key,
        command,
        (actor, now) -> {
          Task task = taskInHand.take(actor, command.taskId(), now);
          Period period = periods.holdOpen(task.period(), "taskId");
          Given given = new Given(command.claimedOn(), command.hours(), command.evidence());
          Handing handing = handing(actor, task.person(), period, given, now);
          Output output =
              Output.submit(
                  task,
                  tasks.unitsTakenOverFrom(task.id()),
                  outputs.findByTaskId(task.id()),
                  command.units(),
                  handing);
          return outputs.save(output).id();
        });
  }

  /**
   * Hands in a returned output again.
   *
   * @return the output's id
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, FORBIDDEN for anybody but the assignee,
   *     STALE_VERSION, NOT_RETURNED, or every fault of the input
   */
  public UUID resubmit(RequestKey key, ResubmitCommand command) {
    return acting.once(
        "resubmitOutput",
        key,
        command,
        (actor, now) -> {
          OutputInHand.Taken taken = outputInHand.take(actor, command.outputId(), now);
          Output output = taken.output();
          UUID person = output.task().person();
          output.resubmit(
              command.expectedVersion(),
              handing(
                  actor,
                  person,
                  taken.period(),
                  new Given(null, command.hours(), command.evidence()),
                  now));
          return output.id();
        });
  }

  private Handing handing(Actor actor, UUID person, Period period, Given given, Instant now) {
    FrameworkContent framework = frameworks.document(period.frameworkVersion()).content();
    LocalDate today = CivilTime.day(now);
    files.requireOwn(actor, given.evidence());
    UUID superior = hierarchy.superiorOf(person, today).orElse(null);
    UUID confirmer =
        superior != null && framework.review().steps() > 1
            ? hierarchy.superiorOf(superior, today).filter(one -> serves(one, today)).orElse(null)
            : null;
    return new Handing(
        hierarchy.personOf(actor),
        superior,
        confirmer,
        given.claimedOn(),
        given.hours(),
        framework.asked(),
        given.evidence(),
        now);
  }

  /** A guest answers for the agency's head alone, and may not see anybody else's work. */
  private boolean serves(UUID person, LocalDate today) {
    return !hierarchy.placesOf(List.of(person), today).isEmpty();
  }

  private record Given(
      @Nullable LocalDate claimedOn, @Nullable BigDecimal hours, List<EvidenceGiven> evidence) {}

  /**
   * What is handed in.
   *
   * @param claimedOn the day on which the work is said to have been completed; kept, decides
   *     nothing
   * @param hours how long it took, where the framework asks
   */
  public record SubmitCommand(
      String taskId,
      int units,
      @Nullable LocalDate claimedOn,
      @Nullable BigDecimal hours,
      List<EvidenceGiven> evidence) {}

  /**
   * What is handed in again.
   *
   * @param hours how much longer it took, where the framework asks
   */
  public record ResubmitCommand(
      String outputId,
      int expectedVersion,
      @Nullable BigDecimal hours,
      List<EvidenceGiven> evidence) {}
}
