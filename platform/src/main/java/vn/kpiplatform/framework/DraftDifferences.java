package vn.kpiplatform.framework;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Holds a draft against the version that it was copied from, value by value. */
final class DraftDifferences {

  private static final String RULE = "rule";

  private final JsonNode base;
  private final JsonNode draft;
  private final List<DraftDifference> found = new ArrayList<>();

  private DraftDifferences(JsonNode base, JsonNode draft) {
    this.base = base;
    this.draft = draft;
  }

  /** Every value that differs, in the order of the documents; a changed order is one as well. */
  static List<DraftDifference> between(FrameworkDocument base, FrameworkDocument draft) {
    DraftDifferences differences = new DraftDifferences(base.json().tree(), draft.json().tree());
    differences.compare(differences.base, differences.draft, DocumentPlace.WHOLE);
    return List.copyOf(differences.found);
  }

  private void compare(JsonNode was, JsonNode is, DocumentPlace place) {
    if (was.isMissingNode()) {
      CodedTree.values(is, place).forEach((at, value) -> add(at, null, CodedTree.text(value)));
    } else if (is.isMissingNode()) {
      CodedTree.values(was, place).forEach((at, value) -> add(at, CodedTree.text(value), null));
    } else if (CodedTree.isValue(was) || CodedTree.isValue(is)) {
      if (!CodedTree.same(was, is)) {
        add(place, CodedTree.text(was), CodedTree.text(is));
      }
    } else {
      below(CodedTree.below(was), CodedTree.below(is), was.isArray(), place);
    }
  }

  private void below(
      Map<String, JsonNode> before,
      Map<String, JsonNode> after,
      boolean ordered,
      DocumentPlace place) {
    List<String> kept = before.keySet().stream().filter(after::containsKey).toList();
    List<String> keptNow = after.keySet().stream().filter(before::containsKey).toList();
    if (ordered && !kept.equals(keptNow)) {
      add(place, String.join(", ", kept), String.join(", ", keptNow));
    }
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      compare(
          before.getOrDefault(name, MissingNode.getInstance()),
          after.getOrDefault(name, MissingNode.getInstance()),
          place.at(name));
    }
  }

  private void add(DocumentPlace place, @Nullable String before, @Nullable String after) {
    String rule = rule(base, place);
    found.add(new DraftDifference(place, before, after, rule == null ? rule(draft, place) : rule));
  }

  /** The nearest rule above; a variant's part stands under its block's. */
  private static @Nullable String rule(JsonNode tree, DocumentPlace place) {
    if (place.name(0).equals("rules")) {
      return place.name(1);
    }
    boolean part = place.name(0).equals("variants") && place.name(2).equals("blocks");
    DocumentPlace from = part ? new DocumentPlace(List.of("blocks", place.name(3))) : place;
    String rule = null;
    JsonNode node = tree;
    for (String name : from.names()) {
      rule = node.path(RULE).isString() ? node.path(RULE).stringValue() : rule;
      node = CodedTree.below(node).getOrDefault(name, MissingNode.getInstance());
    }
    return node.path(RULE).isString() ? node.path(RULE).stringValue() : rule;
  }
}
