package vn.kpiplatform.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;

/** Keycloak's own distribution, unpacked and built for PostgreSQL once per version. */
final class KeycloakDistribution {

  private static final List<String> BUILD =
      List.of("build", "--db=postgres", "--health-enabled=true");

  private final Path home;

  private KeycloakDistribution(Path home) {
    this.home = home;
  }

  /** The archive named by the system property {@code keycloak.distribution}. */
  static Path archive() {
    return Path.of(System.getProperty("keycloak.distribution", "keycloak.zip"));
  }

  /** The version that the archive's name ends with. */
  static String version() {
    return archive().getFileName().toString().replaceFirst(".*-([0-9.]+)[.]zip", "$1");
  }

  static KeycloakDistribution prepared(Path zip, Path folder, Consumer<String> progress)
      throws IOException {
    // a real path, because Keycloak's script resolves links before it names its home
    Path home = folder.toRealPath().resolve("server");
    Path marker = folder.resolve("prepared");
    String wanted = zip.getFileName() + " " + Files.size(zip) + " " + String.join(" ", BUILD);
    var distribution = new KeycloakDistribution(home);
    if (!Files.exists(marker) || !Files.readString(marker).equals(wanted)) {
      Files.deleteIfExists(marker);
      progress.accept("Keycloak: giải nén, chỉ lần đầu (unpacking, the first time only)");
      FileSystemUtils.deleteRecursively(home);
      unpack(zip, home);
      progress.accept("Keycloak: chuẩn bị, chỉ lần đầu (building, the first time only)");
      Path log = folder.resolve("build.log");
      if (waitFor(distribution.command(BUILD, Map.of(), log).start()) != 0) {
        throw new IllegalStateException(
            "Không chuẩn bị được Keycloak, xem %1$s (Keycloak could not be built, see %1$s)"
                .formatted(log));
      }
      Files.writeString(marker, wanted);
    }
    return distribution;
  }

  private static void unpack(Path archive, Path home) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        ZipEntry entry = all.nextElement();
        Path inside = Path.of(entry.getName());
        if (inside.getNameCount() < 2) {
          continue;
        }
        Path path = home.resolve(inside.subpath(1, inside.getNameCount())).normalize();
        if (!path.startsWith(home)) {
          throw new IOException("The archive leaves its folder: " + entry.getName());
        } else if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.resolveSibling(""));
          try (var content = zip.getInputStream(entry)) {
            Files.copy(content, path);
          }
          if (entry.getName().endsWith(".sh")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
          }
        }
      }
    }
  }

  private static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while building Keycloak", e);
    }
  }

  /** A command of Keycloak's script, under this JVM's Java and no settings but the given ones. */
  ProcessBuilder command(List<String> arguments, Map<String, String> settings, Path log) {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin/kc.sh").toString()));
    command.addAll(arguments);
    var builder = new ProcessBuilder(command).directory(home.toFile());
    Map<String, String> environment = builder.environment();
    environment
        .keySet()
        .removeIf(
            name -> name.startsWith("KC_") || name.startsWith("JAVA") || name.contains("DEBUG"));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    // the second compiler costs more than it earns in a server that lives for minutes
    environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
    environment.putAll(settings);
    return builder.redirectErrorStream(true).redirectOutput(log.toFile());
  }

  /** Where a starting server looks for realms that it does not have yet. */
  Path imports() {
    return home.resolve("data/import");
  }

  /** The servers that run from here, whoever started them. */
  List<ProcessHandle> running() {
    return runningIn(home);
  }

  static List<ProcessHandle> runningIn(Path home) {
    String mark = "-Dkc.home.dir=" + home + "/";
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(mark))
        .toList();
  }
}
