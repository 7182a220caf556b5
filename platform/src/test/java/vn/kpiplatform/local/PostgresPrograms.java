package vn.kpiplatform.local;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** {@code initdb}, {@code pg_ctl} and {@code postgres} for this machine, unpacked once. */
final class PostgresPrograms {

  static {
    // otherwise the first lines that a newcomer sees are about the search for an archive
    if (LoggerFactory.getLogger(DefaultPostgresBinaryResolver.class) instanceof Logger logger) {
      logger.setLevel(Level.WARN);
    }
  }

  private final Path home;

  private PostgresPrograms(Path home) {
    this.home = home;
  }

  /** Unpacks into a folder named after the archive's content; a later call finds it there. */
  static PostgresPrograms in(Path folder) {
    try {
      return unpackedIn(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PostgresPrograms unpackedIn(Path folder) throws IOException {
    byte[] archive;
    try (InputStream packed =
        DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
            onMac() ? "Darwin" : "Linux", System.getProperty("os.arch", ""))) {
      archive = packed.readAllBytes();
    }
    var checksum = new CRC32();
    checksum.update(archive);
    Path home = folder.resolve("programs-" + HexFormat.of().toHexDigits((int) checksum.getValue()));
    if (!Files.exists(home)) {
      Files.createDirectories(folder);
      Path partial = Files.createTempDirectory(folder, "unpacking-");
      unpack(archive, partial);
      // the other users of a shared folder must be able to read what root unpacked
      Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
      try {
        Files.move(partial, home, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        FileSystemUtils.deleteRecursively(partial);
        if (!Files.exists(home)) {
          throw e;
        }
      }
    }
    return new PostgresPrograms(home.toAbsolutePath());
  }

  private static void unpack(byte[] archive, Path target) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZInputStream(new ByteArrayInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("The archive leaves its folder: " + entry.getName());
        } else if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.resolveSibling(""));
          if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
          } else if (entry.isLink()) {
            Files.createLink(path, target.resolve(entry.getLinkName()));
          } else {
            Files.copy(tar, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
          }
        }
      }
    }
  }

  /** Runs a program to its end and answers its exit code; what it says goes to the log. */
  int run(Path log, String program, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (!onMac() && "root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses root; in a user namespace of its own it does not know that it is root
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(home.resolve("bin").resolve(program).toString());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    try {
      return builder.start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for " + program, e);
    }
  }

  private static boolean onMac() {
    return System.getProperty("os.name", "").startsWith("Mac");
  }
}
