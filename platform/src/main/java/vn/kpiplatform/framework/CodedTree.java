package vn.kpiplatform.framework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A document's tree, walked by {@linkplain DocumentPlace codes}. */
final class CodedTree {

  /** What names an element of a list: its code, the block or product it is about, or its day. */
  private static final List<String> KEYS = List.of("code", "block", "day", "product");

  private static final String POSITION = "#";

  private CodedTree() {}

  /** What lies directly below, by name: properties, or elements of a list that are no values. */
  static Map<String, JsonNode> below(JsonNode node) {
    Map<String, JsonNode> below = new LinkedHashMap<>();
    if (node.isObject()) {
      node.properties().forEach(property -> below.put(property.getKey(), property.getValue()));
    } else if (!isValue(node)) {
      for (int i = 0; i < node.size(); i++) {
        below.put(name(node, i, below.keySet()), node.get(i));
      }
    }
    return below;
  }

  /** Whether it is one value: no object, and no list of objects. */
  static boolean isValue(JsonNode node) {
    return !node.isObject() && (!node.isArray() || node.isEmpty() || !node.get(0).isObject());
  }

  /** The position of the element with that name in a list; -1 if there is none. */
  static int position(JsonNode list, String name) {
    return List.copyOf(below(list).keySet()).indexOf(name);
  }

  /** What is at a place; missing if there is nothing. */
  static JsonNode at(JsonNode tree, DocumentPlace place) {
    JsonNode node = tree;
    for (String name : place.names()) {
      JsonNode next = below(node).get(name);
      if (next == null) {
        return MissingNode.getInstance();
      }
      node = next;
    }
    return node;
  }

  /** The place that a pointer by positions leads to, as far as the tree goes. */
  static DocumentPlace place(JsonNode tree, String pointer) {
    DocumentPlace place = DocumentPlace.WHOLE;
    JsonNode node = tree;
    for (JsonPointer rest = JsonPointer.compile(pointer); !rest.matches(); rest = rest.tail()) {
      boolean element = node.isArray() && rest.mayMatchElement();
      if (element && isValue(node)) {
        return place;
      }
      int position = rest.getMatchingIndex();
      place =
          place.at(
              element
                  ? List.copyOf(below(node).keySet()).get(position)
                  : rest.getMatchingProperty());
      node = element ? node.path(position) : node.path(rest.getMatchingProperty());
    }
    return place;
  }

  /** Every value in a part of a tree by its place, in the order of the document. */
  static Map<DocumentPlace, JsonNode> values(JsonNode part, DocumentPlace place) {
    Map<DocumentPlace, JsonNode> values = new LinkedHashMap<>();
    collect(part, place, values);
    return values;
  }

  private static void collect(
      JsonNode node, DocumentPlace place, Map<DocumentPlace, JsonNode> values) {
    if (isValue(node)) {
      values.put(place, node);
    } else {
      below(node).forEach((name, child) -> collect(child, place.at(name), values));
    }
  }

  /** A value as {@link DraftChange} takes it. */
  static String text(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  /** Whether both say the same; exact numbers may be spelt differently. */
  static boolean same(JsonNode one, JsonNode other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.isArray() && other.isArray() && one.size() == other.size()) {
      return IntStream.range(0, one.size()).allMatch(i -> same(one.get(i), other.get(i)));
    }
    Optional<BigFraction> number = fraction(one);
    return number.isPresent() && number.equals(fraction(other));
  }

  private static Optional<BigFraction> fraction(JsonNode value) {
    return new Inspection.Place(value, JsonDocument.ROOT).fraction();
  }

  private static String name(JsonNode list, int position, Set<String> taken) {
    return KEYS.stream()
        .map(key -> list.get(position).path(key))
        .filter(JsonNode::isString)
        .map(JsonNode::stringValue)
        .findFirst()
        .filter(name -> !taken.contains(name) && !name.startsWith(POSITION))
        .orElse(POSITION + (position + 1));
  }
}
