package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.kpiplatform.KpiPlatform;
import vn.kpiplatform.local.KeycloakServer;
import vn.kpiplatform.local.LocalServers;

/** A process that only migrates, on a database and a realm that nobody has touched. */
class MigrationTest {

  private static final String DATABASE = "kpi_migration";

  private final String realm = "migration-" + UUID.randomUUID();

  @Test
  void it_makes_structure_and_realm_and_may_follow_one_that_was_killed() {
    LocalServers.postgres().createPlatformDatabase(DATABASE);
    JdbcClient sql = JdbcClient.create(LocalServers.postgres().superuser(DATABASE));
    try (Keycloak keycloak = LocalServers.keycloak().administrator()) {
      migrate();

      assertThat(count(sql, "select count(*) from control.databasechangelog")).isPositive();
      assertThat(keycloak.realm(realm).clients().findByClientId("kpi-provisioner")).hasSize(1);
      assertThat(keycloak.realm(realm).toRepresentation().getPasswordPolicy())
          .startsWith("length(12)");

      int changes = count(sql, "select count(*) from control.databasechangelog");
      sql.sql("update control.databasechangeloglock set locked = true, lockedby = 'killed'")
          .update();
      migrate();

      assertThat(count(sql, "select count(*) from control.databasechangelog")).isEqualTo(changes);
      assertThat(count(sql, "select count(*) from control.databasechangeloglock where locked"))
          .isZero();
      keycloak.realm(realm).remove();
    }
  }

  private void migrate() {
    SpringApplication application = new SpringApplication(KpiPlatform.class);
    application.setAdditionalProfiles("migration");
    application.addInitializers(
        context ->
            context
                .getBeanFactory()
                .registerSingleton("platformOnly", new StandingBirths.WithoutTestParts()));
    Map<String, Object> settings = new HashMap<>(PlatformServers.addresses());
    settings.put("kpi.database.url", LocalServers.postgres().jdbcUrl(DATABASE));
    settings.put("kpi.keycloak.realm", realm);
    settings.put("kpi.keycloak.administrator.username", KeycloakServer.ADMINISTRATOR);
    settings.put("kpi.keycloak.administrator.password", KeycloakServer.ADMINISTRATOR_PASSWORD);
    String[] arguments =
        settings.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    try (ConfigurableApplicationContext process = application.run(arguments)) {
      assertThat(
              Objects.requireNonNull(((WebServerApplicationContext) process).getWebServer())
                  .getPort())
          .as("a port that it listens on")
          .isEqualTo(-1);
    }
  }

  private static int count(JdbcClient sql, String query) {
    return sql.sql(query).query(Integer.class).single();
  }
}
