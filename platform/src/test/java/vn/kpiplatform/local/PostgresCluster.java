package vn.kpiplatform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** The data of one PostgreSQL server in a folder, and the process that serves them. */
final class PostgresCluster {

  static final String SUPERUSER = "postgres";

  static final String MAJOR_VERSION = "18";

  /** The same order of text on every machine, whatever its C library. */
  static final List<String> TEXT =
      List.of(
          "--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8");

  private static final Map<String, String> ON_THIS_MACHINE =
      Map.of(
          "listen_addresses", "localhost",
          // a socket file would be one more thing to collide on
          "unix_socket_directories", "");
  static final Map<String, String> ALWAYS =
      Map.of(
          "max_connections", "200",
          // one agency in one transaction takes about 600 locks
          "max_locks_per_transaction", "256",
          "shared_preload_libraries", "pg_stat_statements",
          "track_io_timing", "on");
  private static final Map<String, String> KEPT =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          // what the platform asks of PostgreSQL where its data are kept
          "autovacuum_max_workers", "5",
          "recovery_init_sync_method", "syncfs",
          "shared_buffers", "512MB",
          "wal_level", "logical");
  static final Map<String, String> THROWN_AWAY =
      Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off");

  private final PostgresPrograms programs;
  private final Path folder;
  private final boolean kept;
  private final @Nullable Path template;

  private PostgresCluster(
      PostgresPrograms programs, Path folder, boolean kept, @Nullable Path template) {
    this.programs = programs;
    this.folder = folder;
    this.kept = kept;
    this.template = template;
  }

  static PostgresCluster kept(PostgresPrograms programs, Path folder) {
    return new PostgresCluster(programs, folder, true, null);
  }

  /** Trades safety for speed; starts as the template each time, or empty where there is none. */
  static PostgresCluster thrownAway(
      PostgresPrograms programs, Path folder, @Nullable Path template) {
    return new PostgresCluster(programs, folder, false, template);
  }

  void stopOrphan(Consumer<String> progress) throws IOException {
    Path pidFile = data().resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    boolean ours =
        ProcessHandle.of(pid)
            .flatMap(process -> process.info().commandLine())
            .filter(command -> command.contains("postgres") && command.contains(data().toString()))
            .isPresent();
    if (ours) {
      progress.accept("PostgreSQL: dừng tiến trình cũ còn sót (stopping a left-over process)");
      stop();
    } else if (ProcessHandle.of(pid).isPresent()) {
      // the number belongs to another program by now, and PostgreSQL would believe it is its own
      Files.delete(pidFile);
    }
  }

  void initialise(Consumer<String> progress) throws IOException {
    Path complete = folder.resolve("initialised");
    if (kept && Files.exists(complete)) {
      String version = Files.readString(data().resolve("PG_VERSION")).strip();
      if (!version.equals(MAJOR_VERSION)) {
        throw new IllegalStateException(
            ("Dữ liệu trong %1$s thuộc PostgreSQL %2$s, không phải %3$s: hãy chuyển đi hoặc xóa thư"
                    + " mục đó (the data in %1$s are of PostgreSQL %2$s, not %3$s: move or delete"
                    + " that folder).")
                .formatted(data(), version, MAJOR_VERSION));
      }
      return;
    }
    progress.accept("PostgreSQL: tạo cơ sở dữ liệu mới (creating a new cluster) · " + data());
    FileSystemUtils.deleteRecursively(data());
    if (template != null && Files.exists(template)) {
      copy(template, data(), file -> true);
    } else {
      initdb();
    }
    Files.writeString(complete, MAJOR_VERSION);
  }

  private void initdb() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--pgdata=" + data(),
                "--username=" + SUPERUSER,
                "--auth=trust",
                kept ? "--data-checksums" : "--no-sync"));
    arguments.addAll(TEXT);
    require(programs.run(log(), "initdb", arguments));
  }

  /** Copies the data of the running server, by PostgreSQL's own rules for an online backup. */
  void saveAs(Path target, JdbcClient superuser) throws IOException {
    Path partial = Files.createTempDirectory(target.getParent(), "saving-");
    superuser.sql("select pg_backup_start('template', true)").query().singleValue();
    copy(data(), partial, file -> !file.startsWith("pg_wal") && !file.startsWith("postmaster."));
    String label =
        superuser.sql("select labelfile from pg_backup_stop(false)").query(String.class).single();
    Files.writeString(partial.resolve("backup_label"), label);
    copy(data(), partial, file -> file.startsWith("pg_wal"));
    Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void copy(Path source, Path target, Predicate<String> wanted) throws IOException {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = source.relativize(file).toString();
        if (Files.isDirectory(file)) {
          Files.createDirectories(target.resolve(name));
        } else if (wanted.test(name)) {
          try {
            Files.copy(file, target.resolve(name));
          } catch (NoSuchFileException goneMeanwhile) {
            // a running server removes files, and its log tells the copy so
          }
        }
      }
    }
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwx------"));
  }

  void start(int port) throws IOException {
    List<String> options = new ArrayList<>(List.of("-p", Integer.toString(port)));
    options.addAll(options(ON_THIS_MACHINE));
    options.addAll(options(ALWAYS));
    options.addAll(options(kept ? KEPT : THROWN_AWAY));
    require(
        programs.run(
            log(),
            "pg_ctl",
            List.of(
                "start",
                "--pgdata=" + data(),
                "--log=" + log(),
                "--options=" + String.join(" ", options),
                "--wait",
                "--timeout=120")));
  }

  /** The settings as a server takes them on its command line. */
  static List<String> options(Map<String, String> settings) {
    List<String> options = new ArrayList<>();
    settings.forEach((name, value) -> options.addAll(List.of("-c", name + "=" + value)));
    return options;
  }

  void stop() throws IOException {
    require(
        programs.run(
            log(),
            "pg_ctl",
            List.of("stop", "--pgdata=" + data(), "--mode=fast", "--wait", "--timeout=60")));
  }

  private void require(int exitCode) throws IOException {
    if (exitCode != 0) {
      List<String> lines = Files.readAllLines(log());
      throw new IllegalStateException(
          "PostgreSQL không chạy được, xem (PostgreSQL failed, see) %s:%n%s"
              .formatted(
                  log(),
                  String.join("\n", lines.subList(Math.max(0, lines.size() - 12), lines.size()))));
    }
  }

  void deleteUnlessKept() throws IOException {
    if (!kept) {
      FileSystemUtils.deleteRecursively(data());
    }
  }

  private Path data() {
    return folder.resolve("data");
  }

  private Path log() {
    return folder.resolve("postgresql.log");
  }
}
