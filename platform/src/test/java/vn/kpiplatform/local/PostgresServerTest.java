package vn.kpiplatform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class PostgresServerTest {

  @TempDir private Path folder;

  @Test
  void data_outlive_a_killed_run_and_an_orderly_one() throws Exception {
    int port = LocalPort.anyFree();
    long orphan = killedRunLeaves(port);
    List<String> progress = new ArrayList<>();

    try (PostgresServer next = start(port, progress)) {
      assertThat(progress).anyMatch(text -> text.contains("left-over"));
      assertThat(commandOf(orphan)).isEmpty();
      assertThat(keptIn(next)).isEqualTo(42);
    }
    try (PostgresServer afterOrderlyStop = start(port, progress)) {
      assertThat(keptIn(afterOrderlyStop)).isEqualTo(42);
      assertThat(setting(afterOrderlyStop, "fsync")).isEqualTo("on");
      assertThat(setting(afterOrderlyStop, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(afterOrderlyStop, "max_locks_per_transaction")).isEqualTo("256");
    }
    assertThat(Files.exists(pidFile())).isFalse();
  }

  private long killedRunLeaves(int port) throws IOException, InterruptedException {
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dlocal.servers=" + LocalServers.folder(),
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                KilledRun.class.getName(),
                folder.toString(),
                Integer.toString(port))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var output = run.inputReader()) {
      assertThat(output.lines().anyMatch("written"::equals)).isTrue();
    } finally {
      run.destroyForcibly().waitFor();
    }
    long postmaster = Long.parseLong(Files.readAllLines(pidFile()).getFirst());
    assertThat(commandOf(postmaster)).isPresent();
    return postmaster;
  }

  @Test
  void a_port_of_somebody_else_is_named_in_one_sentence() throws IOException {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatIllegalStateException()
          .isThrownBy(() -> start(other.getLocalPort(), new ArrayList<>()))
          .withMessageContaining(
              "port %d of PostgreSQL is taken by another program: set KPI_POSTGRESQL_PORT",
              other.getLocalPort());
    }
  }

  @Test
  void a_folder_serves_one_run_at_a_time() {
    try (FolderLock other = FolderLock.on(folder.resolve("postgresql"))) {
      assertThat(other).isNotNull();
      assertThatIllegalStateException()
          .isThrownBy(() -> start(LocalPort.anyFree(), new ArrayList<>()))
          .withMessageContaining("in use by another run");
    }
  }

  private PostgresServer start(int port, List<String> progress) {
    return PostgresServer.persistent(folder, LocalServers.folder(), port, progress::add);
  }

  private static Optional<String> commandOf(long pid) {
    return ProcessHandle.of(pid).flatMap(process -> process.info().commandLine());
  }

  private Path pidFile() {
    return folder.resolve("postgresql/data/postmaster.pid");
  }

  private static int keptIn(PostgresServer server) {
    return JdbcClient.create(server.superuser("postgres"))
        .sql("select n from kept")
        .query(Integer.class)
        .single();
  }

  private static String setting(PostgresServer server, String name) {
    return JdbcClient.create(server.superuser("postgres"))
        .sql("select current_setting(?)")
        .param(name)
        .query(String.class)
        .single();
  }
}
