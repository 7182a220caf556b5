package vn.kpiplatform.work;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.kpiplatform.framework.Indicator;
import vn.kpiplatform.framework.Indicators;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.work.IndicatorEntries.Whose;

/** Puts together what frameworks give to units and what was stated about it. */
@Component
class UnitIndicators {

  private final IndicatorEntries entries;
  private final Indicators indicators;
  private final ReadingUnits units;

  UnitIndicators(IndicatorEntries entries, Indicators indicators, ReadingUnits units) {
    this.entries = entries;
    this.indicators = indicators;
    this.units = units;
  }

  /**
   * The indicators of each unit in the framework's order, also those about which nothing was
   * stated. A fixed number of statements for all.
   */
  Map<UUID, List<UnitIndicator>> of(Period period, Collection<UUID> wanted) {
    Map<UUID, List<Indicator>> definitions =
        units.codesUpwards(wanted).entrySet().stream()
            .collect(
                toMap(
                    Map.Entry::getKey,
                    unit -> indicators.of(period.frameworkVersion(), unit.getValue())));
    Map<UUID, List<IndicatorEntry>> stated =
        entries.of(
            definitions.entrySet().stream()
                .flatMap(
                    unit ->
                        unit.getValue().stream()
                            .map(one -> UnitIndicator.idOf(period.id(), unit.getKey(), one.code())))
                .toList());
    return definitions.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                unit ->
                    unit.getValue().stream()
                        .map(one -> indicator(period, unit.getKey(), one, stated))
                        .toList()));
  }

  /** These very indicators; those that their framework does not give to the unit are left out. */
  List<UnitIndicator> of(List<Whose> found, Function<Whose, Period> period) {
    Map<UUID, List<String>> codes =
        units.codesUpwards(found.stream().map(Whose::unit).distinct().toList());
    Map<UUID, List<IndicatorEntry>> stated = entries.of(found.stream().map(Whose::id).toList());
    return found.stream()
        .flatMap(
            whose ->
                indicators
                    .of(
                        period.apply(whose).frameworkVersion(),
                        Objects.requireNonNull(codes.get(whose.unit())))
                    .stream()
                    .filter(one -> one.code().equals(whose.code()))
                    .map(one -> indicator(period.apply(whose), whose.unit(), one, stated)))
        .toList();
  }

  private static UnitIndicator indicator(
      Period period, UUID unit, Indicator definition, Map<UUID, List<IndicatorEntry>> stated) {
    UUID id = UnitIndicator.idOf(period.id(), unit, definition.code());
    return new UnitIndicator(period, unit, definition, stated.getOrDefault(id, List.of()));
  }
}
