package vn.kpiplatform.framework;

import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.framework.Inspection.Place;

/** Finds numbers that a measure cannot have; what it must have, its shape says. */
final class MeasureFaults {

  private final Inspection in;
  private final Set<String> bands;
  private final Place work;
  private final Set<String> ratios;

  /**
   * @param bands the codes of the bands that a score can be in
   * @param work what is asked about work
   * @param ratios the codes of the components that are points ratios
   */
  MeasureFaults(Inspection in, Set<String> bands, Place work, Set<String> ratios) {
    this.in = in;
    this.bands = bands;
    this.work = work;
    this.ratios = ratios;
  }

  void find(Place measure) {
    switch (measure.at(Kinds.TYPE).text().orElse("")) {
      case "QUALITY", "PROGRESS" -> {
        in.share(measure.at("deduction"));
        Place limit = measure.at("limit");
        if (limit.node().isInt() && limit.node().intValue() < 1) {
          in.add(limit, Code.VALUE_OUT_OF_RANGE);
        }
      }
      case "JUDGEMENT" -> allowed(measure.at("allowed"), 1, Integer.MAX_VALUE);
      case "SUBORDINATES" -> {
        allowed(measure.at("allowed"), 2, 2);
        in.known(measure.at("band"), bands, Code.BAND_UNKNOWN);
      }
      case "UNIT_SCORE" -> in.positive(measure.at("maximum"));
      case "ACHIEVEMENT" -> scale(measure.at("floor"), measure.at("cap"));
      case "POINTS_RATIO" -> {
        asks("quality", measure);
        in.positive(measure.at("planned"));
        in.positive(measure.at("unexpected"));
        in.share(measure.at("progress"));
        lateness(measure.at("lateness"));
      }
      case "BEYOND_REQUIREMENT" -> {
        asks("beyondRequirement", measure);
        in.share(measure.at("rate"));
        in.known(measure.at("component"), ratios, Code.COMPONENT_UNKNOWN);
      }
      default -> {}
    }
  }

  /** A measure of facts that nobody records would never have a value. */
  private void asks(String fact, Place measure) {
    if (!work.at(fact).node().asBoolean(false)) {
      in.add(measure, Code.FACT_NOT_ASKED);
    }
  }

  /** From the shortest to the longest. */
  private void lateness(Place steps) {
    int before = -1;
    for (Place step : steps.elements()) {
      in.share(step.at("share"));
      int days = step.at("workingDays").node().asInt(0);
      if (days <= before) {
        in.add(step.at("workingDays"), Code.VALUE_OUT_OF_RANGE);
      }
      before = days;
    }
    in.filled(steps);
  }

  private void allowed(Place allowed, int least, int most) {
    int count = allowed.elements().size();
    if (allowed.node().isArray() && (count < least || count > most)) {
      in.add(allowed, Code.VALUE_OUT_OF_RANGE);
    }
    allowed.elements().forEach(in::share);
  }

  private void scale(Place floor, Place cap) {
    in.positive(cap);
    Optional<BigFraction> least = floor.fraction();
    if (least.isPresent()
        && (least.get().signum() < 0
            || cap.fraction().filter(most -> least.get().compareTo(most) >= 0).isPresent())) {
      in.add(floor, Code.VALUE_OUT_OF_RANGE);
    }
  }
}
