package vn.kpiplatform.local;

import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A run that keeps one row in its database and then waits to be killed. */
final class KilledRun {

  private KilledRun() {}

  static void main(String[] arguments) throws InterruptedException {
    PostgresServer server =
        PostgresServer.persistent(
            Path.of(arguments[0]),
            LocalServers.folder(),
            Integer.parseInt(arguments[1]),
            System.err::println);
    JdbcClient.create(server.superuser("postgres"))
        .sql("create table kept as select 42 n")
        .update();
    System.out.println("written");
    Thread.currentThread().join();
  }
}
