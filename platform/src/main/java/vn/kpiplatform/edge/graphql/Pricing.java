package vn.kpiplatform.edge.graphql;

import graphql.analysis.FieldComplexityCalculator;
import graphql.analysis.FieldComplexityEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a field costs: itself, and what is asked for below it as many times as it may have rows.
 * These are the rows of the page, the ids given, or what the schema states beside the list.
 */
final class Pricing implements FieldComplexityCalculator {

  private static final String BOUND = "bound";

  private final int allowed;

  Pricing(int allowed) {
    this.allowed = allowed;
  }

  @Override
  public int calculate(FieldComplexityEnvironment field, int childComplexity) {
    // what is dearer than allowed is dear enough: the true price may be beyond an int
    return (int) Math.min(allowed + 1L, 1L + (long) rows(field) * childComplexity);
  }

  private static int rows(FieldComplexityEnvironment field) {
    Map<String, Object> arguments = field.getArguments();
    if (arguments.getOrDefault("first", arguments.get("last")) instanceof Integer rows) {
      return Math.max(1, rows);
    }
    if (arguments.get("ids") instanceof Collection<?> ids) {
      return Math.max(1, ids.size());
    }
    return stated(field.getFieldDefinition());
  }

  private static int stated(GraphQLFieldDefinition field) {
    GraphQLAppliedDirective bound = field.getAppliedDirective(BOUND);
    if (bound == null) {
      return 1;
    }
    Integer usual = number(bound.getArgument("usual"));
    Integer most = number(bound.getArgument("most"));
    return usual != null ? usual : most != null ? most : 1;
  }

  private static @Nullable Integer number(@Nullable GraphQLAppliedDirectiveArgument argument) {
    return argument != null && argument.<Object>getValue() instanceof Integer number
        ? number
        : null;
  }
}
