package vn.kpiplatform.chart;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.Keycloak;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.local.DatabaseLogin;
import vn.kpiplatform.local.KeycloakServer;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.PostgresServer;

/**
 * The jar that goes into the image, with the rendered environment and no other, against a database
 * and a Keycloak that know nothing of it. What a cluster does is done by hand: Secrets are read,
 * the realm is put where it is mounted, and ports are free ones of this machine.
 */
class StartTest {

  private static final String DATABASE = "kpi_chart";
  private static final String REALM = "chart";
  private static final String MOUNTED = "/etc/kpi/realm";
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private static final Map<String, String> SECRETS =
      Map.of(
          "kpi-database/app",
          DatabaseLogin.APP.password(),
          "kpi-database/control",
          DatabaseLogin.CONTROL.password(),
          "kpi-database/owner",
          DatabaseLogin.OWNER.password(),
          "kpi-keycloak/provisioner",
          KeycloakServer.PROVISIONER_SECRET,
          "kpi-keycloak/portal",
          KeycloakServer.PORTAL_SECRET,
          "kpi-keycloak-administrator/username",
          KeycloakServer.ADMINISTRATOR,
          "kpi-keycloak-administrator/password",
          KeycloakServer.ADMINISTRATOR_PASSWORD);

  @TempDir private Path folder;

  @Test
  void the_migration_ends_well_and_then_the_service_answers_its_probes()
      throws IOException, InterruptedException {
    KeycloakServer keycloak = LocalServers.keycloak();
    PostgresServer postgres = LocalServers.postgres();
    postgres.createPlatformDatabase(DATABASE);
    Objects objects = Chart.render(values(postgres, keycloak));
    Files.writeString(
        folder.resolve("realm.json"),
        objects.find("ConfigMap").orElseThrow().at("/data/realm.json").asString());

    Process migration = start(objects.migration(), "migration.log", Map.of());
    assertThat(migration.waitFor(PATIENCE.toSeconds(), SECONDS)).as("it ends by itself").isTrue();
    assertThat(migration.exitValue()).as(log("migration.log")).isZero();
    try (Keycloak administrator = keycloak.administrator()) {
      assertThat(administrator.realm(REALM).toRepresentation().isOrganizationsEnabled()).isTrue();
    }

    Map<String, String> ports =
        Map.of(
            "SERVER_PORT", String.valueOf(free()),
            "MANAGEMENT_SERVER_PORT", String.valueOf(free()));
    Process service = start(objects.service(), "service.log", ports);
    try {
      JsonNode container = objects.service().container();
      String management = "http://localhost:" + ports.get("MANAGEMENT_SERVER_PORT");
      await()
          .atMost(PATIENCE)
          .until(() -> !service.isAlive() || status(management, container, "startupProbe") == 200);
      assertThat(service.isAlive()).as(log("service.log")).isTrue();
      assertThat(status(management, container, "livenessProbe")).isEqualTo(200);
      assertThat(status(management, container, "readinessProbe")).isEqualTo(200);
      assertThat(get(management + "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
      String api = "http://localhost:" + ports.get("SERVER_PORT");
      assertThat(get(api + "/graphql").statusCode()).isEqualTo(401);
      assertThat(get(api + "/actuator/prometheus").statusCode()).isEqualTo(401);
      assertThat(log("service.log"))
          .as("structured, and a warning of what PostgreSQL lacks")
          .startsWith("{\"@timestamp\"")
          .contains("PostgreSQL's wal_level is replica, it should be logical");
    } finally {
      service.destroy();
    }
    assertThat(service.waitFor(40, SECONDS)).as("it ends when it is asked to").isTrue();
  }

  private static JsonNode values(PostgresServer postgres, KeycloakServer keycloak) {
    return Chart.scenario(
        "minimal",
        """
        database: {hosts: ['localhost:%d'], name: %s, tls: disable}
        keycloak: {url: '%s', realm: %s, sendInvitations: false}
        """
            .formatted(postgres.port(), DATABASE, keycloak.address(), REALM));
  }

  private Process start(Objects.Pod pod, String log, Map<String, String> ports) throws IOException {
    Path jar = Path.of(System.getProperty("service.jar"));
    assertThat(jar).as("built by the phase package of the module platform").exists();
    ProcessBuilder process =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-jar",
            jar.toString());
    process.environment().clear();
    process.environment().putAll(environment(pod));
    process.environment().keySet().retainAll(environment(pod).keySet());
    ports.forEach((name, port) -> process.environment().replace(name, port));
    return process
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve(log).toFile())
        .start();
  }

  private Map<String, String> environment(Objects.Pod pod) {
    Map<String, String> environment = new LinkedHashMap<>();
    pod.container()
        .path("env")
        .forEach(
            entry -> {
              JsonNode secret = entry.at("/valueFrom/secretKeyRef");
              String value =
                  secret.isMissingNode()
                      ? entry.path("value").asString()
                      : SECRETS.getOrDefault(
                          secret.path("name").asString() + "/" + secret.path("key").asString(),
                          "there is no such key");
              environment.put(
                  entry.path("name").asString(), value.replace(MOUNTED, folder.toString()));
            });
    return environment;
  }

  private String log(String name) throws IOException {
    // what launches Java says which options it took from the environment
    return Files.readString(folder.resolve(name)).replaceFirst("NOTE: Picked up .*\\R", "");
  }

  private static int status(String management, JsonNode container, String probe)
      throws IOException, InterruptedException {
    try {
      return get(management + container.at("/" + probe + "/httpGet/path").asString()).statusCode();
    } catch (ConnectException notYet) {
      return 0;
    }
  }

  private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create(address)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
