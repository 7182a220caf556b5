package vn.kpiplatform.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A place in a framework document, named by codes and not by positions, so that it stays the same
 * when something is added before it: {@code /blocks/results/components/a/measure/deduction}. What
 * has no code is named by its position from 1 on: {@code /legalBasis/#1}. A stroke within a name is
 * written {@code ~1} and a tilde {@code ~0}, as in RFC 6901.
 */
record DocumentPlace(List<String> names) {

  static final DocumentPlace WHOLE = new DocumentPlace(List.of());

  DocumentPlace {
    names = List.copyOf(names);
  }

  /** Reads a path; empty if it is none. */
  static Optional<DocumentPlace> parse(String path) {
    if (path.isEmpty()) {
      return Optional.of(WHOLE);
    }
    return path.startsWith("/")
        ? Optional.of(
            new DocumentPlace(
                Arrays.stream(path.substring(1).split("/", -1))
                    .map(name -> name.replace("~1", "/").replace("~0", "~"))
                    .toList()))
        : Optional.empty();
  }

  DocumentPlace at(String name) {
    List<String> longer = new ArrayList<>(names);
    longer.add(name);
    return new DocumentPlace(longer);
  }

  DocumentPlace parent() {
    return new DocumentPlace(names.subList(0, names.size() - 1));
  }

  String last() {
    return names.getLast();
  }

  /** The name at this depth; empty if the place is not that deep. */
  String name(int depth) {
    return depth < names.size() ? names.get(depth) : "";
  }

  /** Whether it is the other place or lies below it. */
  boolean isWithin(DocumentPlace other) {
    return names.size() >= other.names.size()
        && names.subList(0, other.names.size()).equals(other.names);
  }

  String path() {
    StringBuilder path = new StringBuilder();
    for (String name : names) {
      path.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    return path.toString();
  }
}
