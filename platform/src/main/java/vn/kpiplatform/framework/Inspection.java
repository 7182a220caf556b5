package vn.kpiplatform.framework;

import static org.apache.commons.numbers.fraction.BigFraction.ONE;
import static org.apache.commons.numbers.fraction.BigFraction.ZERO;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.framework.DocumentFault.Code;

/**
 * Collects faults at places of a tree. A place may be absent or malformed, which the comparison of
 * shapes has reported; the other checks pass over it, so that each fault is reported once.
 */
final class Inspection {

  private final List<DocumentFault> faults;

  Inspection(List<DocumentFault> faults) {
    this.faults = new ArrayList<>(faults);
  }

  List<DocumentFault> faults() {
    return List.copyOf(faults);
  }

  void add(Place place, Code code) {
    faults.add(new DocumentFault(place.pointer().toString(), code));
  }

  /** As {@link #add}, unless the same is known already. */
  void once(Place place, Code code) {
    DocumentFault fault = new DocumentFault(place.pointer().toString(), code);
    if (!faults.contains(fault)) {
      faults.add(fault);
    }
  }

  /** Where the condition does not hold, the place is empty. */
  void onlyIf(boolean condition, Place place) {
    if (!condition && !place.node().isMissingNode() && !place.node().isNull()) {
      add(place, Code.VALUE_MISPLACED);
    }
  }

  /** A list that is there has something in it. */
  void filled(Place list) {
    if (list.node().isArray() && list.elements().isEmpty()) {
      add(list, Code.VALUE_OUT_OF_RANGE);
    }
  }

  /** Required here, though the shape leaves it open. */
  void required(Place place) {
    if (place.node().isMissingNode() || place.node().isNull()) {
      add(place, Code.VALUE_MISSING);
    }
  }

  void known(Place place, Set<String> known, Code otherwise) {
    place.text().filter(text -> !known.contains(text)).ifPresent(_ -> add(place, otherwise));
  }

  void positive(Place place) {
    place
        .fraction()
        .filter(value -> value.signum() <= 0)
        .ifPresent(_ -> add(place, Code.VALUE_OUT_OF_RANGE));
  }

  /** From 0 to 1. */
  void share(Place place) {
    place
        .fraction()
        .filter(value -> value.signum() < 0 || value.compareTo(ONE) > 0)
        .ifPresent(_ -> add(place, Code.VALUE_OUT_OF_RANGE));
  }

  void uniqueCodes(List<Place> elements) {
    Set<String> seen = new HashSet<>();
    for (Place element : elements) {
      Place code = element.at("code");
      code.text().filter(text -> !seen.add(text)).ifPresent(_ -> add(code, Code.CODE_REPEATED));
    }
  }

  /** The maximum of the whole is the sum of the maxima of its parts. */
  void sums(Place whole, List<Place> parts) {
    Optional<BigFraction> maximum = whole.at("maximum").fraction();
    BigFraction sum =
        parts.stream()
            .map(part -> part.at("maximum").fraction().orElse(ZERO))
            .reduce(ZERO, BigFraction::add);
    if (maximum.isPresent() && !maximum.get().equals(sum)) {
      add(whole.at("maximum"), Code.MAXIMA_DO_NOT_SUM);
    }
  }

  /** Every text has content in both languages. */
  void texts(Place root) {
    root.everywhere()
        .filter(place -> "vi".equals(place.name()) || "en".equals(place.name()))
        .filter(place -> place.text().filter(String::isBlank).isPresent())
        .forEach(place -> add(place, Code.TEXT_BLANK));
  }

  /** A node and where it is. */
  record Place(JsonNode node, JsonPointer pointer) {

    Place at(String name) {
      return new Place(node.path(name), pointer.appendProperty(name));
    }

    /** The last name of the pointer, empty at the root. */
    String name() {
      JsonPointer last = pointer.last();
      return last == null ? "" : Objects.requireNonNullElse(last.getMatchingProperty(), "");
    }

    Optional<String> text() {
      return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    Optional<BigFraction> fraction() {
      try {
        return text().map(FractionJson::parse);
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    List<Place> elements() {
      return node.isArray()
          ? IntStream.range(0, node.size())
              .mapToObj(i -> new Place(node.get(i), pointer.appendIndex(i)))
              .toList()
          : List.of();
    }

    Set<String> codes() {
      return elements().stream()
          .flatMap(element -> element.at("code").text().stream())
          .collect(Collectors.toSet());
    }

    Set<String> texts() {
      return elements().stream()
          .flatMap(element -> element.text().stream())
          .collect(Collectors.toSet());
    }

    List<Place> properties() {
      return node.isObject()
          ? node.properties().stream().map(entry -> at(entry.getKey())).toList()
          : List.of();
    }

    Stream<Place> everywhere() {
      return Stream.concat(
          Stream.of(this),
          Stream.concat(elements().stream(), properties().stream()).flatMap(Place::everywhere));
    }
  }
}
