package vn.kpiplatform.edge.graphql;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import vn.kpiplatform.identity.Operations;

/** The entries of the API as the schema has them; known once everything is wired. */
@Component
class SchemaOperations implements Operations {

  private static final Set<Audience> OF_MEMBERS = Set.of(Audience.MEMBER, Audience.ANYBODY);

  private final ObjectProvider<GraphQlSource> source;

  SchemaOperations(ObjectProvider<GraphQlSource> source) {
    this.source = source;
  }

  @Override
  public Set<String> reads() {
    GraphQLSchema schema = source.getObject().schema();
    return names(schema.getQueryType(), schema.getSubscriptionType());
  }

  @Override
  public Set<String> acts() {
    return names(source.getObject().schema().getMutationType());
  }

  private static Set<String> names(@Nullable GraphQLObjectType... roots) {
    return Stream.of(roots)
        .flatMap(Stream::ofNullable)
        .flatMap(root -> root.getFieldDefinitions().stream())
        .filter(field -> OF_MEMBERS.contains(Audience.of(field)))
        .map(field -> field.getName())
        .collect(Collectors.toUnmodifiableSet());
  }
}
