package vn.kpiplatform.framework;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/** The KPI officer opens a month or quarter under the framework in force on its first day. */
@Service
public class OpeningPeriod {

  private final Acting acting;
  private final PublishedFrameworks frameworks;
  private final RecordedPeriods periods;

  OpeningPeriod(Acting acting, PublishedFrameworks frameworks, RecordedPeriods periods) {
    this.acting = acting;
    this.frameworks = frameworks;
    this.periods = periods;
  }

  /**
   * A new period, or the planned one of this code, open from now on under the framework that is in
   * force now for its first day.
   *
   * @throws Refused at code: MALFORMED, TAKEN, NO_FRAMEWORK_IN_FORCE, PERIOD_IS_MONTH or
   *     PERIOD_IS_QUARTER
   */
  public UUID open(RequestKey key, Command command) {
    return acting.once(
        "openPeriod",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          frameworks.holdStill();
          Period period = rehearse(command.code(), now);
          return periods
              .openPlanned(period.code(), period.frameworkVersion())
              .orElseGet(() -> add(period));
        });
  }

  /**
   * A new period, foreseen only: nothing is accepted for it until it is opened.
   *
   * @throws Refused at code: MALFORMED, TAKEN, NO_FRAMEWORK_IN_FORCE, PERIOD_IS_MONTH or
   *     PERIOD_IS_QUARTER
   */
  public UUID plan(RequestKey key, Command command) {
    return acting.once(
        "planPeriod",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.KPI_OFFICER);
          return add(period(command.code(), Period.State.PLANNED, now));
        });
  }

  /**
   * The period that {@link #open} would leave behind now, by the same rules; nothing is kept.
   *
   * @throws Refused as {@link #open}
   */
  public Period rehearse(String code, Instant now) {
    Period period = period(code, Period.State.OPEN, now);
    if (periods
        .findByCode(code)
        .filter(present -> present.state() != Period.State.PLANNED)
        .isPresent()) {
      throw Refused.because(BasicRefusal.TAKEN, "code");
    }
    return period;
  }

  private UUID add(Period period) {
    if (!periods.add(period)) {
      throw Refused.because(BasicRefusal.TAKEN, "code");
    }
    return period.id();
  }

  private Period period(String code, Period.State state, Instant now) {
    PeriodSpan span =
        PeriodSpan.of(code)
            .orElseThrow(() -> Refused.because(BasicRefusal.MALFORMED, "code", Form.PERIOD_CODE));
    return new Period(
        TimeOrderedId.at(now), code, span.startsOn(), span.endsOn(), state, inForce(span).id(), 0);
  }

  private FrameworkVersion inForce(PeriodSpan span) {
    FrameworkVersion version =
        frameworks
            .inForce(span.startsOn())
            .orElseThrow(
                () ->
                    Refused.because(
                        FrameworkRefusal.NO_FRAMEWORK_IN_FORCE, "code", span.startsOn()));
    FrameworkContent.PeriodType type = frameworks.document(version).content().periodType();
    if (type != span.type()) {
      throw Refused.because(
          switch (type) {
            case MONTH -> FrameworkRefusal.PERIOD_IS_MONTH;
            case QUARTER -> FrameworkRefusal.PERIOD_IS_QUARTER;
          },
          "code");
    }
    return version;
  }

  /** Which month or quarter, such as 2026-11 or 2026-Q4. */
  public record Command(String code) {}
}
