package vn.kpiplatform.tenancy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The statements that make an agency's schema, written down by Liquibase when the platform was
 * built; they name no schema, the search path does. Applying them is several times cheaper than
 * running Liquibase, and safe side by side.
 */
@Component
class TenantImage implements ProvisioningStep {

  private final DataSource owner;
  private final String statements;

  TenantImage(@Qualifier("owner") DataSource owner) {
    this.owner = owner;
    this.statements = read();
  }

  @Override
  public Tenant.State reaches() {
    return Tenant.State.SCHEMA_MADE;
  }

  /** Makes role and schema in one transaction; does nothing if they stand already. */
  @Override
  public void run(Tenant tenant) {
    String name = tenant.schema();
    try (Connection connection = owner.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      if (!exists(connection, name)) {
        statement.execute(birth(name));
        statement.execute(statements);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("could not make the schema " + name, e);
    }
  }

  /** The role, the schema and the way in; everything inside comes from the image. */
  static String birth(String name) {
    return """
    create role %1$s nologin;
    grant kpi_tenant to %1$s;
    grant %1$s to kpi_app with inherit false, set true;
    create schema %1$s;
    grant usage on schema %1$s to %1$s;
    set local search_path to %1$s;
    """
        .formatted(name);
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (ResultSet schema = connection.getMetaData().getSchemas(null, name.replace("_", "\\_"))) {
      return schema.next();
    }
  }

  private static String read() {
    try {
      return new ClassPathResource("db/tenant/image.sql")
          .getContentAsString(StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("--"))
          .collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
