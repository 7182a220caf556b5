package vn.kpiplatform.chart;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be seen of the image without a container engine. */
class ImageTest {

  private static final Pattern TRAINING =
      Pattern.compile("(?s)AS training\\s+RUN (.*?-jar service\\.jar)\\s");
  private static final long PATIENCE = 180;

  @TempDir private Path folder;

  @Test
  void the_command_that_trains_the_image_ends_well_and_leaves_what_java_learnt()
      throws IOException, InterruptedException {
    Path java = Path.of(System.getProperty("java.home"), "bin");
    Path cache = folder.resolve("service.aot");
    Files.createSymbolicLink(
        folder.resolve("service.jar"), Path.of(System.getProperty("service.jar")));
    Matcher training =
        TRAINING.matcher(Files.readString(Chart.FOLDER.resolve("../platform/Dockerfile")));
    assertThat(training.find()).isTrue();

    ProcessBuilder command =
        new ProcessBuilder(
            "sh", "-c", training.group(1).replace("/tmp/service.aot", cache.toString()));
    command.environment().clear();
    command.environment().put("PATH", java + ":/usr/bin:/bin");
    Path log = folder.resolve("training.log");
    Process run =
        command
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();

    try {
      assertThat(run.waitFor(PATIENCE, SECONDS)).as("it ends by itself").isTrue();
    } finally {
      run.descendants().forEach(ProcessHandle::destroyForcibly);
    }
    assertThat(run.exitValue()).as(Files.readString(log)).isZero();
    assertThat(cache).isNotEmptyFile();
  }
}
