package vn.kpiplatform.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import vn.kpiplatform.identity.keycloak.RealmReconciliation;

/** A real Keycloak, whoever runs it, with the realm as the platform needs it. */
public final class KeycloakServer implements AutoCloseable {

  /** The secret of the platform's own service account, kpi-provisioner. */
  public static final String PROVISIONER_SECRET = "kpi-provisioner-local";

  /** The secret of the client that signs browsers in, kpi-portal. */
  public static final String PORTAL_SECRET = "kpi-portal-local";

  /** The administrator of the whole server, in the realm master. */
  public static final String ADMINISTRATOR = "admin";

  public static final String ADMINISTRATOR_PASSWORD = "admin-local";

  /** Its database, and the login and password it has there. */
  static final String DATABASE = "keycloak";

  private final Served served;
  private final URI address;

  private KeycloakServer(Served served) {
    this.served = served;
    this.address = URI.create("http://%s:%d".formatted(served.host(), served.port()));
  }

  /** A server that just became ready; its realm is brought in order. */
  static KeycloakServer of(Served served) {
    var server = new KeycloakServer(served);
    try (Keycloak administrator = server.administrator()) {
      new RealmReconciliation(administrator).reconcile(LocalRealm.NAME);
    }
    return server;
  }

  /**
   * Starts the distribution named by the system property {@code keycloak.distribution} and returns
   * when it is ready and its realm is as the platform needs it.
   *
   * @throws IllegalStateException in one sentence, when the folder or a port is somebody else's
   */
  public static KeycloakServer start(
      Path folder,
      PostgresServer postgres,
      int port,
      int managementPort,
      Consumer<String> progress) {
    return of(EmbeddedKeycloak.start(folder, postgres, port, managementPort, progress));
  }

  /** What it learns by its environment, whoever runs it. */
  static Map<String, String> secrets() {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD,
        "KC_DB_PASSWORD", DATABASE,
        "KPI_PROVISIONER_SECRET", PROVISIONER_SECRET,
        "KPI_PORTAL_SECRET", PORTAL_SECRET,
        // any port of this machine
        "KPI_PORTAL_REDIRECT", "http://localhost:*",
        "KPI_DEMO_PASSWORD", LocalRealm.DEMO_PASSWORD);
  }

  /** What a token of this server has as its issuer. */
  public URI issuer() {
    return address.resolve("/realms/" + LocalRealm.NAME);
  }

  public URI address() {
    return address;
  }

  /** A client of the whole server's administrator; the caller closes it. */
  public Keycloak administrator() {
    return KeycloakBuilder.builder()
        .serverUrl(address.toString())
        .realm("master")
        .clientId("admin-cli")
        .username(ADMINISTRATOR)
        .password(ADMINISTRATOR_PASSWORD)
        .build();
  }

  /** A client with no more rights than the platform has; the caller closes it. */
  public Keycloak provisioner() {
    return KeycloakBuilder.builder()
        .serverUrl(address.toString())
        .realm(LocalRealm.NAME)
        .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
        .clientId("kpi-provisioner")
        .clientSecret(PROVISIONER_SECRET)
        .build();
  }

  @Override
  public void close() {
    served.close();
  }
}
