package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Batch;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.work.Review.Return;

/**
 * Whoever was the direct superior on the day of the latest submission answers it, or the direct
 * superior of today if that person can no longer act; in an open period. Nobody answers their own.
 */
@Service
public class ReviewingOutput {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final OutputInHand outputInHand;
  private final Reviewers reviewers;
  private final Frameworks frameworks;

  ReviewingOutput(
      Acting acting,
      Hierarchy hierarchy,
      OutputInHand outputInHand,
      Reviewers reviewers,
      Frameworks frameworks) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.outputInHand = outputInHand;
    this.reviewers = reviewers;
    this.frameworks = frameworks;
  }

  /**
   * Accepts an output: its units are completed.
   *
   * @return the output's id
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, OWN_FILE, FORBIDDEN, STALE_VERSION,
   *     ALREADY_DECIDED, or every fault of the input
   */
  public UUID validate(RequestKey key, ValidateCommand command) {
    return validate("validateOutput", key, command);
  }

  private UUID validate(String operation, RequestKey key, ValidateCommand command) {
    return acting.onceByGuestsToo(
        operation,
        key,
        command,
        (actor, now) -> {
          OutputInHand.Taken taken = outputInHand.take(actor, command.outputId(), now);
          Output output = taken.output();
          output.validate(
              command.expectedVersion(),
              new Grade(command.quality(), command.beyondRequirement()),
              frameworks.document(taken.period().frameworkVersion()).content().asked(),
              command.note(),
              answering(output, now),
              hierarchy.personOf(actor),
              now);
          return output.id();
        });
  }

  /**
   * Sends an output back with a new due date; only a major error is a fault (article 14).
   *
   * @return the output's id
   * @throws Refused as {@link #validate}
   */
  public UUID sendBack(RequestKey key, ReturnCommand command) {
    return acting.onceByGuestsToo(
        "returnOutput",
        key,
        command,
        (actor, now) -> {
          OutputInHand.Taken taken = outputInHand.take(actor, command.outputId(), now);
          taken
              .output()
              .sendBack(
                  command.expectedVersion(),
                  command.reasons(),
                  taken.period(),
                  answering(taken.output(), now),
                  hierarchy.personOf(actor),
                  now);
          return taken.output().id();
        });
  }

  /**
   * Takes the latest answer to an output back while the period is open.
   *
   * @return the output's id
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, OWN_FILE, NOTHING_TO_WITHDRAW, FORBIDDEN for
   *     anybody but who answered, STALE_VERSION, or faults of the reason
   */
  public UUID withdraw(RequestKey key, WithdrawCommand command) {
    return acting.onceByGuestsToo(
        "withdrawReview",
        key,
        command,
        (actor, now) -> {
          Output output = outputInHand.take(actor, command.outputId(), now).output();
          output.withdraw(
              command.expectedVersion(), command.reason(), hierarchy.personOf(actor), now);
          return output.id();
        });
  }

  /**
   * Accepts many outputs, each by itself: what is refused does not keep the others back.
   *
   * @throws Refused OUT_OF_RANGE at outputs unless there are 1 to 100
   */
  public Batch validateAll(RequestKey key, List<ValidateCommand> commands) {
    if (commands.isEmpty() || commands.size() > Batch.MOST) {
      throw Refused.because(BasicRefusal.OUT_OF_RANGE, "outputs", 1, Batch.MOST);
    }
    return Batch.of(
        key, commands, (itemKey, command) -> validate("validateOutputs", itemKey, command));
  }

  private @Nullable UUID answering(Output output, Instant now) {
    return reviewers.of(List.of(output.id()), CivilTime.day(now)).get(output.id());
  }

  /**
   * What is accepted.
   *
   * @param quality percentage of quality where the framework asks, 0 to 100
   * @param beyondRequirement whether it is better than was asked for, where the framework asks
   */
  public record ValidateCommand(
      String outputId,
      int expectedVersion,
      @Nullable BigDecimal quality,
      @Nullable Boolean beyondRequirement,
      @Nullable String note) {}

  /** Whose answer is taken back and why. */
  public record WithdrawCommand(String outputId, int expectedVersion, String reason) {}

  /**
   * What is sent back and why.
   *
   * @param faultyUnits how many units have a major error; only then, 1 to the output's units
   * @param newDueOn between today and a month after the period's end
   */
  public record ReturnCommand(
      String outputId,
      int expectedVersion,
      ReturnKind kind,
      @Nullable Integer faultyUnits,
      LocalDate newDueOn,
      String note) {

    private Return reasons() {
      return new Return(kind, faultyUnits, newDueOn, note);
    }
  }
}
