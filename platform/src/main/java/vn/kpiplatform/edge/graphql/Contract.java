package vn.kpiplatform.edge.graphql;

import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.scalars.ExtendedScalars;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/**
 * Wires what the contract says once for all types: scalars, the shape of payloads, the shape of
 * pages.
 */
@Component
class Contract implements RuntimeWiringConfigurer {

  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");
  private static final Pattern PERIOD_CODE = Pattern.compile("\\d{4}-(0[1-9]|1[0-2]|Q[1-4])");

  private final Nodes nodes;
  private @Nullable TypeDefinitionRegistry schema;

  Contract(Nodes nodes) {
    this.nodes = nodes;
  }

  @Override
  public void setTypeDefinitionRegistry(TypeDefinitionRegistry registry) {
    this.schema = registry;
  }

  @Override
  public void configure(RuntimeWiring.Builder wiring) {
    wiring
        .scalar(ExtendedScalars.Date)
        .scalar(ExtendedScalars.DateTime)
        .scalar(ExtendedScalars.Url)
        .scalar(ExtendedScalars.newRegexScalar("Decimal").addPattern(DECIMAL).build())
        .scalar(ExtendedScalars.newRegexScalar("PeriodCode").addPattern(PERIOD_CODE).build());
    for (ObjectTypeDefinition type :
        Objects.requireNonNull(schema).getTypes(ObjectTypeDefinition.class)) {
      if (type.getName().endsWith("Payload") || type.getName().endsWith("Outcome")) {
        payload(wiring, type);
      } else if (type.getName().endsWith("Connection")) {
        Connections.wire(wiring, type.getName());
      }
    }
  }

  private void payload(RuntimeWiring.Builder wiring, ObjectTypeDefinition type) {
    for (FieldDefinition field : type.getFieldDefinitions()) {
      if (field.getType() instanceof TypeName of && isScalar(of)) {
        continue;
      }
      DataFetcher<?> fetcher =
          switch (field.getName()) {
            case "userErrors" -> environment -> source(environment).userErrors();
            case "results" -> environment -> source(environment).results();
            default -> object(((TypeName) field.getType()).getName());
          };
      wiring.type(type.getName(), part -> part.dataFetcher(field.getName(), fetcher));
    }
  }

  /** Such as a secret; a controller serves it. */
  private boolean isScalar(TypeName type) {
    return Objects.requireNonNull(schema).scalars().containsKey(type.getName());
  }

  private DataFetcher<?> object(String kind) {
    return environment -> {
      Payload payload = source(environment);
      return payload.object() == null ? null : nodes.read(kind, payload.object(), environment);
    };
  }

  private static Payload source(DataFetchingEnvironment environment) {
    return Objects.requireNonNull(environment.<Payload>getSource());
  }
}
