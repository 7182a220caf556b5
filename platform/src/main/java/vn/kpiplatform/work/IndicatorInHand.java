package vn.kpiplatform.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.organisation.UnitHeads;
import vn.kpiplatform.organisation.UnitView;
import vn.kpiplatform.work.IndicatorEntries.Whose;
import vn.kpiplatform.work.UnitIndicator.Hand;

/** Takes a unit's indicator in hand for an act, only in an open period. */
@Component
class IndicatorInHand {

  private final IndicatorEntries entries;
  private final Periods periods;
  private final UnitIndicators indicators;
  private final ReadingUnits units;
  private final ReadingPeople people;
  private final UnitHeads heads;

  IndicatorInHand(
      IndicatorEntries entries,
      Periods periods,
      UnitIndicators indicators,
      ReadingUnits units,
      ReadingPeople people,
      UnitHeads heads) {
    this.entries = entries;
    this.periods = periods;
    this.indicators = indicators;
    this.units = units;
    this.people = people;
    this.heads = heads;
  }

  /**
   * An indicator about which something was stated.
   *
   * @throws Refused NOT_FOUND or PERIOD_NOT_OPEN at unitIndicatorId
   */
  UnitIndicator take(Actor actor, String unitIndicatorId, Instant now) {
    Whose whose =
        NodeId.read(UnitIndicatorView.KIND, unitIndicatorId)
            .flatMap(entries::about)
            .filter(found -> visible(actor, found.unit(), now))
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "unitIndicatorId"));
    Period period = periods.holdOpen(whose.period(), "unitIndicatorId");
    return of(period, whose.unit(), whose.code())
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "unitIndicatorId"));
  }

  /**
   * An indicator that the period's framework gives to the unit.
   *
   * @throws Refused NOT_FOUND at unitId or periodId, PERIOD_NOT_OPEN at periodId, INDICATOR_UNKNOWN
   */
  UnitIndicator take(Actor actor, String unitId, String periodId, String code, Instant now) {
    UUID unit =
        NodeId.read(UnitView.KIND, unitId)
            .filter(id -> !units.find(List.of(id)).isEmpty())
            .filter(id -> visible(actor, id, now))
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "unitId"));
    Period period = periods.holdOpen(NodeId.require(Period.KIND, periodId, "periodId"), "periodId");
    return of(period, unit, code)
        .orElseThrow(() -> Refused.because(IndicatorRefusal.INDICATOR_UNKNOWN, "indicator", code));
  }

  /** Members see every unit, a guest only those that they stand above. */
  private boolean visible(Actor actor, UUID unit, Instant now) {
    return !actor.guest() || is(personOf(actor), heads.above(unit, CivilTime.day(now)));
  }

  /** Who acts, and what they are to the indicator's unit. */
  Hand hand(Actor actor, UnitIndicator indicator, int expectedVersion, Instant now) {
    LocalDate today = CivilTime.day(now);
    Optional<UUID> person = personOf(actor);
    return new Hand(
        actor.account(),
        person.orElse(null),
        actor.holds(Role.KPI_OFFICER),
        is(person, heads.of(indicator.unit(), today)),
        is(person, heads.above(indicator.unit(), today)),
        expectedVersion,
        now);
  }

  /** Who stands above the unit on that day, if anybody in the agency does. */
  @Nullable UUID above(UnitIndicator indicator, LocalDate day) {
    return heads.above(indicator.unit(), day).orElse(null);
  }

  private Optional<UUID> personOf(Actor actor) {
    return people.behind(List.of(actor.account())).stream()
        .map(one -> one.id().value())
        .findFirst();
  }

  private static boolean is(Optional<UUID> person, Optional<UUID> other) {
    return person.isPresent() && person.equals(other);
  }

  private Optional<UnitIndicator> of(Period period, UUID unit, String code) {
    return indicators.of(period, List.of(unit)).getOrDefault(unit, List.of()).stream()
        .filter(indicator -> indicator.definition().code().equals(code))
        .findFirst();
  }
}
