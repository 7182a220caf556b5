package vn.kpiplatform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.kpiplatform.local.DatabaseLogin;
import vn.kpiplatform.local.LocalServers;

class DatabasesTest {

  @Test
  void a_start_waits_for_a_database_that_is_still_away() throws IOException, SQLException {
    LocalServers.postgres().createPlatformDatabase("kpi_late");
    int port = free();
    var login =
        new DatabaseLogins.Login(DatabaseLogin.CONTROL.user(), DatabaseLogin.CONTROL.password(), 1);
    var logins =
        new DatabaseLogins(
            "jdbc:postgresql://localhost:" + port + "/kpi_late",
            Duration.ofMinutes(1),
            login,
            login);
    Executor soon = CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS);
    CompletableFuture<ServerSocket> door = CompletableFuture.supplyAsync(() -> open(port), soon);

    try (HikariDataSource control = new Databases().controlDataSource(logins);
        Connection connection = control.getConnection()) {
      assertThat(connection.isValid(1)).isTrue();
    } finally {
      door.join().close();
    }
  }

  /** From now on that port leads to the database. */
  private static ServerSocket open(int port) {
    try {
      ServerSocket door = new ServerSocket(port);
      Thread.startVirtualThread(
          () -> {
            while (!door.isClosed()) {
              try {
                Socket inside = door.accept();
                Socket outside = new Socket("localhost", LocalServers.postgres().port());
                Thread.startVirtualThread(() -> pipe(inside, outside));
                Thread.startVirtualThread(() -> pipe(outside, inside));
              } catch (IOException closed) {
                return;
              }
            }
          });
      return door;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void pipe(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException ended) {
      // so does the other direction
    }
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
