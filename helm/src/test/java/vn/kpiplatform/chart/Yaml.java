package vn.kpiplatform.chart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** YAML as a tree; the same key twice is refused. */
final class Yaml {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Yaml() {}

  static JsonNode read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode parse(String text) {
    return documents(text).getFirst();
  }

  /** All documents in it that hold anything. */
  static List<JsonNode> documents(String text) {
    LoaderOptions strict = new LoaderOptions();
    strict.setAllowDuplicateKeys(false);
    var yaml = new org.yaml.snakeyaml.Yaml(new SafeConstructor(strict));
    return StreamSupport.stream(yaml.loadAll(text).spliterator(), false)
        .filter(Objects::nonNull)
        .map(document -> JSON.convertValue(document, JsonNode.class))
        .toList();
  }

  /** The first with the second laid over it, as Helm does it: objects are joined, lists are not. */
  static JsonNode merged(JsonNode base, JsonNode over) {
    if (!(base instanceof ObjectNode below) || !(over instanceof ObjectNode above)) {
      return over;
    }
    ObjectNode all = below.deepCopy();
    above
        .properties()
        .forEach(
            field -> all.set(field.getKey(), merged(all.path(field.getKey()), field.getValue())));
    return all;
  }
}
