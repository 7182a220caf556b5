package vn.kpiplatform.framework;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;

/**
 * Changes a document, all at once or not at all. The form is kept: whatever is saved can be read
 * and shown. What it means may be wrong in many ways, which its faults say.
 */
final class DraftEdit {

  private static final String FIELD = "changes";
  private static final int MOST = 500;
  private static final int LONGEST = 500_000;

  private final Checks checks = new Checks();
  private final List<DraftChange> changes;
  private JsonNode tree;

  private DraftEdit(JsonNode tree, List<DraftChange> changes) {
    this.tree = tree;
    this.changes = changes;
  }

  /**
   * The document with these changes, in their order.
   *
   * @throws vn.kpiplatform.contract.Refused OUT_OF_RANGE at changes; at a change's place or before
   *     PLACE_UNKNOWN; at a change's value TOO_LONG, or VALUE_UNFIT with the place that would have
   *     no form
   */
  static FrameworkDocument apply(FrameworkDocument document, List<DraftChange> changes) {
    DraftEdit edit = new DraftEdit(document.json().tree().deepCopy(), changes);
    edit.checks.that(
        !changes.isEmpty() && changes.size() <= MOST, BasicRefusal.OUT_OF_RANGE, FIELD, 1, MOST);
    edit.checks.refuseIfAny();
    for (int i = 0; i < changes.size(); i++) {
      edit.apply(changes.get(i), FIELD + "." + i);
    }
    edit.checks.refuseIfAny();
    JsonDocument changed = JsonDocument.of(edit.tree);
    edit.refuseWithoutForm(changed);
    return FrameworkDocument.of(changed);
  }

  private void apply(DraftChange change, String field) {
    Optional<DocumentPlace> place = DocumentPlace.parse(change.place());
    Optional<DocumentType> type = place.flatMap(one -> DocumentType.at(tree, one));
    String raw = change.value();
    boolean known = type.isPresent() && (raw != null || isRemovable(place.orElseThrow()));
    checks.that(known, FrameworkRefusal.PLACE_UNKNOWN, field + ".place", change.place());
    if (!known) {
      return;
    }
    if (raw == null) {
      remove(place.orElseThrow());
      return;
    }
    checks.that(raw.length() <= LONGEST, BasicRefusal.TOO_LONG, field + ".value", LONGEST);
    Optional<JsonNode> value = raw.length() <= LONGEST ? read(raw, type.get()) : Optional.empty();
    checks.that(value.isPresent(), FrameworkRefusal.VALUE_UNFIT, field + ".value", change.place());
    value.ifPresent(one -> put(place.orElseThrow(), one, change.before(), field));
  }

  private static Optional<JsonNode> read(String raw, DocumentType type) {
    String text = Normalizer.normalize(raw, Normalizer.Form.NFC).strip();
    if (type.isText()) {
      return Optional.of(StringNode.valueOf(text));
    }
    try {
      return Optional.of(JsonDocument.parse(text).tree());
    } catch (IllegalArgumentException noJson) {
      return Optional.empty();
    }
  }

  private boolean isRemovable(DocumentPlace place) {
    return !place.names().isEmpty() && !CodedTree.at(tree, place).isMissingNode();
  }

  private void remove(DocumentPlace place) {
    switch (CodedTree.at(tree, place.parent())) {
      case ObjectNode object -> object.remove(place.last());
      case ArrayNode list -> list.remove(CodedTree.position(list, place.last()));
      default -> throw new IllegalStateException(place.path());
    }
  }

  private void put(DocumentPlace place, JsonNode value, @Nullable String before, String field) {
    if (place.names().isEmpty()) {
      tree = value;
      return;
    }
    switch (CodedTree.at(tree, place.parent())) {
      case ObjectNode object -> object.set(place.last(), value);
      case ArrayNode list -> put(list, place.last(), value, before, field);
      default -> throw new IllegalStateException(place.path());
    }
  }

  private void put(
      ArrayNode list, String name, JsonNode value, @Nullable String before, String field) {
    int present = CodedTree.position(list, name);
    if (present >= 0) {
      list.set(present, value);
      return;
    }
    int next = before == null ? list.size() : CodedTree.position(list, before);
    checks.that(
        next >= 0,
        FrameworkRefusal.PLACE_UNKNOWN,
        field + ".before",
        Objects.requireNonNullElse(before, ""));
    if (next >= 0) {
      list.insert(next, value);
      boolean named = CodedTree.position(list, name) == next;
      checks.that(named, FrameworkRefusal.VALUE_UNFIT, field + ".value", name);
    }
  }

  /** Each at the change that made it so, where one did. */
  private void refuseWithoutForm(JsonDocument changed) {
    for (DocumentFault fault : changed.shapeFaults(FrameworkContent.class)) {
      DocumentPlace place = CodedTree.place(tree, fault.pointer());
      checks.that(false, FrameworkRefusal.VALUE_UNFIT, field(place), place.path());
    }
    checks.refuseIfAny();
  }

  private String field(DocumentPlace place) {
    for (int i = changes.size() - 1; i >= 0; i--) {
      DocumentPlace changed = DocumentPlace.parse(changes.get(i).place()).orElseThrow();
      if (place.isWithin(changed) || changed.isWithin(place)) {
        return FIELD + "." + i + ".value";
      }
    }
    return FIELD;
  }
}
