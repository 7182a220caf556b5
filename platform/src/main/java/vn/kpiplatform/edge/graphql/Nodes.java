package vn.kpiplatform.edge.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.Refused;

/** Reads anything by its id, through the module that owns its type. */
@Controller
class Nodes {

  private final Map<String, NodeReader> readers;

  Nodes(List<NodeReader> readers) {
    this.readers =
        readers.stream().collect(Collectors.toMap(NodeReader::kind, Function.identity()));
  }

  @QueryMapping
  @Nullable Node node(@Argument String id, DataFetchingEnvironment environment) {
    return nodes(List.of(id), environment).get(0);
  }

  @QueryMapping
  List<@Nullable Node> nodes(@Argument List<String> ids, DataFetchingEnvironment environment) {
    if (ids.size() > Paging.MOST) {
      throw Refused.because(BasicRefusal.OUT_OF_RANGE, "ids", 0, Paging.MOST);
    }
    Map<String, List<UUID>> wanted =
        ids.stream()
            .flatMap(id -> NodeId.parse(id).stream())
            .collect(
                Collectors.groupingBy(
                    NodeId::kind, Collectors.mapping(NodeId::value, Collectors.toList())));
    Map<String, Node> found = new HashMap<>();
    wanted.forEach(
        (kind, rows) ->
            read(kind, rows, environment).forEach(node -> found.put(node.id().toString(), node)));
    List<@Nullable Node> answer = new ArrayList<>();
    ids.forEach(id -> answer.add(found.get(id)));
    return answer;
  }

  /** The thing of this type with this id, if the caller may see it. */
  @Nullable Node read(String kind, UUID id, DataFetchingEnvironment environment) {
    return read(kind, List.of(id), environment).stream().findFirst().orElse(null);
  }

  private List<? extends Node> read(
      String kind, Collection<UUID> ids, DataFetchingEnvironment environment) {
    NodeReader reader = readers.get(kind);
    return reader != null
            && environment.getGraphQLSchema().getType(kind) instanceof GraphQLObjectType type
            && Audience.of(type).admitsCaller()
        ? reader.read(ids)
        : List.of();
  }
}
