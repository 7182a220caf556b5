package vn.kpiplatform.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Whether there is a Docker to run containers. */
final class Docker {

  private Docker() {}

  /** Asks only where something could answer: the question alone loads half a client. */
  static boolean answers() {
    return mayAnswer(System.getenv(), Path.of("/"), Path.of(System.getProperty("user.home", "/")))
        && DockerClientFactory.instance().isDockerAvailable();
  }

  /** There is an address, or a file where a Docker of this machine listens. */
  static boolean mayAnswer(Map<String, String> environment, Path root, Path home) {
    return environment.containsKey("DOCKER_HOST")
        || Stream.concat(
                Stream.of(
                    root.resolve("var/run/docker.sock"),
                    home.resolve(".docker/run/docker.sock"),
                    home.resolve(".docker/desktop/docker.sock"),
                    home.resolve(".testcontainers.properties")),
                Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).stream()
                    .map(folder -> Path.of(folder, "docker.sock")))
            .anyMatch(Files::exists);
  }
}
