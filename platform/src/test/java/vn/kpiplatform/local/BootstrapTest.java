package vn.kpiplatform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BootstrapTest {

  private static final String DATABASE = "bootstrap";

  @BeforeAll
  static void an_administrator_ran_it_twice() {
    LocalServers.postgres().createPlatformDatabase(DATABASE);
    LocalServers.postgres().createPlatformDatabase(DATABASE);
  }

  @Test
  void the_owner_makes_an_agency_that_the_application_enters_but_does_not_inherit()
      throws SQLException {
    try (Connection owner = connect(DatabaseLogin.OWNER);
        Statement sql = owner.createStatement()) {
      sql.execute("create role t_bootstrap nologin");
      sql.execute("grant t_bootstrap to kpi_app with inherit false, set true");
      sql.execute("create schema t_bootstrap");
      sql.execute("create table t_bootstrap.note (text text not null)");
      sql.execute("grant usage on schema t_bootstrap to t_bootstrap");
      sql.execute("grant select, insert on t_bootstrap.note to t_bootstrap");
    }
    try (Connection app = connect(DatabaseLogin.APP);
        Statement sql = app.createStatement()) {
      assertDenied(sql, "select * from t_bootstrap.note");
      app.setAutoCommit(false);
      sql.execute("select set_config('role', 't_bootstrap', true)");
      sql.execute("insert into note values ('inside')");
      app.commit();
      assertDenied(sql, "select * from t_bootstrap.note");
    }
    try (Connection control = connect(DatabaseLogin.CONTROL);
        Statement sql = control.createStatement()) {
      assertDenied(sql, "select * from t_bootstrap.note");
      assertDenied(sql, "set role t_bootstrap");
    }
  }

  @Test
  void only_the_owner_creates_structure() throws SQLException {
    for (DatabaseLogin login : new DatabaseLogin[] {DatabaseLogin.APP, DatabaseLogin.CONTROL}) {
      try (Connection connection = connect(login);
          Statement sql = connection.createStatement()) {
        assertDenied(sql, "create schema mine");
        assertDenied(sql, "create table public.mine (n int)");
        assertDenied(sql, "create temporary table mine (n int)");
        assertDenied(sql, "create role mine");
      }
    }
  }

  @Test
  void the_owner_is_no_superuser_and_passes_no_row_policy() throws SQLException {
    try (Connection owner = connect(DatabaseLogin.OWNER);
        Statement sql = owner.createStatement();
        var role =
            sql.executeQuery(
                "select rolsuper, rolbypassrls, rolcreatedb from pg_roles"
                    + " where rolname = current_user")) {
      assertThat(role.next()).isTrue();
      assertThat(role.getBoolean(1)).isFalse();
      assertThat(role.getBoolean(2)).isFalse();
      assertThat(role.getBoolean(3)).isFalse();
    }
  }

  private static void assertDenied(Statement sql, String statement) {
    assertThatThrownBy(() -> sql.execute(statement))
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
  }

  private static Connection connect(DatabaseLogin login) throws SQLException {
    return LocalServers.postgres().dataSource(DATABASE, login).getConnection();
  }
}
