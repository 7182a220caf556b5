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

  /**
   * @param bands the codes of the bands that a score can be in
   */
  MeasureFaults(Inspection in, Set<String> bands) {
    this.in = in;
    this.bands = bands;
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
      default -> {}
    }
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
