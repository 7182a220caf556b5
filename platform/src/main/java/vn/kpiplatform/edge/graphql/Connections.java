package vn.kpiplatform.edge.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Page;

/** Shows a page of any kind as a connection. */
final class Connections {

  private Connections() {}

  static void wire(RuntimeWiring.Builder wiring, String type) {
    wiring.type(
        type,
        part ->
            part.dataFetcher("edges", environment -> edges(page(environment)))
                .dataFetcher("nodes", environment -> page(environment).rows())
                .dataFetcher("pageInfo", environment -> info(page(environment))));
  }

  private static Page<Object> page(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.<Page<Object>>getSource());
  }

  private static List<Edge> edges(Page<Object> page) {
    return page.rows().stream().map(row -> new Edge(row, cursor(page, row))).toList();
  }

  private static PageInfo info(Page<Object> page) {
    boolean empty = page.rows().isEmpty();
    return new PageInfo(
        page.hasPreviousPage(),
        page.hasNextPage(),
        empty ? null : cursor(page, page.rows().getFirst()),
        empty ? null : cursor(page, page.rows().getLast()));
  }

  private static String cursor(Page<Object> page, Object row) {
    return page.cursor().apply(row).toString();
  }

  record Edge(Object node, String cursor) {}

  record PageInfo(
      boolean hasPreviousPage,
      boolean hasNextPage,
      @Nullable String startCursor,
      @Nullable String endCursor) {}
}
