package vn.kpiplatform.running;

import graphql.language.AstPrinter;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.kpiplatform.contract.NodeId;

/** An entry of the API, and an operation that calls it, made from the schema alone. */
record RootField(String operation, GraphQLFieldDefinition field) {

  /** Every query, mutation and subscription of the running schema. */
  static List<RootField> of(GraphQLSchema schema) {
    return Stream.of("query", "mutation", "subscription")
        .flatMap(operation -> fields(schema, operation))
        .toList();
  }

  private static Stream<RootField> fields(GraphQLSchema schema, String operation) {
    GraphQLObjectType type =
        switch (operation) {
          case "query" -> schema.getQueryType();
          case "mutation" -> schema.getMutationType();
          default -> schema.getSubscriptionType();
        };
    return type == null
        ? Stream.of()
        : type.getFieldDefinitions().stream().map(field -> new RootField(operation, field));
  }

  String name() {
    return field.getName();
  }

  /** For whom the schema says it is. */
  String audience() {
    return AstPrinter.printAst(
        Objects.requireNonNull(
            Objects.requireNonNull(field.getDefinition())
                .getDirectives("access")
                .getFirst()
                .getArgument("to")
                .getValue()));
  }

  /** An operation that calls it with variables named like its arguments. */
  String document() {
    return document("{ __typename %s }".formatted(operation.equals("mutation") ? refusals() : ""));
  }

  private String refusals() {
    String own = "userErrors { code field message }";
    boolean several =
        GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLObjectType payload
            && payload.getFieldDefinition("results") != null;
    return several ? own + " results { " + own + " }" : own;
  }

  /** The same with a selection of one's own. */
  String document(String selection) {
    String declared =
        field.getArguments().stream()
            .map(
                argument ->
                    "$"
                        + argument.getName()
                        + ": "
                        + GraphQLTypeUtil.simplePrint(argument.getType()))
            .collect(Collectors.joining(", ", "(", ")"));
    String passed =
        field.getArguments().stream()
            .map(argument -> argument.getName() + ": $" + argument.getName())
            .collect(Collectors.joining(", ", "(", ")"));
    boolean plain = field.getArguments().isEmpty();
    return "%s%s { %s%s %s }"
        .formatted(operation, plain ? "" : declared, name(), plain ? "" : passed, selection);
  }

  /** Variables of the right types that name nothing. */
  Map<String, Object> variables() {
    Map<String, Object> variables = new LinkedHashMap<>();
    for (GraphQLArgument argument : field.getArguments()) {
      if (argument.getName().equals("first") || argument.getType() instanceof GraphQLNonNull) {
        variables.put(argument.getName(), value(argument.getName(), argument.getType()));
      }
    }
    return variables;
  }

  private static Object value(String name, GraphQLType type) {
    if (GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(type))) {
      return List.of(value(name, GraphQLTypeUtil.unwrapOne(GraphQLTypeUtil.unwrapNonNull(type))));
    }
    GraphQLType bare = GraphQLTypeUtil.unwrapAll(type);
    return switch (bare) {
      case GraphQLEnumType choices -> choices.getValues().getFirst().getName();
      case GraphQLInputObjectType input ->
          input.getFieldDefinitions().stream()
              .filter(part -> part.getType() instanceof GraphQLNonNull)
              .collect(
                  Collectors.toMap(
                      part -> part.getName(), part -> value(part.getName(), part.getType())));
      default -> scalar(name, GraphQLTypeUtil.simplePrint(bare));
    };
  }

  private static Object scalar(String name, String type) {
    return switch (type) {
      case "ID" -> new NodeId("Nothing", UUID.randomUUID()).toString();
      case "Int" -> 1;
      case "Boolean" -> true;
      case "Date" -> "2026-01-31";
      case "Decimal" -> "1";
      case "PeriodCode" -> "2026-01";
      case "Url" -> "https://example.vn/";
      default -> name.equals("requestKey") ? UUID.randomUUID().toString() : "text";
    };
  }
}
