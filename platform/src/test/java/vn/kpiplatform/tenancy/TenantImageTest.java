package vn.kpiplatform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
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

  /**
   * Liquibase makes this one for itself when it first runs; it says nothing about the structure.
   */
  private static final String LOCK = "databasechangeloglock";

  /** What there is in a schema, with every mention of its own name made neutral. */
  private static final Map<String, String> QUESTIONS =
      new TreeMap<>(
          Map.of(
              "columns",
              """
              select table_name || '.' || column_name || ' ' || ordinal_position || ' ' || data_type
                || ' ' || is_nullable || ' ' || coalesce(column_default, '') ||
                coalesce(character_maximum_length::text, '')
              from information_schema.columns where table_schema = ?\
              """,
              "constraints",
              """
              select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
              from pg_constraint where connamespace = ?::regnamespace\
              """,
              "indexes",
              "select indexdef from pg_indexes where schemaname = ?",
              "rights on tables",
              """
              select relname || ' ' || relkind::text || ' ' || relpersistence::text || ' ' ||
                relrowsecurity || ' ' || pg_get_userbyid(relowner) || ' ' || a.grantee::regrole
                || ' ' || a.privilege_type || ' ' || a.is_grantable
              from pg_class c, aclexplode(coalesce(relacl, acldefault('r', relowner))) a
              where relnamespace = ?::regnamespace\
              """,
              "rights on columns",
              """
              select c.relname || ' ' || attname || ' ' || attacl::text
              from pg_attribute join pg_class c on c.oid = attrelid
              where attacl is not null and relnamespace = ?::regnamespace\
              """,
              "rights on the schema",
              """
              select a.grantee::regrole || ' ' || a.privilege_type
              from pg_namespace, aclexplode(nspacl) a where nspname = ?\
              """,
              "memberships",
              """
              select m.roleid::regrole || ' ' || m.member::regrole || ' ' || m.inherit_option
                || ' ' || m.set_option || ' ' || m.admin_option
              from pg_auth_members m
              where ?::regrole in (m.roleid, m.member)
                and not m.member = 'kpi_owner'::regrole\
              """,
              "other objects",
              """
              select classid::regclass || ' ' || count(*) from pg_depend
              where refclassid = 'pg_namespace'::regclass and refobjid = ?::regnamespace
                and classid <> 'pg_class'::regclass
              group by classid\
              """));

  private static final DataSource OWNER =
      LocalServers.postgres().dataSource(DATABASE, DatabaseLogin.OWNER);

  @BeforeAll
  static void make_one_schema_each_way() throws SQLException, LiquibaseException {
    LocalServers.postgres().createPlatformDatabase(DATABASE);
    new TenantImage(OWNER).run(tenant(BY_IMAGE));
    try (Connection connection = OWNER.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(TenantImage.birth(BY_LIQUIBASE));
      connection.commit();
    }
    runLiquibase();
  }

  @Test
  void columns_constraints_indexes_and_every_right_are_the_same() {
    List<String> looked = new ArrayList<>();
    QUESTIONS.forEach(
        (subject, question) -> {
          List<String> image = answers(question, BY_IMAGE);
          assertThat(image).as(subject).isEqualTo(answers(question, BY_LIQUIBASE));
          looked.addAll(image);
        });
    assertThat(looked).hasSizeGreaterThan(60);
  }

  @Test
  void liquibase_finds_the_same_change_sets_recorded() {
    String recorded =
        "select id || ' ' || author || ' ' || filename || ' ' || md5sum"
            + " || ' ' || exectype from %s.databasechangelog order by orderexecuted";

    List<String> image = rows(recorded.formatted(BY_IMAGE));

    assertThat(image).isNotEmpty().isEqualTo(rows(recorded.formatted(BY_LIQUIBASE)));
  }

  @Test
  void the_comparison_notices_one_missing_right() {
    String question = Objects.requireNonNull(QUESTIONS.get("rights on tables"));
    List<String> before = answers(question, BY_IMAGE);
    change("revoke insert on %s.act from %s".formatted(BY_IMAGE, BY_IMAGE));
    try {
      assertThat(answers(question, BY_IMAGE)).isNotEqualTo(before);
    } finally {
      change("grant insert on %s.act to %s".formatted(BY_IMAGE, BY_IMAGE));
    }
    assertThat(answers(question, BY_IMAGE)).isEqualTo(before);
  }

  private static List<String> answers(String question, String schema) {
    return JdbcClient.create(OWNER)
        .sql(question)
        .param(schema)
        .query((row, n) -> row.getString(1))
        .list()
        .stream()
        .filter(row -> !row.contains(LOCK))
        .map(row -> row.replace(schema, "SCHEMA"))
        .sorted()
        .toList();
  }

  private static List<String> rows(String sql) {
    return JdbcClient.create(OWNER).sql(sql).query((row, n) -> row.getString(1)).list();
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

  private static Tenant tenant(String schema) {
    return new Tenant(
        new UUID(0, 1),
        schema.substring(2).replace('_', '-'),
        "x",
        "x",
        Tenant.Kind.OTHER,
        null,
        "decree-335",
        Tenant.State.REQUESTED,
        new Tenant.Administrator("x", "x", "x"),
        null);
  }
}
