package vn.kpiplatform.framework;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.framework.Inspection.Place;
import vn.kpiplatform.scoring.Subject;

/**
 * Finds what is wrong with indicators: each says how it is measured, and they are for units and for
 * nobody else. A unit's score comes from its indicators only, never from its members' work.
 */
final class IndicatorFaults {

  private static final String INDICATOR = "ACHIEVEMENT";
  private static final int MOST_MONTHS_AFTER = 3;
  private static final int MOST_DAYS = 31;

  private final Inspection in;
  private final Place root;

  IndicatorFaults(Inspection in, Place root) {
    this.in = in;
    this.root = root;
  }

  void find() {
    List<Place> components =
        root.at("blocks").elements().stream()
            .flatMap(block -> block.at("components").elements().stream())
            .toList();
    components.forEach(this::terms);
    Set<String> indicators =
        components.stream()
            .filter(IndicatorFaults::isIndicator)
            .flatMap(component -> component.at("code").text().stream())
            .collect(Collectors.toSet());
    Set<String> known =
        components.stream()
            .flatMap(component -> component.at("code").text().stream())
            .collect(Collectors.toSet());
    for (Place variant : root.at("variants").elements()) {
      boolean unit = variant.at("subject").text().filter(Subject.UNIT.name()::equals).isPresent();
      for (Place part : variant.at("blocks").elements()) {
        if (unit && !part.at("weights").node().isObject()) {
          in.add(part, Code.VALUE_MISPLACED);
        }
        part.at("weights").properties().stream()
            .filter(weight -> known.contains(weight.name()))
            .filter(weight -> indicators.contains(weight.name()) != unit)
            .forEach(weight -> in.add(weight, Code.VALUE_MISPLACED));
      }
    }
  }

  private void terms(Place component) {
    Place terms = component.at("indicator");
    in.onlyIf(isIndicator(component), terms);
    if (isIndicator(component)) {
      in.required(terms);
      within(terms.at("closing").at("monthsAfter"), 0, MOST_MONTHS_AFTER);
      within(terms.at("closing").at("day"), 1, MOST_DAYS);
    }
  }

  private void within(Place number, int least, int most) {
    if (number.node().isInt()
        && (number.node().intValue() < least || number.node().intValue() > most)) {
      in.add(number, Code.VALUE_OUT_OF_RANGE);
    }
  }

  private static boolean isIndicator(Place component) {
    return component.at("measure").at(Kinds.TYPE).text().filter(INDICATOR::equals).isPresent();
  }
}
