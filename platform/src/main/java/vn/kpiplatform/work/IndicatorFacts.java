package vn.kpiplatform.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Facts;

/** What units had to reach and have reached in a period, as facts for the engine. */
public interface IndicatorFacts {

  /**
   * The indicators that the period's framework gives to each of these units, in its order; units
   * that it does not assess have none. References are the ids of the units' indicators as text. A
   * fixed number of statements for all.
   */
  Map<UUID, List<Facts.Indicator>> of(Collection<UUID> units, Period period);
}
