package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.kpiplatform.local.DatabaseLogin;
import vn.kpiplatform.local.LocalServers;

@PlatformTest
class DatabaseIsolationTest {

  private static final String PERMISSION_DENIED = "42501";

  @LocalServerPort private int port;

  @Test
  void one_agencys_role_reads_its_own_tables_and_is_denied_every_table_of_another()
      throws SQLException {
    Agency own = Agency.onboard(port);
    Agency other = Agency.onboard(port);
    List<String> tables = tables(other);
    assertThat(tables).hasSizeGreaterThan(3);

    try (Connection connection = app().getConnection()) {
      connection.setAutoCommit(false);
      for (String table : tables) {
        if (!table.startsWith("databasechangelog")) {
          assertThat(read(connection, own.schema(), own.schema(), table)).isEqualTo("read");
        }
        assertThat(read(connection, own.schema(), other.schema(), table))
            .as(table)
            .isEqualTo(PERMISSION_DENIED);
        assertThat(run(connection, own.schema(), "delete from " + other.schema() + "." + table))
            .as(table)
            .isEqualTo(PERMISSION_DENIED);
      }
    }
  }

  @Test
  void a_session_in_no_agency_is_denied_every_table_of_all() throws SQLException {
    Agency agency = Agency.onboard(port);

    try (Connection connection = app().getConnection()) {
      connection.setAutoCommit(false);
      for (String table : tables(agency)) {
        assertThat(run(connection, null, "select 1 from " + agency.schema() + "." + table))
            .as(table)
            .isEqualTo(PERMISSION_DENIED);
      }
      for (String table : tables("control")) {
        assertThat(run(connection, null, "select 1 from control." + table))
            .as(table)
            .isEqualTo(PERMISSION_DENIED);
      }
    }
  }

  @Test
  void an_agencys_role_reads_nothing_of_the_control_schema() throws SQLException {
    Agency agency = Agency.onboard(port);

    try (Connection connection = app().getConnection()) {
      connection.setAutoCommit(false);
      for (String table : tables("control")) {
        assertThat(run(connection, agency.schema(), "select 1 from control." + table))
            .as(table)
            .isEqualTo(PERMISSION_DENIED);
      }
    }
  }

  @Test
  void nobody_posts_to_the_outbox_in_another_agencys_name() throws SQLException {
    Agency own = Agency.onboard(port);
    Agency other = Agency.onboard(port);

    try (Connection connection = app().getConnection()) {
      connection.setAutoCommit(false);
      assertThat(
              run(
                  connection,
                  own.schema(),
                  "insert into control.outbox (tenant_schema, kind, subject) values ('%s', 'x', uuidv7())"
                      .formatted(other.schema())))
          .isEqualTo(PERMISSION_DENIED);
    }
  }

  @Test
  void the_control_login_has_no_right_in_any_agency() throws SQLException {
    Agency agency = Agency.onboard(port);
    DataSource control =
        LocalServers.postgres().dataSource(PlatformServers.DATABASE, DatabaseLogin.CONTROL);

    try (Connection connection = control.getConnection()) {
      connection.setAutoCommit(false);
      for (String table : tables(agency)) {
        assertThat(run(connection, null, "select 1 from " + agency.schema() + "." + table))
            .as(table)
            .isEqualTo(PERMISSION_DENIED);
      }
    }
  }

  @Test
  void the_record_of_acts_can_be_neither_changed_nor_deleted() throws SQLException {
    Agency agency = Agency.onboard(port);

    try (Connection connection = app().getConnection()) {
      connection.setAutoCommit(false);
      assertThat(run(connection, agency.schema(), "update act set operation = 'x'"))
          .isEqualTo(PERMISSION_DENIED);
      assertThat(run(connection, agency.schema(), "delete from act")).isEqualTo(PERMISSION_DENIED);
      assertThat(run(connection, agency.schema(), "truncate act")).isEqualTo(PERMISSION_DENIED);
    }
  }

  @Test
  void an_agencys_role_changes_only_what_an_act_changes() throws SQLException {
    Agency agency = Agency.onboard(port);

    assertThat(changeable(agency.schema()))
        .containsExactlyInAnyOrder(
            "appointment: to_day, version",
            "account: ended_at, failure, subject, version",
            "closing: done, failed_at, failure, failures, finished_at, released_at, state, total",
            "deputy_field: to_day, version",
            "evaluation: version",
            "framework_draft: document, edited_at, edited_by, from_period, proposed_by,"
                + " published_by, published_id, state, version",
            "import_run: done, state",
            "output: state, version",
            "period: framework_version_id, state, version",
            "person: account_id, version, withdrawn_at",
            "posting: to_day, version",
            "product: ended_on, version",
            "product_request: answer, decided_at, decided_by, product_id, state, version",
            "proposal: answer, decided_at, decided_by, state, task_id, version",
            "reopening: approved_at, approved_by, decline_reason, declined_at, declined_by,"
                + " version",
            "role_grant: ended_on",
            "task: version, withdrawal_reason, withdrawn_at, withdrawn_by",
            "unit: valid_to, version");
  }

  @Test
  void assigned_and_submitted_work_and_results_cannot_be_rewritten() throws SQLException {
    Agency agency = Agency.onboard(port);

    try (Connection connection = app().getConnection()) {
      connection.setAutoCommit(false);
      for (String change :
          List.of(
              "task set item_points = 1",
              "task set quantity = 1",
              "task set due_on = '2030-01-01'",
              "output set units = 1",
              "submission set submitted_at = now()",
              "submission set due_on = '2030-01-01'",
              "review set quality = 100",
              "result set score = 100",
              "result set score_numerator = 100",
              "period set ends_on = '2030-01-01'",
              "product set item_points = 1",
              "role_grant set role = 'KPI_OFFICER'")) {
        assertThat(run(connection, agency.schema(), "update " + change))
            .as(change)
            .isEqualTo(PERMISSION_DENIED);
      }
      for (String table : List.of("task", "output", "period", "closing", "evaluation")) {
        assertThat(run(connection, agency.schema(), "select 1 from " + table + " for update"))
            .as(table)
            .isEqualTo("read");
      }
    }
  }

  /** Tables with the columns the agency's own role may change. */
  private static List<String> changeable(String schema) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Connection connection =
            LocalServers.postgres().superuser(PlatformServers.DATABASE).getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                """
                select c.relname || ': ' || string_agg(a.attname, ', ' order by a.attname)
                from pg_class c join pg_attribute a on a.attrelid = c.oid
                where c.relnamespace = ?::regnamespace and c.relkind = 'r' and a.attnum > 0
                  and has_column_privilege(?, c.oid, a.attnum, 'update')
                group by c.relname\
                """)) {
      statement.setString(1, schema);
      statement.setString(2, schema);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          tables.add(rows.getString(1));
        }
      }
    }
    return tables;
  }

  private static String read(Connection connection, String role, String schema, String table)
      throws SQLException {
    return run(connection, role, "select 1 from " + schema + "." + table);
  }

  /** Runs in a transaction of its own; "read" if it worked, else the database's error class. */
  private static String run(Connection connection, @Nullable String role, String sql)
      throws SQLException {
    try (Statement statement = connection.createStatement()) {
      if (role != null) {
        statement.execute("select set_config('role', '" + role + "', true)");
      }
      statement.execute(sql);
      return "read";
    } catch (SQLException e) {
      return e.getSQLState();
    } finally {
      connection.rollback();
    }
  }

  private static List<String> tables(Agency agency) throws SQLException {
    return tables(agency.schema());
  }

  private static List<String> tables(String schema) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection =
            LocalServers.postgres().superuser(PlatformServers.DATABASE).getConnection();
        ResultSet rows =
            connection
                .getMetaData()
                .getTables(null, schema.replace("_", "\\_"), "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static DataSource app() {
    return LocalServers.postgres().dataSource(PlatformServers.DATABASE, DatabaseLogin.APP);
  }
}
