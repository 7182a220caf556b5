package vn.kpiplatform.framework;

import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.scoring.Readings;

/** Finds everything that is wrong with a framework document, in one pass over its tree. */
final class FrameworkDocumentFaults {

  private final Inspection in;
  private final Inspection.Place root;
  private final VariantFaults variants;

  private FrameworkDocumentFaults(JsonDocument json) {
    this.in = new Inspection(json.shapeFaults(FrameworkContent.class));
    this.root = new Inspection.Place(json.tree(), JsonDocument.ROOT);
    this.variants = new VariantFaults(in, root);
  }

  static List<DocumentFault> of(JsonDocument json) {
    FrameworkDocumentFaults document = new FrameworkDocumentFaults(json);
    document.blocks();
    document.variants.find();
    document.asked();
    document.levels(document.root.at("bands"));
    document.yearly();
    document.readings();
    document.rules();
    document.in.texts(document.root);
    return document.in.faults();
  }

  private void blocks() {
    List<Inspection.Place> blocks = root.at("blocks").elements();
    List<Inspection.Place> components =
        blocks.stream().flatMap(block -> block.at("components").elements().stream()).toList();
    List<Inspection.Place> groups =
        blocks.stream().flatMap(block -> block.at("groups").elements().stream()).toList();
    in.uniqueCodes(Stream.concat(blocks.stream(), components.stream()).toList());
    in.uniqueCodes(groups);
    in.uniqueCodes(
        groups.stream().flatMap(group -> group.at("criteria").elements().stream()).toList());
    blocks.forEach(block -> in.positive(block.at("maximum")));
    for (Inspection.Place group : groups) {
      in.sums(group, group.at("criteria").elements());
      group.at("criteria").elements().forEach(this::criterion);
    }
    MeasureFaults measures =
        new MeasureFaults(in, bands(), root.at("work"), pointsRatios(components));
    components.forEach(component -> measures.find(component.at("measure")));
    blocks.forEach(block -> measures.find(block.at("measure")));
    new IndicatorFaults(in, root).find();
  }

  private void criterion(Inspection.Place criterion) {
    in.positive(criterion.at("step"));
    Optional<BigFraction> maximum = criterion.at("maximum").fraction();
    if (maximum.filter(most -> most.signum() <= 0).isPresent()) {
      in.add(criterion.at("maximum"), Code.SCALE_MISSING);
    }
    Optional<BigFraction> step = criterion.at("step").fraction().filter(s -> s.signum() > 0);
    if (maximum.isPresent()
        && step.isPresent()
        && !maximum.get().divide(step.get()).getDenominator().equals(BigInteger.ONE)) {
      in.add(criterion.at("step"), Code.STEP_DOES_NOT_FIT);
    }
  }

  private static Set<String> pointsRatios(List<Inspection.Place> components) {
    return components.stream()
        .filter(one -> one.at("measure").at(Kinds.TYPE).text().equals(Optional.of("POINTS_RATIO")))
        .flatMap(one -> one.at("code").text().stream())
        .collect(Collectors.toSet());
  }

  private void asked() {
    Inspection.Place work = root.at("work");
    in.filled(work.at("difficulties"));
    work.at("difficulties").elements().forEach(one -> in.positive(one.at("factor")));
    for (Inspection.Place cutoff : work.at("cutoffs").elements()) {
      Inspection.Place day = cutoff.at("lastDay");
      if (day.node().isInt() && (day.node().intValue() < 1 || day.node().intValue() > 28)) {
        in.add(day, Code.VALUE_OUT_OF_RANGE);
      }
    }
  }

  /** The codes of bands that a score can be in. */
  private Set<String> bands() {
    return root.at("bands").elements().stream()
        .filter(band -> !band.at("authorityDecides").node().asBoolean(false))
        .flatMap(band -> band.at("code").text().stream())
        .collect(Collectors.toSet());
  }

  /**
   * Each level ends where the one above begins, so together they hold every score once; what the
   * source leaves open is a level of its own that says so.
   */
  private void levels(Inspection.Place levels) {
    List<Inspection.Place> bands = levels.elements();
    in.uniqueCodes(bands);
    Optional<Inspection.Place> above = Optional.empty();
    Optional<BigFraction> highest = variants.highestScore();
    for (Inspection.Place band : bands) {
      Optional<BigFraction> minimum = band.at("minimum").fraction();
      if (minimum.isEmpty()) {
        continue;
      }
      if (highest.isPresent() && minimum.get().compareTo(highest.get()) >= (isOpen(band) ? 0 : 1)) {
        in.add(band.at("minimum"), Code.BAND_UNREACHABLE);
      }
      if (above.isPresent() && !startsBelow(band, above.get())) {
        in.add(band.at("minimum"), Code.BAND_OVERLAPS);
      }
      above = Optional.of(band);
    }
    boolean grounded =
        above.isPresent()
            && above.get().at("minimum").fraction().equals(Optional.of(ZERO))
            && !isOpen(above.get());
    if (levels.node().isArray() && !grounded) {
      in.add(levels, Code.BAND_GAP);
    }
  }

  /** From exactly 50 up and from over 50 up are two beginnings, the first below the second. */
  private static boolean startsBelow(Inspection.Place band, Inspection.Place above) {
    int side =
        band.at("minimum")
            .fraction()
            .orElseThrow()
            .compareTo(above.at("minimum").fraction().orElseThrow());
    return side < 0 || (side == 0 && isOpen(above) && !isOpen(band));
  }

  private static boolean isOpen(Inspection.Place band) {
    return band.at("minimumExcluded").node().asBoolean(false);
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
