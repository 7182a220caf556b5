package vn.kpiplatform.work;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.ReadingUnits;
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

  ReadingIndicators(
      Acting acting,
      IndicatorEntries entries,
      UnitIndicators indicators,
      Periods periods,
      ReadingPeriods readingPeriods,
      ReadingUnits units) {
    this.acting = acting;
    this.entries = entries;
    this.indicators = indicators;
    this.periods = periods;
    this.readingPeriods = readingPeriods;
    this.units = units;
  }

  @Override
  public String kind() {
    return UnitIndicatorView.KIND;
  }

  @Override
  public List<UnitIndicatorView> read(Collection<UUID> ids) {
    acting.actor();
    return find(ids);
  }

  /** As {@link #read}, for fields below one whose caller has been checked. */
  public List<UnitIndicatorView> find(Collection<UUID> ids) {
    List<Whose> found = entries.about(ids);
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
    acting.actor();
    UUID unit =
        NodeId.read(UnitView.KIND, unitId)
            .filter(id -> !units.find(List.of(id)).isEmpty())
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "unitId"));
    Period period =
        periods
            .findByCode(periodCode)
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "periodCode"));
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
