package vn.kpiplatform.running;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.kpiplatform.local.LocalServers;

/** Holds rows in a transaction of the test's own, so that what happens at once can be arranged. */
final class RowLock {

  private RowLock() {}

  /** A connection whose transaction ends with commit or close. */
  static Connection connection() throws SQLException {
    Connection connection =
        LocalServers.postgres().superuser(PlatformServers.DATABASE).getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  static void update(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** How many wait for this transaction, themselves or behind somebody who does. */
  static int waiting(Connection connection) {
    try {
      int process = connection.unwrap(org.postgresql.PGConnection.class).getBackendPID();
      return Agency.database()
          .sql(
              """
              with recursive blocked (pid) as (
                select pid from pg_stat_activity where ? = any(pg_blocking_pids(pid))
                union
                select a.pid from pg_stat_activity a join blocked b
                  on b.pid = any(pg_blocking_pids(a.pid))
              )
              select count(*) from blocked\
              """)
          .param(process)
          .query(Integer.class)
          .single();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
