package vn.kpiplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import vn.kpiplatform.identity.keycloak.RealmReconciliation;

/**
 * A real Keycloak on the loopback address, in a database of its own. It stops with the JVM; when
 * the JVM was killed, the next start on the same folder stops what was left behind.
 */
public final class KeycloakServer implements AutoCloseable {

  /** The secret of the platform's own service account, kpi-provisioner. */
  public static final String PROVISIONER_SECRET = "kpi-provisioner-local";

  /** The administrator of the whole server, in the realm master. */
  public static final String ADMINISTRATOR = "admin";

  public static final String ADMINISTRATOR_PASSWORD = "admin-local";
  private static final String DATABASE = "keycloak";
  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  private final KeycloakDistribution distribution;
  private final FolderLock lock;
  private final Process process;
  private final Path log;
  private final URI address;
  private final AtomicBoolean closed = new AtomicBoolean();

  private KeycloakServer(
      KeycloakDistribution distribution, FolderLock lock, Process process, Path log, int port) {
    this.distribution = distribution;
    this.lock = lock;
    this.process = process;
    this.log = log;
    this.address = URI.create("http://localhost:" + port);
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
    FolderLock lock = FolderLock.on(folder);
    try {
      Path zip = Path.of(System.getProperty("keycloak.distribution", "keycloak.zip"));
      KeycloakDistribution distribution = KeycloakDistribution.prepared(zip, folder, progress);
      if (stopAll(distribution.running())) {
        progress.accept("Keycloak: đã dừng tiến trình cũ còn sót (stopped a left-over process)");
      }
      LocalPort.KEYCLOAK.requireFree(port);
      LocalPort.KEYCLOAK_MANAGEMENT.requireFree(managementPort);
      postgres.createDatabase(DATABASE, DATABASE, DATABASE);
      Files.createDirectories(distribution.imports());
      Files.writeString(
          distribution.imports().resolve("realm.json"), LocalRealm.local().toString());
      progress.accept("Keycloak: đang khởi động (starting) · http://localhost:" + port);
      Path log = folder.resolve("keycloak.log");
      Process process =
          distribution.command(arguments(postgres, port, managementPort), secrets(), log).start();
      var server = new KeycloakServer(distribution, lock, process, log, port);
      AtExit.close(server);
      server.awaitReady(URI.create("http://localhost:" + managementPort + "/health/ready"));
      try (Keycloak administrator = server.administrator()) {
        new RealmReconciliation(administrator).reconcile(LocalRealm.NAME);
      }
      return server;
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static List<String> arguments(PostgresServer postgres, int port, int managementPort) {
    return List.of(
        "start",
        "--optimized",
        "--import-realm",
        "--http-enabled=true",
        "--http-host=localhost",
        "--http-port=" + port,
        "--http-management-port=" + managementPort,
        "--hostname=http://localhost:" + port,
        "--cache=local",
        "--shutdown-delay=0",
        "--db-url=" + postgres.jdbcUrl(DATABASE),
        "--db-username=" + DATABASE,
        "--db-pool-max-size=20");
  }

  private static Map<String, String> secrets() {
    return Map.of(
        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR_PASSWORD,
        "KC_DB_PASSWORD", DATABASE,
        "KPI_PROVISIONER_SECRET", PROVISIONER_SECRET,
        "KPI_DEMO_PASSWORD", LocalRealm.DEMO_PASSWORD);
  }

  private void awaitReady(URI health) throws IOException {
    long limit = System.nanoTime() + START_LIMIT.toNanos();
    try (HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      HttpRequest question = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
      while (!isReady(http, question)) {
        if (!process.isAlive() || System.nanoTime() > limit) {
          close();
          throw new IllegalStateException(
              "Keycloak không khởi động được, xem (Keycloak did not start, see) %s:%n%s"
                  .formatted(log, String.join("\n", lastLines())));
        }
        Thread.sleep(200);
      }
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while Keycloak starts", e);
    }
  }

  private static boolean isReady(HttpClient http, HttpRequest question)
      throws InterruptedException {
    try {
      return http.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private List<String> lastLines() throws IOException {
    List<String> lines = Files.readAllLines(log);
    return lines.subList(Math.max(0, lines.size() - 15), lines.size());
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
    if (closed.getAndSet(true)) {
      return;
    }
    try (lock) {
      // the script passes the signal on and waits, unless a second signal disturbs it
      stopAll(List.of(process.toHandle()));
      stopAll(distribution.running());
    }
  }

  /**
   * Asks, waits, and ends by force what does not listen; answers whether there was any. A process
   * without a command line is dead and only waits for a parent that does not care.
   */
  static boolean stopAll(List<ProcessHandle> processes) {
    processes.forEach(ProcessHandle::destroy);
    long limit = System.nanoTime() + STOP_LIMIT.toNanos();
    while (processes.stream().anyMatch(KeycloakServer::isRunning)) {
      if (System.nanoTime() > limit) {
        processes.forEach(ProcessHandle::destroyForcibly);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        processes.forEach(ProcessHandle::destroyForcibly);
        Thread.currentThread().interrupt();
        break;
      }
    }
    return !processes.isEmpty();
  }

  private static boolean isRunning(ProcessHandle process) {
    return process.isAlive() && process.info().commandLine().isPresent();
  }
}
