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
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * Keycloak's own distribution on the loopback address. It stops with the JVM; when the JVM was
 * killed, the next start on the same folder stops what was left behind.
 */
final class EmbeddedKeycloak implements Served {

  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

  private final KeycloakDistribution distribution;
  private final FolderLock lock;
  private final Process process;
  private final Path log;
  private final int port;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedKeycloak(
      KeycloakDistribution distribution, FolderLock lock, Process process, Path log, int port) {
    this.distribution = distribution;
    this.lock = lock;
    this.process = process;
    this.log = log;
    this.port = port;
  }

  /** Returns when it is ready to serve. */
  static EmbeddedKeycloak start(
      Path folder,
      PostgresServer postgres,
      int port,
      int managementPort,
      Consumer<String> progress) {
    FolderLock lock = FolderLock.on(folder);
    try {
      KeycloakDistribution distribution =
          KeycloakDistribution.prepared(KeycloakDistribution.archive(), folder, progress);
      if (stopAll(distribution.running())) {
        progress.accept("Keycloak: đã dừng tiến trình cũ còn sót (stopped a left-over process)");
      }
      LocalPort.KEYCLOAK.requireFree(port);
      LocalPort.KEYCLOAK_MANAGEMENT.requireFree(managementPort);
      postgres.createDatabase(
          KeycloakServer.DATABASE, KeycloakServer.DATABASE, KeycloakServer.DATABASE);
      Files.createDirectories(distribution.imports());
      Files.writeString(
          distribution.imports().resolve("realm.json"), LocalRealm.local().toString());
      progress.accept("Keycloak: đang khởi động (starting) · http://localhost:" + port);
      Path log = folder.resolve("keycloak.log");
      Process process =
          distribution
              .command(arguments(postgres, port, managementPort), KeycloakServer.secrets(), log)
              .start();
      var server = new EmbeddedKeycloak(distribution, lock, process, log, port);
      AtExit.close(server);
      server.awaitReady(URI.create("http://localhost:" + managementPort + "/health/ready"));
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
        "--db-url=" + postgres.jdbcUrl(KeycloakServer.DATABASE),
        "--db-username=" + KeycloakServer.DATABASE,
        "--db-pool-max-size=20");
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

  @Override
  public String host() {
    return "localhost";
  }

  @Override
  public int port() {
    return port;
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
    while (processes.stream().anyMatch(EmbeddedKeycloak::isRunning)) {
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
