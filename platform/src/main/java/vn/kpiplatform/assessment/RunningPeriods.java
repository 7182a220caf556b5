package vn.kpiplatform.assessment;

import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.tenancy.Outbox;

/** The officer ends a period: closes it, looks at what came out, releases it. */
@Service
public class RunningPeriods {

  private static final String FIELD = "periodId";

  private final Acting acting;
  private final Periods periods;
  private final Hierarchy hierarchy;
  private final Closings closings;
  private final Outbox outbox;
  private final ReleasedResults released;
  private final ApplicationEventPublisher events;

  RunningPeriods(
      Acting acting,
      Periods periods,
      Hierarchy hierarchy,
      Closings closings,
      Outbox outbox,
      ReleasedResults released,
      ApplicationEventPublisher events) {
    this.acting = acting;
    this.periods = periods;
    this.hierarchy = hierarchy;
    this.closings = closings;
    this.outbox = outbox;
    this.released = released;
    this.events = events;
  }

  /**
   * On the period's last day or later; no framework allows it earlier. From now on work and
   * evaluations of the period are refused; everybody is scored in the background, and then the
   * period is closed.
   *
   * @return the closing
   * @throws Refused FORBIDDEN, or NOT_FOUND, WRONG_STATE or PERIOD_NOT_OVER at periodId
   */
  public UUID close(RequestKey key, String periodId) {
    return acting.once(
        "closePeriod",
        key,
        periodId,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          Period period =
              periods.move(
                  NodeId.require(Period.KIND, periodId, FIELD),
                  Period.State.OPEN,
                  Period.State.CLOSING);
          if (CivilTime.day(now).isBefore(period.endsOn())) {
            throw Refused.because(AssessmentRefusal.PERIOD_NOT_OVER, FIELD, period.endsOn());
          }
          UUID id = TimeOrderedId.at(now);
          int total = hierarchy.placesDuring(period.startsOn(), period.endsOn()).size();
          closings.add(Closing.begun(id, period.id(), total, actor.account(), now));
          outbox.post(ClosingPeriod.KIND, id);
          return id;
        });
  }

  /**
   * Shows everybody their result, and tells the modules above in the same transaction.
   *
   * @return the period
   * @throws Refused FORBIDDEN, or NOT_FOUND or WRONG_STATE at periodId
   */
  public UUID release(RequestKey key, String periodId) {
    return acting.once(
        "releasePeriod",
        key,
        periodId,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          Period period =
              periods.move(
                  NodeId.require(Period.KIND, periodId, FIELD),
                  Period.State.CLOSED,
                  Period.State.RELEASED);
          closings.release(closings.latest(period.id()).orElseThrow().id(), now);
          events.publishEvent(new PeriodReleased(period, released.of(period), now));
          return period.id();
        });
  }

  /**
   * Nothing of the period changes any more, and nothing reopens it.
   *
   * @return the period
   * @throws Refused FORBIDDEN, or NOT_FOUND or WRONG_STATE at periodId
   */
  public UUID seal(RequestKey key, String periodId) {
    return acting.once(
        "sealPeriod",
        key,
        periodId,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          return periods
              .move(
                  NodeId.require(Period.KIND, periodId, FIELD),
                  Period.State.RELEASED,
                  Period.State.SEALED)
              .id();
        });
  }
}
