package vn.kpiplatform.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import javax.sql.DataSource;
import liquibase.integration.spring.SpringLiquibase;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanInitializationException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets one process at a time change the control schema. Liquibase's own lock is a row, which a
 * killed process leaves behind for ever; this one ends with its connection, and whoever holds it
 * may take such a row away.
 */
@Component
class MigrationTurn implements BeanPostProcessor {

  /** Any number, as long as nobody else in this database uses it for a lock. */
  private static final long LOCK = 335_2025L;

  private @Nullable Connection turn;

  @Override
  public Object postProcessBeforeInitialization(Object bean, String name) {
    if (bean instanceof SpringLiquibase liquibase) {
      turn = take(Objects.requireNonNull(liquibase.getDataSource()));
    }
    return bean;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String name) {
    if (bean instanceof SpringLiquibase && turn != null) {
      try {
        turn.close();
      } catch (SQLException e) {
        throw new BeanInitializationException("the turn to migrate could not be given back", e);
      }
    }
    return bean;
  }

  private static Connection take(DataSource owner) {
    try {
      Connection connection = owner.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("select pg_advisory_lock(" + LOCK + ")");
        if (remembersALock(statement)) {
          statement.execute("update control.databasechangeloglock set locked = false where locked");
        }
      }
      return connection;
    } catch (SQLException e) {
      throw new BeanInitializationException("it could not become this process's turn", e);
    }
  }

  private static boolean remembersALock(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("select to_regclass('control.databasechangeloglock') is not null")) {
      return row.next() && row.getBoolean(1);
    }
  }
}
