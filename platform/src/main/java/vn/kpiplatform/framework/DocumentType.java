package vn.kpiplatform.framework;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What may stand at a place of a framework document, whether something stands there or not. */
record DocumentType(Type type) {

  private static final Set<Type> LITERAL =
      Set.of(int.class, Integer.class, boolean.class, Boolean.class);

  /** The type at a place; empty if there is no such place in this tree. */
  static Optional<DocumentType> at(JsonNode tree, DocumentPlace place) {
    Optional<DocumentType> type = Optional.of(new DocumentType(FrameworkContent.class));
    DocumentPlace above = DocumentPlace.WHOLE;
    for (String name : place.names()) {
      JsonNode parent = CodedTree.at(tree, above);
      type = type.flatMap(one -> one.below(parent, name));
      above = above.at(name);
    }
    return type;
  }

  /** A single text, number as text, day, code or choice. */
  boolean isText() {
    return type instanceof Class<?> value
        && !value.isRecord()
        && !value.isSealed()
        && !LITERAL.contains(value);
  }

  private Optional<DocumentType> below(JsonNode parent, String name) {
    if (type instanceof ParameterizedType generic) {
      return collection(generic, parent);
    }
    Class<?> holder = (Class<?>) type;
    if (!parent.isObject()) {
      return Optional.empty();
    }
    if (holder.isSealed()) {
      return name.equals(Kinds.TYPE)
          ? Optional.of(new DocumentType(String.class))
          : Kinds.find(holder, parent.path(Kinds.TYPE).asString(""))
              .flatMap(record -> component(record, name));
    }
    return component(holder, name);
  }

  private static Optional<DocumentType> collection(ParameterizedType type, JsonNode parent) {
    List<Type> arguments = List.of(type.getActualTypeArguments());
    boolean list = arguments.size() == 1;
    DocumentType element = new DocumentType(arguments.getLast());
    return (list ? parent.isArray() && !element.isText() : parent.isObject())
        ? Optional.of(element)
        : Optional.empty();
  }

  private static Optional<DocumentType> component(Class<?> holder, String name) {
    return Optional.ofNullable(holder.getRecordComponents()).stream()
        .flatMap(Arrays::stream)
        .filter(one -> one.getName().equals(name))
        .map(RecordComponent::getGenericType)
        .map(DocumentType::new)
        .findFirst();
  }
}
