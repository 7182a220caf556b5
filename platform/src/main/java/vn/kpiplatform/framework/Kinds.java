package vn.kpiplatform.framework;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Sealed types in documents: an object's {@code type} says which of the permitted records it is, by
 * the record's name in capitals, such as POINTS_RATIO.
 */
final class Kinds {

  /** The property that names the kind. */
  static final String TYPE = "type";

  private Kinds() {}

  /** The record of that kind, if there is one. */
  static Optional<Class<?>> find(Class<?> sealed, String kind) {
    return permitted(sealed).filter(record -> name(record).equals(kind)).findFirst();
  }

  static JacksonModule module(List<Class<?>> sealed) {
    SimpleModule module = new SimpleModule("kinds");
    for (Class<?> type : sealed) {
      module.setMixInAnnotation(type, Typed.class);
      permitted(type)
          .forEach(record -> module.registerSubtypes(new NamedType(record, name(record))));
    }
    return module;
  }

  private static Stream<Class<?>> permitted(Class<?> sealed) {
    return Arrays.stream(sealed.getPermittedSubclasses());
  }

  private static String name(Class<?> record) {
    return record.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = TYPE)
  private interface Typed {}
}
