package vn.kpiplatform.local;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.keycloak.admin.client.Keycloak;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;
import vn.kpiplatform.KpiPlatform;
import vn.kpiplatform.demo.Demo;
import vn.kpiplatform.demo.DemoLogins;
import vn.kpiplatform.demo.DemoTime;

/**
 * The whole platform on this machine: PostgreSQL, Keycloak, the service, and a demonstration. All
 * it keeps lies in one folder: the system property {@code kpi.data}, or the environment variable
 * {@code KPI_DATA}.
 */
final class LocalPlatform {

  private static final String DATABASE = "kpi";
  private static final AtomicBoolean ENDING = new AtomicBoolean();

  private final Map<String, String> environment;
  private final Path data;
  private final Path log;
  private final long start = System.nanoTime();

  private LocalPlatform(Map<String, String> environment) {
    this.environment = environment;
    this.data =
        Path.of(environment.getOrDefault("KPI_DATA", System.getProperty("kpi.data", ".data")))
            .toAbsolutePath()
            .normalize();
    this.log = data.resolve("platform.log");
  }

  static void main(String[] arguments) {
    // until the service configures it, the logging system would print everything it is told
    LoggingSystem.get(LocalPlatform.class.getClassLoader()).beforeInitialize();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ENDING.set(true)));
    endWithParent();
    var platform = new LocalPlatform(System.getenv());
    try {
      platform.start();
    } catch (RuntimeException e) {
      platform.fail(e);
    }
  }

  /** After a kill -9 of Maven nobody else would end this JVM. */
  private static void endWithParent() {
    ProcessHandle.current()
        .parent()
        .ifPresent(
            maven ->
                Thread.ofPlatform()
                    .daemon()
                    .start(
                        () -> {
                          maven.onExit().join();
                          System.exit(0);
                        }));
  }

  private void start() {
    int port = LocalPort.API.in(environment);
    LocalPort.API.requireFree(port);
    PostgresServer postgres =
        PostgresServer.persistent(data, LocalPort.POSTGRESQL.in(environment), this::say);
    CompletableFuture<KeycloakServer> starting =
        CompletableFuture.supplyAsync(
            () -> keycloak(postgres), task -> new Thread(task, "keycloak").start());
    postgres.createPlatformDatabase(DATABASE);
    say("Dịch vụ: đang khởi động (service: starting) · nhật ký (log) " + log);
    ConfigurableApplicationContext service = service(port, postgres);
    say("Dịch vụ: đã chạy (service: up)");
    KeycloakServer keycloak = starting.join();
    say("Keycloak: đã chạy (up)");
    // once more, and now before Keycloak, which its background jobs call
    AtExit.close(service);
    Keycloak administrator = keycloak.administrator();
    Demo demo = service.getBean(Demo.class);
    demo.begin(logins(administrator), this::say);
    System.out.println(new Welcome(port, keycloak.address(), data).text());
    Thread.ofPlatform().name("demo").daemon().start(() -> goOn(demo, administrator));
  }

  private static DemoLogins logins(Keycloak administrator) {
    return new DemoLogins(
        administrator, LocalRealm.NAME, LocalRealm.OPERATOR, LocalRealm.DEMO_PASSWORD);
  }

  /** The platform runs on without the rest of the demonstration. */
  private void goOn(Demo demo, Keycloak keycloak) {
    try (Keycloak administrator = keycloak) {
      demo.goOn(logins(administrator), this::say);
    } catch (RuntimeException e) {
      if (!ENDING.get()) {
        say(
            "Trình diễn chưa đủ, lần khởi động sau làm tiếp"
                + " (demo incomplete, the next start goes on): "
                + e);
      }
    }
  }

  /** Fails at once, not only when somebody waits for it. */
  private KeycloakServer keycloak(PostgresServer postgres) {
    try {
      return KeycloakServer.start(
          data.resolve("keycloak"),
          postgres,
          LocalPort.KEYCLOAK.in(environment),
          LocalPort.KEYCLOAK_MANAGEMENT.in(environment),
          this::say);
    } catch (RuntimeException e) {
      fail(e);
      throw e;
    }
  }

  private ConfigurableApplicationContext service(int port, PostgresServer postgres) {
    int keycloak = LocalPort.KEYCLOAK.in(environment);
    var application = new SpringApplication(KpiPlatform.class, Demo.class, DemoTime.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> {
          context.getBeanFactory().registerSingleton("productionOnly", new ProductionOnly());
          AtExit.close(context);
        });
    return application.run(
        List.of(
                "--server.address=localhost",
                "--server.port=" + port,
                "--server.shutdown=immediate",
                "--logging.file.name=" + log,
                "--logging.threshold.console=WARN",
                "--logging.pattern.console=%5p %logger{0}: %m%n%ex{short}",
                "--logging.register-shutdown-hook=false",
                "--logging.level.org.hibernate.orm.deprecation=ERROR",
                "--kpi.database.url=" + postgres.jdbcUrl(DATABASE),
                "--spring.datasource.password=" + DatabaseLogin.APP.password(),
                "--kpi.database.control.password=" + DatabaseLogin.CONTROL.password(),
                "--kpi.database.owner.password=" + DatabaseLogin.OWNER.password(),
                "--kpi.keycloak.url=http://localhost:" + keycloak,
                "--kpi.keycloak.issuer=http://localhost:" + keycloak + "/realms/" + LocalRealm.NAME,
                "--kpi.keycloak.provisioner-secret=" + KeycloakServer.PROVISIONER_SECRET,
                "--kpi.portal.address=http://localhost:" + port,
                "--kpi.portal.operations.any="
                    + environment.getOrDefault("KPI_PORTAL_ANY_OPERATION", "false"),
                "--kpi.keycloak.portal-secret=" + KeycloakServer.PORTAL_SECRET,
                "--kpi.keycloak.send-invitations=false")
            .toArray(String[]::new));
  }

  private void say(String progress) {
    System.out.printf("[%3d s] %s%n", (System.nanoTime() - start) / 1_000_000_000L, progress);
  }

  /**
   * Says in one sentence what stands in the way, and ends; whatever follows from it is not said.
   */
  private void fail(RuntimeException failure) {
    if (ENDING.getAndSet(true)) {
      return;
    }
    boolean sentence =
        failure instanceof IllegalStateException || failure instanceof UncheckedIOException;
    System.err.println(
        sentence
            ? failure.getMessage()
            : "Không khởi động được, xem %1$s (could not start, see %1$s): %2$s"
                .formatted(log, failure));
    System.exit(1);
  }
}
