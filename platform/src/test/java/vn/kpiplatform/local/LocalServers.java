package vn.kpiplatform.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The servers that all tests of one JVM share; each starts when it is first asked for. {@link
 * ServerChoice} says who runs them.
 *
 * <p>Keycloak has a database server of its own here: it takes half a minute to make its tables, so
 * what its first start left is saved and later builds start from that.
 */
public final class LocalServers {

  private static final ServerChoice CHOICE = ServerChoice.ofThisBuild();

  private LocalServers() {}

  /** An empty PostgreSQL that is gone after the tests. */
  public static PostgresServer postgres() {
    return Postgres.SERVER;
  }

  /** A Keycloak with the local realm as it is at the first start. */
  public static KeycloakServer keycloak() {
    return IdentityProvider.SERVER;
  }

  /** Tokens of that Keycloak. */
  public static Tokens tokens() {
    return IdentityProvider.TOKENS;
  }

  /** Where programs are unpacked for the tests. */
  static Path folder() {
    return Path.of(System.getProperty("local.servers", "target/servers"))
        .toAbsolutePath()
        .normalize();
  }

  private static final class IdentityProvider {
    static final KeycloakServer SERVER = start();
    static final Tokens TOKENS = new Tokens(SERVER);

    private static KeycloakServer start() {
      return switch (CHOICE) {
        case EMBEDDED -> embedded();
        case CONTAINERS -> KeycloakServer.of(ContainerKeycloak.start());
      };
    }

    private static KeycloakServer embedded() {
      int content =
          Objects.hash(LocalRealm.local().toString(), KeycloakDistribution.archive().toString());
      Path template = folder().resolve("keycloak-database-" + HexFormat.of().toHexDigits(content));
      EmbeddedPostgres programs = EmbeddedPostgres.temporary(template);
      var database = new PostgresServer(programs);
      KeycloakServer server =
          KeycloakServer.start(
              folder().resolve("keycloak"),
              database,
              LocalPort.anyFree(),
              LocalPort.anyFree(),
              System.out::println);
      if (!Files.exists(template)) {
        programs.saveAs(template, database.superuser("postgres"));
      }
      return server;
    }
  }

  private static final class Postgres {
    static final PostgresServer SERVER =
        new PostgresServer(
            switch (CHOICE) {
              case EMBEDDED -> EmbeddedPostgres.temporary(null);
              case CONTAINERS -> ContainerPostgres.start("postgresql");
            });
  }
}
