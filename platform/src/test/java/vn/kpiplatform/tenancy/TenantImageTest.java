package vn.kpiplatform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.kpiplatform.local.DatabaseLogin;
import vn.kpiplatform.local.LocalServers;

/** The image yields what Liquibase itself would, seen in the catalogue of a real database. */
class TenantImageTest {

  private static final String DATABASE = "image";
  private static final String BY_IMAGE = "t_by_image";
  private static final String BY_LIQUIBASE = "t_by_liquibase";

  private static final DataSource OWNER =
      LocalServers.postgres().dataSource(DATABASE, DatabaseLogin.OWNER);

  @BeforeAll
  static void make_one_schema_each_way() throws SQLException, LiquibaseException {
    LocalServers.postgres().createPlatformDatabase(DATABASE);
    new TenantImage(OWNER, Structure.ofThisBuild()).make(BY_IMAGE);
    try (Connection connection = OWNER.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(TenantImage.birth(BY_LIQUIBASE));
      connection.commit();
    }
    runLiquibase();
  }

  @Test
  void columns_constraints_indexes_every_right_and_every_recorded_change_are_the_same() {
    Map<String, List<String>> image = SchemaPicture.of(OWNER, BY_IMAGE);

    assertThat(image).isEqualTo(SchemaPicture.of(OWNER, BY_LIQUIBASE));
    assertThat(image.values().stream().flatMap(List::stream)).hasSizeGreaterThan(400);
  }

  @Test
  void the_comparison_notices_one_missing_right() {
    Map<String, List<String>> before = SchemaPicture.of(OWNER, BY_IMAGE);
    change("revoke insert on %s.act from %s".formatted(BY_IMAGE, BY_IMAGE));
    try {
      assertThat(SchemaPicture.of(OWNER, BY_IMAGE)).isNotEqualTo(before);
    } finally {
      change("grant insert on %s.act to %s".formatted(BY_IMAGE, BY_IMAGE));
    }
    assertThat(SchemaPicture.of(OWNER, BY_IMAGE)).isEqualTo(before);
  }

  private static void change(String sql) {
    JdbcClient.create(OWNER).sql(sql).update();
  }

  private static void runLiquibase() throws LiquibaseException {
    SpringLiquibase liquibase = new SpringLiquibase();
    liquibase.setDataSource(
        new DriverManagerDataSource(
            LocalServers.postgres()
                    .jdbcUrl(DATABASE, DatabaseLogin.OWNER.user(), DatabaseLogin.OWNER.password())
                + "&currentSchema="
                + BY_LIQUIBASE));
    liquibase.setChangeLog("classpath:db/tenant/changelog.yaml");
    liquibase.setDefaultSchema(BY_LIQUIBASE);
    liquibase.setLiquibaseSchema(BY_LIQUIBASE);
    liquibase.setResourceLoader(new DefaultResourceLoader());
    liquibase.setAnalyticsEnabled(false);
    liquibase.afterPropertiesSet();
  }
}
