package vn.kpiplatform.framework;

import static org.apache.commons.numbers.fraction.BigFraction.ONE;
import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.scoring.Readings;

/** Finds everything that is wrong with a framework document, in one pass over its tree. */
final class FrameworkDocumentFaults {

  private final Inspection in;
  private final Inspection.Place root;

  private FrameworkDocumentFaults(JsonDocument json) {
    this.in = new Inspection(json.shapeFaults(FrameworkContent.class));
    this.root = new Inspection.Place(json.tree(), JsonDocument.ROOT);
  }

  static List<DocumentFault> of(JsonDocument json) {
    FrameworkDocumentFaults document = new FrameworkDocumentFaults(json);
    document.general();
    document.components();
    document.subjects();
    document.levels(document.root.at("bands"));
    document.yearly();
    document.readings();
    document.rules();
    document.in.texts(document.root);
    return document.in.faults();
  }

  private void general() {
    Inspection.Place general = root.at("general");
    List<Inspection.Place> groups = general.at("groups").elements();
    in.uniqueCodes(groups);
    in.sums(general, groups);
    List<Inspection.Place> criteria =
        groups.stream().flatMap(group -> group.at("criteria").elements().stream()).toList();
    in.uniqueCodes(criteria);
    groups.forEach(group -> in.sums(group, group.at("criteria").elements()));
    in.positive(general.at("maximum"));
    in.positive(root.at("results").at("maximum"));
    for (Inspection.Place criterion : criteria) {
      in.positive(criterion.at("maximum"));
      in.positive(criterion.at("step"));
      Optional<BigFraction> maximum = criterion.at("maximum").fraction();
      Optional<BigFraction> step = criterion.at("step").fraction().filter(s -> s.signum() > 0);
      if (maximum.isPresent()
          && step.isPresent()
          && !maximum.get().divide(step.get()).getDenominator().equals(BigInteger.ONE)) {
        in.add(criterion.at("step"), Code.STEP_DOES_NOT_FIT);
      }
    }
  }

  private void components() {
    List<Inspection.Place> components = root.at("results").at("components").elements();
    in.uniqueCodes(components);
    for (Inspection.Place component : components) {
      Inspection.Place measure = component.at("measure");
      switch (measure.at("type").text().orElse("")) {
        case "QUALITY", "PROGRESS" -> {
          in.required(measure.at("deduction"));
          in.share(measure.at("deduction"));
          if (measure.at("limit").node().isInt() && measure.at("limit").node().intValue() < 1) {
            in.add(measure.at("limit"), Code.VALUE_OUT_OF_RANGE);
          }
        }
        case "JUDGEMENT" -> allowed(measure.at("allowed"), 1, Integer.MAX_VALUE);
        case "SUBORDINATES" -> {
          allowed(measure.at("allowed"), 2, 2);
          in.required(measure.at("band"));
          in.known(measure.at("band"), root.at("bands").codes(), Code.BAND_UNKNOWN);
        }
        default -> {}
      }
    }
  }

  private void allowed(Inspection.Place allowed, int least, int most) {
    in.required(allowed);
    int count = allowed.elements().size();
    if (allowed.node().isArray() && (count < least || count > most)) {
      in.add(allowed, Code.VALUE_OUT_OF_RANGE);
    }
    allowed.elements().forEach(in::share);
  }

  private void subjects() {
    Inspection.Place results = root.at("results");
    Set<String> components = results.at("components").codes();
    in.uniqueCodes(results.at("subjects").elements());
    for (Inspection.Place subject : results.at("subjects").elements()) {
      Inspection.Place weights = subject.at("weights");
      BigFraction sum = ZERO;
      for (Inspection.Place weight : weights.properties()) {
        in.positive(weight);
        if (!components.contains(weight.name())) {
          in.add(weight, Code.COMPONENT_UNKNOWN);
        }
        sum = sum.add(weight.fraction().orElse(ZERO));
      }
      if (weights.node().isObject() && !sum.equals(ONE)) {
        in.add(weights, Code.WEIGHTS_DO_NOT_SUM);
      }
    }
  }

  private void levels(Inspection.Place levels) {
    List<Inspection.Place> bands = levels.elements();
    in.uniqueCodes(bands);
    Optional<BigFraction> above = Optional.empty();
    Optional<BigFraction> highest = highestScore();
    for (Inspection.Place band : bands) {
      Optional<BigFraction> minimum = band.at("minimum").fraction();
      if (minimum.isEmpty()) {
        continue;
      }
      if (highest.isPresent() && minimum.get().compareTo(highest.get()) > 0) {
        in.add(band.at("minimum"), Code.BAND_UNREACHABLE);
      }
      if (above.isPresent() && minimum.get().compareTo(above.get()) >= 0) {
        in.add(band.at("minimum"), Code.BAND_OVERLAPS);
      }
      above = minimum;
    }
    if (levels.node().isArray() && !above.equals(Optional.of(ZERO))) {
      in.add(levels, Code.BAND_GAP);
    }
  }

  private Optional<BigFraction> highestScore() {
    Optional<BigFraction> general = root.at("general").at("maximum").fraction();
    Optional<BigFraction> results = root.at("results").at("maximum").fraction();
    return general.flatMap(some -> results.map(some::add));
  }

  private void yearly() {
    Inspection.Place yearly = root.at("yearly");
    levels(yearly.at("levels"));
    Set<String> levels = yearly.at("levels").codes();
    in.uniqueCodes(yearly.at("gates").elements());
    yearly.at("gates").elements().forEach(g -> in.known(g.at("level"), levels, Code.BAND_UNKNOWN));
    in.known(yearly.at("cap").at("level"), levels, Code.BAND_UNKNOWN);
    in.share(yearly.at("cap").at("rate"));
    in.share(yearly.at("cap").at("exceptionalRate"));
    JsonNode steps = root.at("review").at("steps").node();
    if (steps.isInt() && steps.intValue() < 1) {
      in.add(root.at("review").at("steps"), Code.VALUE_OUT_OF_RANGE);
    }
  }

  private void readings() {
    Inspection.Place readings = root.at("readings");
    for (Map.Entry<String, List<String>> choice : Readings.CHOICES.entrySet()) {
      Inspection.Place reading = readings.at(choice.getKey());
      in.required(reading);
      in.known(reading, Set.copyOf(choice.getValue()), Code.READING_UNKNOWN);
    }
    for (Inspection.Place reading : readings.properties()) {
      if (!reading.name().matches("R([1-9]|1\\d|2[0-2])")) {
        in.add(reading, Code.READING_UNKNOWN);
      }
    }
    for (Inspection.Place rule : root.at("rules").properties()) {
      Optional<String> reading = rule.at("reading").text();
      boolean chosen =
          readings.properties().stream()
              .map(place -> place.name() + "-" + place.text().orElse(""))
              .anyMatch(code -> code.equals(reading.orElse("")));
      if (reading.isPresent() && !chosen) {
        in.add(rule.at("reading"), Code.READING_CONTRADICTED);
      }
    }
  }

  private void rules() {
    Set<String> rules =
        root.at("rules").properties().stream()
            .map(Inspection.Place::name)
            .collect(Collectors.toSet());
    root.at("formula").properties().forEach(p -> in.known(p, rules, Code.RULE_UNKNOWN));
    in.known(root.at("yearly").at("aggregation"), rules, Code.RULE_UNKNOWN);
    root.everywhere()
        .filter(place -> place.name().equals("rule"))
        .forEach(place -> in.known(place, rules, Code.RULE_UNKNOWN));
  }
}
