package vn.kpiplatform.framework;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.contract.Sha256;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.scoring.Measure;

/**
 * A JSON text held against a record type. Binding would stop at the first fault; a person who
 * corrects a document wants all of them, so the tree is compared with the type first.
 */
final class JsonDocument {

  static final JsonPointer ROOT = JsonPointer.empty();

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
          .addModule(FractionJson.module())
          .addModule(Kinds.module(List.of(FrameworkContent.Block.class, Measure.class)))
          .build();

  private final JsonNode tree;

  private JsonDocument(JsonNode tree) {
    this.tree = tree;
  }

  static JsonDocument parse(String json) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not a JSON text: " + e.getOriginalMessage(), e);
    }
    if (tree.isMissingNode()) {
      throw new IllegalArgumentException("Not a JSON text: it is empty");
    }
    return new JsonDocument(tree);
  }

  /** A tree that nobody changes any more. */
  static JsonDocument of(JsonNode tree) {
    return new JsonDocument(tree);
  }

  JsonNode tree() {
    return tree;
  }

  <T> T as(Class<T> type) {
    return MAPPER.treeToValue(tree, type);
  }

  /** The same content in one spelling: keys sorted, no white space. */
  String canonical() {
    return MAPPER.writeValueAsString(tree);
  }

  String contentHash() {
    return Sha256.of(canonical());
  }

  List<DocumentFault> shapeFaults(Class<?> type) {
    List<DocumentFault> faults = new ArrayList<>();
    compare(tree, type, ROOT, faults);
    return faults;
  }

  private static void compare(
      JsonNode node, Type type, JsonPointer at, List<DocumentFault> faults) {
    if (type instanceof ParameterizedType generic) {
      compareCollection(node, generic, at, faults);
    } else if (type instanceof Class<?> record && record.isRecord()) {
      compareRecord(node, record, Set.of(), at, faults);
    } else if (type instanceof Class<?> sealed && sealed.isSealed()) {
      compareKind(node, sealed, at, faults);
    } else if (!isValue(node, (Class<?>) type)) {
      faults.add(new DocumentFault(at.toString(), Code.VALUE_MALFORMED));
    } else if (node.isString()
        && !Normalizer.isNormalized(node.stringValue(), Normalizer.Form.NFC)) {
      faults.add(new DocumentFault(at.toString(), Code.TEXT_NOT_NFC));
    }
  }

  private static void compareKind(
      JsonNode node, Class<?> sealed, JsonPointer at, List<DocumentFault> faults) {
    JsonNode kind = node.path(Kinds.TYPE);
    Optional<Class<?>> record =
        kind.isString() ? Kinds.find(sealed, kind.stringValue()) : Optional.empty();
    if (!node.isObject()) {
      faults.add(new DocumentFault(at.toString(), Code.VALUE_MALFORMED));
    } else if (record.isPresent()) {
      compareRecord(node, record.get(), Set.of(Kinds.TYPE), at, faults);
    } else {
      Code code = kind.isMissingNode() ? Code.VALUE_MISSING : Code.VALUE_MALFORMED;
      faults.add(new DocumentFault(at.appendProperty(Kinds.TYPE).toString(), code));
    }
  }

  private static void compareRecord(
      JsonNode node,
      Class<?> type,
      Set<String> besides,
      JsonPointer at,
      List<DocumentFault> faults) {
    if (!node.isObject()) {
      faults.add(new DocumentFault(at.toString(), Code.VALUE_MALFORMED));
      return;
    }
    Set<String> known =
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    for (String name : node.propertyNames()) {
      if (!known.contains(name) && !besides.contains(name)) {
        faults.add(new DocumentFault(at.appendProperty(name).toString(), Code.UNKNOWN_PROPERTY));
      }
    }
    for (RecordComponent component : type.getRecordComponents()) {
      JsonNode value = node.path(component.getName());
      JsonPointer place = at.appendProperty(component.getName());
      if (!value.isMissingNode() && !value.isNull()) {
        compare(value, component.getGenericType(), place, faults);
      } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        faults.add(new DocumentFault(place.toString(), Code.VALUE_MISSING));
      }
    }
  }

  private static void compareCollection(
      JsonNode node, ParameterizedType type, JsonPointer at, List<DocumentFault> faults) {
    boolean map = type.getRawType() == Map.class;
    if (map ? !node.isObject() : !node.isArray()) {
      faults.add(new DocumentFault(at.toString(), Code.VALUE_MALFORMED));
      return;
    }
    int last = type.getActualTypeArguments().length - 1;
    Type element = type.getActualTypeArguments()[last];
    if (map) {
      node.properties()
          .forEach(e -> compare(e.getValue(), element, at.appendProperty(e.getKey()), faults));
    } else {
      for (int i = 0; i < node.size(); i++) {
        compare(node.get(i), element, at.appendIndex(i), faults);
      }
    }
  }

  private static boolean isValue(JsonNode node, Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return node.isInt();
    }
    if (type == boolean.class || type == Boolean.class) {
      return node.isBoolean();
    }
    if (!node.isString()) {
      return false;
    }
    try {
      return MAPPER.treeToValue(node, type) != null;
    } catch (JacksonException e) {
      return false;
    }
  }
}
