package vn.kpiplatform.local;

import java.time.Duration;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.images.builder.Transferable;

/** Keycloak in a container, beside its database in another; nothing of it outlives the JVM. */
final class ContainerKeycloak implements Served {

  private static final int PORT = 8080;
  private static final int MANAGEMENT_PORT = 9000;
  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final String DATABASE_HOST = "keycloak-database";

  private final GenericContainer<?> container;

  private ContainerKeycloak(GenericContainer<?> container) {
    this.container = container;
  }

  /** The same version, settings and realm as the embedded one; returns when it is ready. */
  static ContainerKeycloak start() {
    var database = new PostgresServer(ContainerPostgres.start(DATABASE_HOST));
    database.createDatabase(
        KeycloakServer.DATABASE, KeycloakServer.DATABASE, KeycloakServer.DATABASE);
    GenericContainer<?> container =
        new GenericContainer<>("keycloak/keycloak:" + KeycloakDistribution.version())
            .withNetwork(Network.SHARED)
            .withExposedPorts(PORT, MANAGEMENT_PORT)
            .withEnv(KeycloakServer.secrets())
            .withCopyToContainer(
                Transferable.of(LocalRealm.local().toString()),
                "/opt/keycloak/data/import/realm.json")
            .withCommand(
                "start",
                "--import-realm",
                "--db=postgres",
                "--health-enabled=true",
                "--http-enabled=true",
                // only Docker knows the port under which it is reached
                "--hostname-strict=false",
                "--cache=local",
                "--db-url=jdbc:postgresql://" + DATABASE_HOST + "/" + KeycloakServer.DATABASE,
                "--db-username=" + KeycloakServer.DATABASE)
            .waitingFor(
                Wait.forHttp("/health/ready")
                    .forPort(MANAGEMENT_PORT)
                    .withStartupTimeout(START_LIMIT));
    container.start();
    var server = new ContainerKeycloak(container);
    AtExit.close(server);
    return server;
  }

  @Override
  public String host() {
    return container.getHost();
  }

  @Override
  public int port() {
    return container.getMappedPort(PORT);
  }

  @Override
  public void close() {
    container.stop();
  }
}
