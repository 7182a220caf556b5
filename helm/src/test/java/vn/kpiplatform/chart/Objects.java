package vn.kpiplatform.chart;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What Helm made of the chart. */
record Objects(List<JsonNode> all) {

  private static final String SERVICE = "kpi-kpi-platform";

  /** The one object of this kind and name. */
  JsonNode only(String kind, String name) {
    List<JsonNode> found = named(kind, name).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " objects are " + kind + " " + name);
    }
    return found.getFirst();
  }

  Optional<JsonNode> find(String kind) {
    return ofKind(kind).findFirst();
  }

  Stream<JsonNode> ofKind(String kind) {
    return all.stream().filter(object -> object.path("kind").asString().equals(kind));
  }

  private Stream<JsonNode> named(String kind, String name) {
    return ofKind(kind).filter(object -> object.at("/metadata/name").asString().equals(name));
  }

  /** What the processes that serve are. */
  Pod service() {
    return new Pod(only("Deployment", SERVICE).at("/spec/template"));
  }

  /** What the process that migrates is. */
  Pod migration() {
    return new Pod(only("Job", SERVICE + "-migration").at("/spec/template"));
  }

  Stream<Pod> pods() {
    return Stream.of(service(), migration());
  }

  /** A Pod with its one container. */
  record Pod(JsonNode template) {

    JsonNode labels() {
      return template.at("/metadata/labels");
    }

    JsonNode spec() {
      return template.path("spec");
    }

    JsonNode container() {
      return spec().at("/containers/0");
    }

    /** One entry of the environment, missing if there is none. */
    JsonNode variable(String name) {
      return container()
          .path("env")
          .valueStream()
          .filter(entry -> entry.path("name").asString().equals(name))
          .findFirst()
          .orElseGet(() -> container().path("there is none"));
    }
  }
}
