package vn.kpiplatform.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.history.HistoryEntry.Change;

/** An input beside the one of the time before, field by field. */
record Changes(Map<String, String> before, Map<String, String> after) {

  /** No input has more lines on its form. */
  private static final int MOST = 200;

  /** Says nothing about the record: which of its versions the author had before them. */
  private static final Set<String> TECHNICAL = Set.of("expectedVersion");

  /** Logins are shown by accounts, to those who may see accounts. */
  private static final Set<String> OF_LOGINS = Set.of("username", "email");

  static Changes between(@Nullable String earlier, String input) {
    return new Changes(earlier == null ? Map.of() : fields(earlier), fields(input));
  }

  /** Why it was done, where the act asks for it. */
  @Nullable String reason() {
    String reason = after.get("reason");
    return reason == null ? after.get("note") : reason;
  }

  /** What differs, by the names of the fields. */
  List<Change> list() {
    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    names.removeAll(TECHNICAL);
    names.removeAll(OF_LOGINS);
    return names.stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .limit(MOST)
        .map(name -> new Change(name, before.get(name), after.get(name)))
        .toList();
  }

  /** A bare value only says which record it was. */
  private static Map<String, String> fields(String json) {
    Map<String, String> fields = new LinkedHashMap<>();
    JsonNode input = JsonMapper.shared().readTree(json);
    if (input.isContainer()) {
      add("", input, fields);
    }
    return fields;
  }

  private static void add(String path, JsonNode node, Map<String, String> fields) {
    if (node.isObject()) {
      node.properties().forEach(part -> add(below(path, part.getKey()), part.getValue(), fields));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(below(path, Integer.toString(i)), node.get(i), fields);
      }
    } else if (!node.isNull()) {
      fields.put(path, node.asString());
    }
  }

  private static String below(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
