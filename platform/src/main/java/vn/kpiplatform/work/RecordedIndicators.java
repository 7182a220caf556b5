package vn.kpiplatform.work;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.work.IndicatorEntry.Actual;
import vn.kpiplatform.work.IndicatorEntry.Target;
import vn.kpiplatform.work.UnitIndicator.State;

/** Indicators as they stand in the tables. */
@Service
@Transactional(readOnly = true)
class RecordedIndicators implements IndicatorFacts {

  private final UnitIndicators indicators;

  RecordedIndicators(UnitIndicators indicators) {
    this.indicators = indicators;
  }

  @Override
  public Map<UUID, List<Facts.Indicator>> of(Collection<UUID> units, Period period) {
    return indicators.of(period, units).entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                unit -> unit.getValue().stream().map(RecordedIndicators::fact).toList()));
  }

  /** A value counts only once it is validated; one that was sent back is missing. */
  private static Facts.Indicator fact(UnitIndicator indicator) {
    return new Facts.Indicator(
        indicator.id().toString(),
        indicator.definition().code(),
        indicator.target().map(Target::value).map(Exact::fraction).orElse(null),
        indicator.state() == State.VALIDATED ? actual(indicator) : null,
        indicator.state() == State.AWAITING_VALIDATION);
  }

  private static @Nullable BigFraction actual(UnitIndicator indicator) {
    return indicator
        .inTime()
        .map(entry -> Exact.fraction(((Actual) entry.statement()).value()))
        .orElse(null);
  }
}
