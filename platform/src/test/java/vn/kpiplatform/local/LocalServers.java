package vn.kpiplatform.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The servers that all tests of one JVM share; each starts when it is first asked for.
 *
 * <p>Keycloak has a database server of its own here: it takes half a minute to make its tables, so
 * what its first start left is saved and later builds start from that.
 */
public final class LocalServers {

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
      int content =
          Objects.hash(LocalRealm.local().toString(), System.getProperty("keycloak.distribution"));
      Path template = folder().resolve("keycloak-database-" + HexFormat.of().toHexDigits(content));
      PostgresServer database = PostgresServer.temporary(template);
      KeycloakServer server =
          KeycloakServer.start(
              folder().resolve("keycloak"),
              database,
              LocalPort.anyFree(),
              LocalPort.anyFree(),
              System.out::println);
      if (!Files.exists(template)) {
        database.saveAs(template);
      }
      return server;
    }
  }

  private static final class Postgres {
    static final PostgresServer SERVER = PostgresServer.temporary();
  }
}
