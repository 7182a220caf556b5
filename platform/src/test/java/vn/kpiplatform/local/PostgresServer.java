package vn.kpiplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real PostgreSQL 18, whoever runs it, with what the platform and its tests ask of one. */
public final class PostgresServer implements AutoCloseable {

  private final Served served;

  PostgresServer(Served served) {
    this.served = served;
  }

  /**
   * Starts on the data of the last run, or on a new empty cluster, with every commit on disk.
   *
   * @throws IllegalStateException in one sentence, when the folder or the port is somebody else's
   */
  public static PostgresServer persistent(Path dataFolder, int port, Consumer<String> progress) {
    return persistent(dataFolder, dataFolder.resolve("postgresql"), port, progress);
  }

  static PostgresServer persistent(
      Path dataFolder, Path programs, int port, Consumer<String> progress) {
    return new PostgresServer(EmbeddedPostgres.persistent(dataFolder, programs, port, progress));
  }

  /** Creates the database and its owner's login, unless they are there. */
  public void createDatabase(String name, String owner, String password) {
    var sql = JdbcClient.create(superuser("postgres"));
    if (sql.sql("select 1 from pg_roles where rolname = ?")
        .param(owner)
        .query()
        .listOfRows()
        .isEmpty()) {
      sql.sql("create role " + identifier(owner) + " login").update();
    }
    sql.sql("alter role " + identifier(owner) + " password " + literal(password)).update();
    createDatabase(name);
    sql.sql("alter database " + identifier(name) + " owner to " + identifier(owner)).update();
  }

  /** Creates the database unless it is there. */
  public void createDatabase(String name) {
    var sql = JdbcClient.create(superuser("postgres"));
    if (sql.sql("select 1 from pg_database where datname = ?")
        .param(name)
        .query()
        .listOfRows()
        .isEmpty()) {
      sql.sql("create database " + identifier(name)).update();
    }
  }

  /** Creates a database as an administrator prepares it for the platform; may be repeated. */
  public void createPlatformDatabase(String name) {
    createDatabase(name);
    try {
      String script =
          new ClassPathResource("db/bootstrap.sql").getContentAsString(StandardCharsets.UTF_8);
      for (DatabaseLogin login : DatabaseLogin.values()) {
        script = script.replace(":'" + login.user() + "_password'", literal(login.password()));
      }
      JdbcClient.create(superuser(name)).sql(script).update();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String jdbcUrl(String database) {
    return "jdbc:postgresql://%s:%d/%s".formatted(served.host(), served.port(), database);
  }

  /** The address with the credentials in it. */
  public String jdbcUrl(String database, String user, String password) {
    return jdbcUrl(database) + "?user=" + user + "&password=" + password;
  }

  /** One connection per call, as one of the platform's own logins. */
  public DataSource dataSource(String database, DatabaseLogin login) {
    return dataSource(jdbcUrl(database, login.user(), login.password()));
  }

  /** One connection per call, allowed everything. */
  public DataSource superuser(String database) {
    return dataSource(jdbcUrl(database, PostgresCluster.SUPERUSER, ""));
  }

  private static DataSource dataSource(String url) {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    return source;
  }

  public int port() {
    return served.port();
  }

  private static String identifier(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    served.close();
  }
}
