package vn.kpiplatform.work;

import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.organisation.UnitHeads;
import vn.kpiplatform.organisation.UnitView;
import vn.kpiplatform.work.IndicatorEntries.Whose;

/**
 * Units' indicators, for all members of the agency: what a unit has to reach and has reached is no
 * one's personal file. One about which nothing was stated yet is shown as well.
 */
@Service
@Transactional(readOnly = true)
public class ReadingIndicators implements NodeReader {

  private final Acting acting;
  private final IndicatorEntries entries;
  private final UnitIndicators indicators;
  private final Periods periods;
  private final ReadingPeriods readingPeriods;
  private final ReadingUnits units;
  private final ReadingPeople people;
  private final UnitHeads heads;
  private final InstantSource time;

  ReadingIndicators(
      Acting acting,
      IndicatorEntries entries,
      UnitIndicators indicators,
      Periods periods,
      ReadingPeriods readingPeriods,
      ReadingUnits units,
      ReadingPeople people,
      UnitHeads heads,
      InstantSource time) {
    this.acting = acting;
    this.entries = entries;
    this.indicators = indicators;
    this.periods = periods;
    this.readingPeriods = readingPeriods;
    this.units = units;
    this.people = people;
    this.heads = heads;
    this.time = time;
  }

  @Override
  public String kind() {
    return UnitIndicatorView.KIND;
  }

  @Override
  public List<UnitIndicatorView> read(Collection<UUID> ids) {
    Actor actor = acting.actorOrGuest();
    return views(
        entries.about(ids).stream().filter(whose -> visible(actor, whose.unit())).toList());
  }

  /**
   * What waits for the caller's answer in periods that are open, what has waited longest first; at
   * most 100.
   */
  public List<UnitIndicatorView> toValidate() {
    Actor actor = acting.actorOrGuest();
    List<UUID> waiting =
        entries.awaiting(personOf(actor).orElse(null), actor.holds(Role.KPI_OFFICER));
    Map<UUID, UnitIndicatorView> found =
        views(entries.about(waiting)).stream().collect(toMap(one -> one.id().value(), one -> one));
    return waiting.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private List<UnitIndicatorView> views(List<Whose> found) {
    Map<UUID, PeriodView> bound =
        readingPeriods.find(found.stream().map(Whose::period).distinct().toList()).stream()
            .collect(toMap(period -> period.id().value(), period -> period));
    return indicators
        .of(found, whose -> period(Objects.requireNonNull(bound.get(whose.period()))))
        .stream()
        .map(UnitIndicatorView::of)
        .toList();
  }

  /**
   * A unit's indicators in a period, in the framework's order.
   *
   * @throws Refused NOT_FOUND at unitId or periodCode
   */
  public List<UnitIndicatorView> of(String unitId, String periodCode) {
    Actor actor = acting.actorOrGuest();
    UUID unit =
        NodeId.read(UnitView.KIND, unitId)
            .filter(id -> !units.find(List.of(id)).isEmpty())
            .filter(id -> visible(actor, id))
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "unitId"));
    Period period = periods.named(periodCode, "periodCode");
    return indicators.of(period, List.of(unit)).getOrDefault(unit, List.of()).stream()
        .map(UnitIndicatorView::of)
        .toList();
  }

  /** The indicators of units that the caller has been shown, in the framework's order. */
  public Map<UUID, List<UnitIndicatorView>> ofUnits(UUID period, Collection<UUID> shown) {
    return indicators.of(periods.find(period).orElseThrow(), shown).entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                unit -> unit.getValue().stream().map(UnitIndicatorView::of).toList()));
  }

  /** The evidence of actual values that the caller has been shown. */
  public Map<UUID, List<EvidenceView>> evidenceOf(Collection<UUID> actuals) {
    return entries.evidenceOf(actuals);
  }

  /** Members see every unit, a guest only those that they stand above. */
  private boolean visible(Actor actor, UUID unit) {
    return !actor.guest()
        || heads
            .above(unit, CivilTime.day(time.instant()))
            .filter(above -> personOf(actor).equals(Optional.of(above)))
            .isPresent();
  }

  private Optional<UUID> personOf(Actor actor) {
    return people.behind(List.of(actor.account())).stream()
        .map(one -> one.id().value())
        .findFirst();
  }

  private static Period period(PeriodView shown) {
    return new Period(
        shown.id().value(),
        shown.code(),
        shown.startsOn(),
        shown.endsOn(),
        shown.state(),
        shown.frameworkVersion(),
        shown.version());
  }
}
