package vn.kpiplatform.assessment;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/**
 * A closed or released period is opened again by two people. Its results stay as they were and are
 * superseded by those of the next closing.
 */
@Service
public class ReopeningPeriod {

  private static final int REASON = 1000;

  private final Acting acting;
  private final Periods periods;
  private final Reopenings reopenings;

  ReopeningPeriod(Acting acting, Periods periods, Reopenings reopenings) {
    this.acting = acting;
    this.periods = periods;
    this.reopenings = reopenings;
  }

  /**
   * The officer asks for it; the period stays as it is.
   *
   * @return the reopening
   * @throws Refused FORBIDDEN; NOT_FOUND, WRONG_STATE or REOPENING_ASKED_FOR at periodId; faults at
   *     reason
   */
  public UUID request(RequestKey key, Command command) {
    return acting.once(
        "requestReopening",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          Checks checks = new Checks();
          String reason = checks.lines(command.reason(), REASON, "reason");
          checks.refuseIfAny();
          Period period = periods.hold(NodeId.require(Period.KIND, command.periodId(), "periodId"));
          requireEnded(period, "periodId");
          if (reopenings.existsByPeriodIdAndApprovedAtIsNullAndDeclinedAtIsNull(period.id())) {
            throw Refused.because(AssessmentRefusal.REOPENING_ASKED_FOR, "periodId");
          }
          UUID id = TimeOrderedId.at(now);
          reopenings.save(new Reopening(id, period.id(), reason, actor.account(), now));
          return id;
        });
  }

  /**
   * A second person, the agency's head or another officer, agrees: the period is open again.
   *
   * @return the period
   * @throws Refused FORBIDDEN; NOT_FOUND, WRONG_STATE or OWN_REOPENING at reopeningId
   */
  public UUID approve(RequestKey key, String reopeningId) {
    return acting.once(
        "approveReopening",
        key,
        reopeningId,
        (actor, now) -> {
          requireApprover(actor);
          Reopening reopening = held(reopeningId);
          reopening.approve(actor.account(), now);
          Period period = periods.hold(reopening.periodId());
          requireEnded(period, "reopeningId");
          return periods.move(period.id(), period.state(), Period.State.OPEN).id();
        });
  }

  /**
   * A second person, the agency's head or another officer, does not agree: the period stays as it
   * is, and it may be asked for again.
   *
   * @return the reopening
   * @throws Refused FORBIDDEN; NOT_FOUND, WRONG_STATE or OWN_REOPENING at reopeningId; faults at
   *     reason
   */
  public UUID decline(RequestKey key, DeclineCommand command) {
    return acting.once(
        "declineReopening",
        key,
        command,
        (actor, now) -> {
          requireApprover(actor);
          Checks checks = new Checks();
          String reason = checks.lines(command.reason(), REASON, "reason");
          checks.refuseIfAny();
          UUID id = NodeId.require(ReopeningView.KIND, command.reopeningId(), "reopeningId");
          held(command.reopeningId()).decline(actor.account(), reason, now);
          return id;
        });
  }

  private Reopening held(String reopeningId) {
    return reopenings
        .findHeldById(NodeId.require(ReopeningView.KIND, reopeningId, "reopeningId"))
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "reopeningId"));
  }

  private static void requireEnded(Period period, String field) {
    if (period.state() != Period.State.CLOSED && period.state() != Period.State.RELEASED) {
      throw Refused.because(BasicRefusal.WRONG_STATE, field, period.state());
    }
  }

  private static void requireApprover(Actor actor) {
    if (!actor.holds(Role.AGENCY_HEAD)) {
      actor.require(Role.KPI_OFFICER);
    }
  }

  /** Which reopening, and why not. */
  public record DeclineCommand(String reopeningId, String reason) {}

  /** Which period, and why. */
  public record Command(String periodId, String reason) {}
}
