package vn.kpiplatform.framework;

import java.util.List;
import java.util.UUID;

/** The indicators that framework versions give to units, for the modules above. */
public interface Indicators {

  /**
   * A unit's indicators in their order; none where the version does not assess the unit.
   *
   * @param unitCodes the codes of the unit and of those above it, the nearest first
   */
  List<Indicator> of(UUID frameworkVersion, List<String> unitCodes);
}
