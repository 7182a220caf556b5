package vn.kpiplatform.local;

import java.nio.file.Path;

/** The servers that all tests of one JVM share; each starts when it is first asked for. */
public final class LocalServers {

  private LocalServers() {}

  /** An empty PostgreSQL that is gone after the tests. */
  public static PostgresServer postgres() {
    return Postgres.SERVER;
  }

  /** A Keycloak with the local realm in that PostgreSQL. */
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
    static final KeycloakServer SERVER =
        KeycloakServer.start(
            folder().resolve("keycloak"),
            postgres(),
            LocalPort.anyFree(),
            LocalPort.anyFree(),
            System.out::println);
    static final Tokens TOKENS = new Tokens(SERVER);
  }

  private static final class Postgres {
    static final PostgresServer SERVER = PostgresServer.temporary();
  }
}
