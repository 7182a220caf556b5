package vn.kpiplatform.assessment.graphql;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Beside;
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
    NodeReader reader = readers.get(kind);
    return reader == null
        ? Map.of()
        : Beside.nodes(
            sources,
            reference,
            ids -> reader.read(ids).stream().<N>map(node -> view.cast(node)).toList());
  }
}
