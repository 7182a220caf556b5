package vn.kpiplatform.local;

import java.util.ArrayList;
import java.util.List;
import org.testcontainers.containers.Network;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container; nothing of it outlives the JVM. */
final class ContainerPostgres implements Served {

  private final PostgreSQLContainer container;

  private ContainerPostgres(PostgreSQLContainer container) {
    this.container = container;
  }

  /** Starts an empty one, which other containers find under this name at the usual port. */
  static ContainerPostgres start(String alias) {
    List<String> command = new ArrayList<>(List.of("postgres"));
    command.addAll(PostgresCluster.options(PostgresCluster.ALWAYS));
    command.addAll(PostgresCluster.options(PostgresCluster.THROWN_AWAY));
    var container =
        new PostgreSQLContainer("postgres:" + PostgresCluster.MAJOR_VERSION)
            .withUsername(PostgresCluster.SUPERUSER)
            .withEnv("POSTGRES_HOST_AUTH_METHOD", "trust")
            .withEnv("POSTGRES_INITDB_ARGS", String.join(" ", PostgresCluster.TEXT))
            .withNetwork(Network.SHARED)
            .withNetworkAliases(alias)
            .withCommand(command.toArray(String[]::new));
    container.start();
    var server = new ContainerPostgres(container);
    AtExit.close(server);
    return server;
  }

  @Override
  public String host() {
    return container.getHost();
  }

  @Override
  public int port() {
    return container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
  }

  @Override
  public void close() {
    container.stop();
  }
}
