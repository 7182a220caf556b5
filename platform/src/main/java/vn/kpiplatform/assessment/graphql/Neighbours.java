package vn.kpiplatform.assessment.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeReader;

/** Things of the modules below that something here refers to, as far as the caller may see them. */
@Component
class Neighbours {

  private final Map<String, NodeReader> readers;

  Neighbours(List<NodeReader> readers) {
    this.readers =
        readers.stream().collect(Collectors.toMap(NodeReader::kind, Function.identity()));
  }

  /** What each of these refers to, in one reading; absent where it is nothing. */
  <S, N extends Node> Map<S, N> of(
      String kind, Class<N> view, List<S> sources, Function<S, @Nullable UUID> reference) {
    Map<S, UUID> wanted = new HashMap<>();
    for (S source : sources) {
      UUID id = reference.apply(source);
      if (id != null) {
        wanted.put(source, id);
      }
    }
    Map<UUID, Node> found = read(kind, Set.copyOf(wanted.values()));
    Map<S, N> neighbours = new HashMap<>();
    wanted.forEach(
        (source, id) -> {
          Node node = found.get(id);
          if (node != null) {
            neighbours.put(source, view.cast(node));
          }
        });
    return neighbours;
  }

  private Map<UUID, Node> read(String kind, Collection<UUID> ids) {
    NodeReader reader = readers.get(kind);
    if (ids.isEmpty() || reader == null) {
      return Map.of();
    }
    return reader.read(ids).stream()
        .collect(Collectors.toMap(node -> node.id().value(), Function.identity()));
  }
}
