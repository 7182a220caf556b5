package vn.kpiplatform.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.cfg.MultiTenancySettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Enters the agency's role at the start of each transaction. The setting is local to the
 * transaction, so a connection goes back to the pool belonging to nobody, and the login itself has
 * no right to anything.
 */
@Component
class TenantRouting
    implements MultiTenantConnectionProvider<String>,
        CurrentTenantIdentifierResolver<String>,
        HibernatePropertiesCustomizer {

  /** Hibernate asks for an identifier when it starts, before there is any agency. */
  private static final String NOBODY = "";

  private static final String ENTER = "select set_config('role', ?, true)";
  private static final String ENTER_READING =
      "set transaction isolation level repeatable read, read only; " + ENTER;

  private final transient DataSource pool;

  TenantRouting(DataSource pool) {
    this.pool = pool;
  }

  @Override
  public Connection getConnection(String schema) throws SQLException {
    if (schema.isEmpty()) {
      throw new IllegalStateException("no agency was entered");
    }
    Connection connection = pool.getConnection();
    String enter =
        TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? ENTER_READING : ENTER;
    try (PreparedStatement statement = connection.prepareStatement(enter)) {
      statement.setString(1, schema);
      statement.execute();
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void releaseConnection(String schema, Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public Connection getAnyConnection() {
    throw new IllegalStateException("there is no connection outside an agency");
  }

  @Override
  public void releaseAnyConnection(Connection connection) throws SQLException {
    connection.close();
  }

  @Override
  public boolean supportsAggressiveRelease() {
    return false;
  }

  @Override
  public String resolveCurrentTenantIdentifier() {
    String schema = TenantContext.current();
    return schema == null ? NOBODY : schema;
  }

  @Override
  public boolean validateExistingCurrentSessions() {
    return true;
  }

  @Override
  public boolean isRoot(String schema) {
    return false;
  }

  @Override
  public boolean isUnwrappableAs(Class<?> type) {
    return false;
  }

  @Override
  public <T> T unwrap(Class<T> type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void customize(Map<String, Object> properties) {
    properties.put(MultiTenancySettings.MULTI_TENANT_CONNECTION_PROVIDER, this);
    properties.put(MultiTenancySettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
  }
}
