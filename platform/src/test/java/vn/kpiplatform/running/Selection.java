package vn.kpiplatform.running;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.Optional;
import java.util.stream.Collectors;

/** Everything that can be asked of a type down to a depth, written as a selection. */
final class Selection {

  private static final String PAGE = "(first: 2)";
  private static final String NOTHING = "{  }";

  private Selection() {}

  /** The whole connection: its rows, and below each so many objects inside one another. */
  static String ofPage(GraphQLType connection, int depth) {
    GraphQLObjectType type = (GraphQLObjectType) GraphQLTypeUtil.unwrapAll(connection);
    return "{ nodes %s pageInfo { hasNextPage } }"
        .formatted(of(type.getFieldDefinition("nodes").getType(), depth));
  }

  private static String of(GraphQLType wrapped, int depth) {
    GraphQLType bare = GraphQLTypeUtil.unwrapAll(wrapped);
    return bare instanceof GraphQLObjectType type
        ? type.getFieldDefinitions().stream()
            .flatMap(field -> field(field, depth).stream())
            .collect(Collectors.joining(" ", "{ ", " }"))
        : "";
  }

  private static Optional<String> field(GraphQLFieldDefinition field, int depth) {
    GraphQLType bare = GraphQLTypeUtil.unwrapAll(field.getType());
    if (field.getArguments().stream().anyMatch(part -> part.getType() instanceof GraphQLNonNull)) {
      return Optional.empty();
    }
    // the same once more as what they were superseded by; both together nobody may ask for
    if (field.getName().equals("supersededScores")) {
      return Optional.empty();
    }
    if (!(bare instanceof GraphQLObjectType type)) {
      return Optional.of(field.getName());
    }
    if (depth == 0) {
      return Optional.empty();
    }
    if (type.getName().endsWith("Connection")) {
      return Optional.of(field.getName() + PAGE + ofPage(type, depth - 1));
    }
    String parts = of(type, Math.max(depth - levels(field, type), 0));
    return parts.equals(NOTHING) ? Optional.empty() : Optional.of(field.getName() + parts);
  }

  /**
   * Things of their own and lists lie a level deeper, parts such as a number or a band do not; what
   * holds evaluations again lies two.
   */
  private static int levels(GraphQLFieldDefinition field, GraphQLObjectType type) {
    if (type.getName().equals("UnitEvaluation")) {
      return 2;
    }
    return type.getFieldDefinition("id") != null
            || GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList
        ? 1
        : 0;
  }
}
