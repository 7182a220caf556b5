package violating.work.graphql;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import violating.work.Task;
import violating.work.Tasks;

/** A controller for everybody that asks the database itself and answers later. */
@Controller
public class OpenController {

  private final Tasks tasks;
  private final JdbcClient jdbc;

  OpenController(Tasks tasks, JdbcClient jdbc) {
    this.tasks = tasks;
    this.jdbc = jdbc;
  }

  @QueryMapping
  CompletableFuture<Task> task() {
    return CompletableFuture.completedFuture(new Task());
  }

  @SchemaMapping
  Callable<String> title() {
    return () -> tasks + " " + jdbc;
  }

  @BatchMapping
  Mono<List<String>> parts(List<Task> parents) {
    return Mono.just(parents.stream().map(Task::toString).toList());
  }

  @MutationMapping
  Task endTask() {
    return new Task();
  }
}
