package vn.kpiplatform.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kpiplatform.framework.FrameworkDocument;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Facts.LedUnit;
import vn.kpiplatform.scoring.Subject;
import vn.kpiplatform.work.IndicatorFacts;

/**
 * Gathers units' facts and has them scored; the same way while a period runs and at its end. A
 * unit's score comes from its indicators only, so no unit depends on another or on its members.
 */
@Component
class AssessingUnits {

  private final IndicatorFacts indicators;
  private final ReadingUnits units;
  private final Frameworks frameworks;

  AssessingUnits(IndicatorFacts indicators, ReadingUnits units, Frameworks frameworks) {
    this.indicators = indicators;
    this.units = units;
    this.frameworks = frameworks;
  }

  /** A unit, what it had to reach and has reached, and what came of it. */
  record AssessedUnit(UUID unit, Facts facts, Outcome outcome) {}

  /** Those of these units that the period's framework assesses, in the order given. */
  List<UUID> assessed(Period period, Collection<UUID> some) {
    Map<UUID, String> variants = variants(period, some);
    return some.stream().filter(variants::containsKey).toList();
  }

  /** Scores units; those that the period's framework does not assess are left out. */
  List<AssessedUnit> assess(Period period, Collection<UUID> some) {
    FrameworkDocument framework = frameworks.document(period.frameworkVersion());
    Map<UUID, String> variants = variants(period, some);
    Map<UUID, List<Facts.Indicator>> reached = indicators.of(variants.keySet(), period);
    List<AssessedUnit> assessed = new ArrayList<>();
    variants.forEach(
        (unit, variant) -> {
          Facts facts =
              new Facts(
                  Subject.UNIT,
                  variant,
                  List.of(),
                  Map.of(),
                  Map.of(),
                  List.of(),
                  null,
                  reached.getOrDefault(unit, List.of()));
          assessed.add(new AssessedUnit(unit, facts, Outcome.of(framework.scheme(), facts)));
        });
    return assessed;
  }

  /** The same as leaders' components take it; units that are not assessed are absent. */
  Map<UUID, LedUnit> led(Period period, Collection<UUID> some) {
    Map<UUID, LedUnit> led = new HashMap<>();
    for (AssessedUnit one : assess(period, some)) {
      led.put(one.unit(), new LedUnit(one.unit().toString(), one.outcome().score()));
    }
    return led;
  }

  /** In the order given. */
  private Map<UUID, String> variants(Period period, Collection<UUID> some) {
    return variants(frameworks.document(period.frameworkVersion()), some);
  }

  /** The variant of each of these units that the framework assesses, in the order given. */
  Map<UUID, String> variants(FrameworkDocument framework, Collection<UUID> some) {
    Map<UUID, List<String>> codes = units.codesUpwards(some);
    Map<UUID, String> variants = new LinkedHashMap<>();
    for (UUID unit : some) {
      framework
          .content()
          .variant(Subject.UNIT, codes.getOrDefault(unit, List.of()), null)
          .ifPresent(variant -> variants.put(unit, variant.code()));
    }
    return variants;
  }
}
