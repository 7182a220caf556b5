package vn.kpiplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A real PostgreSQL 18 on the loopback address. It stops with the JVM; when the JVM was killed, the
 * next start on the same folder stops what was left behind.
 */
public final class PostgresServer implements AutoCloseable {

  private final PostgresCluster cluster;
  private final FolderLock lock;
  private final int port;
  private final AtomicBoolean closed = new AtomicBoolean();

  private PostgresServer(PostgresCluster cluster, FolderLock lock, int port) {
    this.cluster = cluster;
    this.lock = lock;
    this.port = port;
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
    Path folder = dataFolder.resolve("postgresql").toAbsolutePath().normalize();
    FolderLock lock = FolderLock.on(folder);
    return open(lock, PostgresCluster.kept(PostgresPrograms.in(programs), folder), port, progress);
  }

  /** Starts an empty cluster on any free port; nothing of it outlives the server. */
  public static PostgresServer temporary() {
    return temporary(null);
  }

  /** Starts as the template was when it was saved, or empty if nobody saved it yet. */
  static PostgresServer temporary(@Nullable Path template) {
    Path programs = LocalServers.folder();
    return IntStream.iterate(1, n -> n + 1)
        .mapToObj(n -> programs.resolve("temporary-" + n))
        .flatMap(
            folder ->
                FolderLock.tryOn(folder).stream()
                    .map(
                        lock ->
                            open(
                                lock,
                                PostgresCluster.thrownAway(
                                    PostgresPrograms.in(programs), folder, template),
                                LocalPort.anyFree(),
                                text -> {})))
        .findFirst()
        .orElseThrow();
  }

  private static PostgresServer open(
      FolderLock lock, PostgresCluster cluster, int port, Consumer<String> progress) {
    try {
      cluster.stopOrphan(progress);
      LocalPort.POSTGRESQL.requireFree(port);
      cluster.initialise(progress);
      progress.accept("PostgreSQL: đang khởi động (starting) · localhost:" + port);
      cluster.start(port);
      var server = new PostgresServer(cluster, lock, port);
      AtExit.close(server);
      return server;
    } catch (IOException e) {
      lock.close();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
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
    return "jdbc:postgresql://localhost:%d/%s".formatted(port, database);
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

  /** Keeps what the server holds now, for later servers to start from. */
  void saveAs(Path template) {
    // both ends of a backup belong to one connection
    try (Connection connection = superuser("postgres").getConnection()) {
      cluster.saveAs(template, JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public int port() {
    return port;
  }

  private static String identifier(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  private static String literal(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try (lock) {
      cluster.stop();
      cluster.deleteUnlessKept();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
