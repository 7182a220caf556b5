package vn.kpiplatform.framework;

import static org.apache.commons.numbers.fraction.BigFraction.ONE;
import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.framework.Inspection.Place;

/** Finds what is wrong with the variants of a framework: each must add up by itself. */
final class VariantFaults {

  private final Inspection in;
  private final List<Place> variants;
  private final Map<String, Place> blocks;

  VariantFaults(Inspection in, Place root) {
    this.in = in;
    this.variants = root.at("variants").elements();
    this.blocks =
        root.at("blocks").elements().stream()
            .filter(block -> block.at("code").text().isPresent())
            .collect(
                Collectors.toMap(
                    block -> block.at("code").text().orElseThrow(),
                    Function.identity(),
                    (first, again) -> first));
  }

  void find() {
    in.uniqueCodes(variants);
    for (Place variant : variants) {
      Set<String> seen = new HashSet<>();
      for (Place part : variant.at("blocks").elements()) {
        Place code = part.at("block");
        code.text()
            .filter(text -> !seen.add(text))
            .ifPresent(_ -> in.add(code, Code.CODE_REPEATED));
        in.known(code, blocks.keySet(), Code.BLOCK_UNKNOWN);
        code.text().map(blocks::get).ifPresent(block -> part(part, block));
      }
      in.filled(variant.at("blocks"));
      in.filled(variant.at("units"));
      in.filled(variant.at("positions"));
    }
    ambiguous();
  }

  /** The most points that a score can have; nothing when that cannot be told. */
  Optional<BigFraction> highestScore() {
    boolean known =
        blocks.values().stream().allMatch(block -> block.at("maximum").fraction().isPresent());
    return variants.stream().map(this::highestScore).max(BigFraction::compareTo).filter(_ -> known);
  }

  private BigFraction highestScore(Place variant) {
    return variant.at("blocks").elements().stream()
        .flatMap(part -> part.at("block").text().map(blocks::get).stream())
        .flatMap(block -> block.at("maximum").fraction().stream())
        .reduce(ZERO, BigFraction::add);
  }

  private void part(Place part, Place block) {
    String type = block.at(Kinds.TYPE).text().orElse("");
    Place weights = part.at("weights");
    Place groups = part.at("groups");
    in.onlyIf(type.equals("RESULTS"), weights);
    in.onlyIf(type.equals("CRITERIA"), groups);
    if (type.equals("RESULTS")) {
      in.required(weights);
      weights(weights, block.at("components").codes());
    }
    if (type.equals("CRITERIA")) {
      groups(groups, block);
    }
  }

  private void weights(Place weights, Set<String> components) {
    BigFraction sum = ZERO;
    for (Place weight : weights.properties()) {
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

  private void groups(Place groups, Place block) {
    Set<String> chosen = groups.texts();
    groups
        .elements()
        .forEach(group -> in.known(group, block.at("groups").codes(), Code.GROUP_UNKNOWN));
    List<Place> applying =
        block.at("groups").elements().stream()
            .filter(group -> !groups.node().isArray() || chosen.contains(text(group)))
            .toList();
    BigFraction sum =
        applying.stream()
            .map(group -> group.at("maximum").fraction().orElse(ZERO))
            .reduce(ZERO, BigFraction::add);
    Optional<BigFraction> maximum = block.at("maximum").fraction();
    if (maximum.isPresent() && !maximum.get().equals(sum)) {
      in.once(groups.node().isArray() ? groups : block.at("maximum"), Code.MAXIMA_DO_NOT_SUM);
    }
  }

  private static String text(Place coded) {
    return coded.at("code").text().orElse("");
  }

  /** Two variants for one subject that are equally specific for somebody. */
  private void ambiguous() {
    List<Place> earlier = new ArrayList<>();
    for (Place variant : variants) {
      if (earlier.stream().anyMatch(other -> compete(other, variant))) {
        in.add(variant, Code.VARIANT_AMBIGUOUS);
      }
      earlier.add(variant);
    }
  }

  private static boolean compete(Place one, Place other) {
    return one.at("subject").text().isPresent()
        && one.at("subject").text().equals(other.at("subject").text())
        && meet(one.at("units"), other.at("units"))
        && meet(one.at("positions"), other.at("positions"));
  }

  private static boolean meet(Place one, Place other) {
    return one.node().isArray() == other.node().isArray()
        && (!one.node().isArray() || !Collections.disjoint(one.texts(), other.texts()));
  }
}
