package vn.kpiplatform.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerChoiceTest {

  @TempDir private Path root;
  @TempDir private Path home;

  @Test
  void containers_serve_where_docker_answers_and_nobody_decided() {
    assertThat(ServerChoice.of("auto", () -> true)).isEqualTo(ServerChoice.CONTAINERS);
    assertThat(ServerChoice.of("auto", () -> false)).isEqualTo(ServerChoice.EMBEDDED);
  }

  @Test
  void embedded_servers_are_started_without_a_question_to_docker() {
    assertThat(ServerChoice.of("embedded", ServerChoiceTest::notAsked))
        .isEqualTo(ServerChoice.EMBEDDED);
  }

  @Test
  void containers_that_nobody_can_run_are_refused_in_one_sentence() {
    assertThat(ServerChoice.of("containers", () -> true)).isEqualTo(ServerChoice.CONTAINERS);
    assertThatIllegalStateException()
        .isThrownBy(() -> ServerChoice.of("containers", () -> false))
        .withMessageContaining("no Docker answers: start one, or set kpi.servers=embedded");
  }

  @Test
  void a_setting_that_means_nothing_is_refused_in_one_sentence() {
    assertThatIllegalStateException()
        .isThrownBy(() -> ServerChoice.of("docker", ServerChoiceTest::notAsked))
        .withMessageContaining("kpi.servers=docker is unknown: say embedded, containers or auto");
  }

  @Test
  void docker_is_looked_for_only_where_it_has_left_a_sign() throws IOException {
    assertThat(Docker.mayAnswer(Map.of(), root, home)).isFalse();
    assertThat(Docker.mayAnswer(Map.of("XDG_RUNTIME_DIR", root.toString()), root, home)).isFalse();
    assertThat(Docker.mayAnswer(Map.of("DOCKER_HOST", "tcp://elsewhere:2375"), root, home))
        .isTrue();
    Files.createFile(root.resolve("docker.sock"));
    assertThat(Docker.mayAnswer(Map.of("XDG_RUNTIME_DIR", root.toString()), root, home)).isTrue();
    Files.createDirectories(root.resolve("var/run"));
    Files.createFile(root.resolve("var/run/docker.sock"));
    assertThat(Docker.mayAnswer(Map.of(), root, home)).isTrue();
  }

  @Test
  void a_container_runs_the_version_that_the_build_names() {
    assertThat(KeycloakDistribution.version()).matches("[0-9]+[.][0-9]+[.][0-9]+");
  }

  private static boolean notAsked() {
    throw new AssertionError("Docker was asked");
  }
}
