package vn.kpiplatform.edge.graphql;

import graphql.analysis.MaxQueryComplexityInstrumentation;
import graphql.analysis.MaxQueryDepthInstrumentation;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.instrumentation.Instrumentation;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.execution.ClassNameTypeResolver;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.SchemaReport;
import vn.kpiplatform.contract.Cursor;

/** How Spring for GraphQL is set up here, beyond its defaults. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Limits.class)
class Wiring {

  private static final String VIEW = "View";

  @Bean
  InstantSource time() {
    return InstantSource.system();
  }

  /**
   * Resolvers run on the request's own thread: a transaction belongs to a thread, and an operation
   * has one.
   */
  @Bean
  static BeanPostProcessor resolversOnOneThread() {
    return new BeanPostProcessor() {
      @Override
      public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof AnnotatedControllerConfigurer controllers) {
          controllers.setBlockingMethodPredicate(method -> false);
          controllers.setExecutor(Runnable::run);
        }
        return bean;
      }
    };
  }

  /**
   * Pages are shown by {@link Connections}. Spring would adapt them as well, and refuse those it
   * does not know, unless cursors are of a kind of their own.
   */
  @Bean
  @Primary
  EncodingCursorStrategy<Cursor> cursors() {
    return CursorStrategy.withEncoder(new OwnCursors(), CursorEncoder.noOpEncoder());
  }

  @Bean
  GraphQlSourceBuilderCustomizer strategies(
      Snapshots snapshots, List<DataFetcherExceptionResolver> resolvers) {
    DataFetcherExceptionHandler errors =
        DataFetcherExceptionResolver.createExceptionHandler(resolvers);
    return builder ->
        builder
            .inspectSchemaMappings(Wiring::requireComplete)
            .defaultTypeResolver(viewNames())
            .configureGraphQl(
                graphQl ->
                    graphQl
                        .defaultDataFetcherExceptionHandler(errors)
                        .queryExecutionStrategy(new QueryExecution(errors, snapshots))
                        .mutationExecutionStrategy(new MutationExecution(errors, snapshots)));
  }

  /** What the contract promises and nobody serves stops the start. */
  private static void requireComplete(SchemaReport report) {
    if (!report.unmappedFields().isEmpty()
        || !report.unmappedRegistrations().isEmpty()
        || !report.unmappedArguments().isEmpty()
        || !report.fieldNullnessErrors().isEmpty()
        || !report.argumentNullnessErrors().isEmpty()) {
      throw new IllegalStateException("the contract is not served as it says: " + report);
    }
  }

  @Bean
  @Order(1)
  Instrumentation depth(Limits limits) {
    return new MaxQueryDepthInstrumentation(limits.depth());
  }

  @Bean
  @Order(2)
  Instrumentation complexity(Limits limits) {
    return new MaxQueryComplexityInstrumentation(
        limits.complexity(), new Pricing(limits.complexity()));
  }

  private static ClassNameTypeResolver viewNames() {
    ClassNameTypeResolver resolver = new ClassNameTypeResolver();
    resolver.setClassNameExtractor(
        type ->
            type.getSimpleName().endsWith(VIEW)
                ? type.getSimpleName().substring(0, type.getSimpleName().length() - VIEW.length())
                : type.getSimpleName());
    return resolver;
  }

  private static final class OwnCursors implements CursorStrategy<Cursor> {

    @Override
    public boolean supports(Class<?> type) {
      return type == Cursor.class;
    }

    @Override
    public String toCursor(Cursor position) {
      return position.toString();
    }

    @Override
    public Cursor fromCursor(String cursor) {
      throw new UnsupportedOperationException("read by Paging, which knows the argument's name");
    }
  }
}
