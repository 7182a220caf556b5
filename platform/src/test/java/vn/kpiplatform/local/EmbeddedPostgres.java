package vn.kpiplatform.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * PostgreSQL's own programs on the loopback address. They stop with the JVM; when the JVM was
 * killed, the next start on the same folder stops what was left behind.
 */
final class EmbeddedPostgres implements Served {

  private final PostgresCluster cluster;
  private final FolderLock lock;
  private final int port;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedPostgres(PostgresCluster cluster, FolderLock lock, int port) {
    this.cluster = cluster;
    this.lock = lock;
    this.port = port;
  }

  static EmbeddedPostgres persistent(
      Path dataFolder, Path programs, int port, Consumer<String> progress) {
    Path folder = dataFolder.resolve("postgresql").toAbsolutePath().normalize();
    FolderLock lock = FolderLock.on(folder);
    return open(lock, PostgresCluster.kept(PostgresPrograms.in(programs), folder), port, progress);
  }

  /**
   * On any free port; nothing of it outlives the server. Starts as the template was when it was
   * saved, or empty if nobody saved it yet.
   */
  static EmbeddedPostgres temporary(@Nullable Path template) {
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

  private static EmbeddedPostgres open(
      FolderLock lock, PostgresCluster cluster, int port, Consumer<String> progress) {
    try {
      cluster.stopOrphan(progress);
      LocalPort.POSTGRESQL.requireFree(port);
      cluster.initialise(progress);
      progress.accept("PostgreSQL: đang khởi động (starting) · localhost:" + port);
      cluster.start(port);
      var server = new EmbeddedPostgres(cluster, lock, port);
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

  @Override
  public String host() {
    return "localhost";
  }

  @Override
  public int port() {
    return port;
  }

  /** Keeps what the server holds now, for later servers to start from. */
  void saveAs(Path template, DataSource superuser) {
    // both ends of a backup belong to one connection
    try (Connection connection = superuser.getConnection()) {
      cluster.saveAs(template, JdbcClient.create(new SingleConnectionDataSource(connection, true)));
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
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
