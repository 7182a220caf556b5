package vn.kpiplatform.chart;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.LintResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The chart in this folder, through Helm's own library. */
final class Chart {

  /** The oldest Kubernetes that the chart allows, and the newest that its tests know. */
  static final List<String> KUBERNETES = List.of("1.32.0", "1.36.0");

  static final Path FOLDER = Path.of("").toAbsolutePath();

  private static final String RELEASE = "kpi";
  private static final String NAMESPACE = "agencies";

  /** Helm leaves hooks out of what it renders, so here none of them is called one. */
  private static final Path WITHOUT_HOOKS = copy("x-helm.sh/hook");

  private Chart() {}

  /** The names of the scenarios. */
  static List<String> scenarios() {
    try (Stream<Path> files = Files.list(FOLDER.resolve("scenarios"))) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode scenario(String name) {
    return Yaml.read(FOLDER.resolve("scenarios").resolve(name + ".yaml"));
  }

  /** A scenario with further settings laid over it. */
  static JsonNode scenario(String name, String settings) {
    return Yaml.merged(scenario(name), Yaml.parse(settings));
  }

  /** All objects, hooks included, for the newest Kubernetes. */
  static Objects render(JsonNode values) {
    return render(values, KUBERNETES.getLast());
  }

  /**
   * All objects, hooks included.
   *
   * @throws IllegalStateException with Helm's sentence if it refuses the values
   */
  static Objects render(JsonNode values, String kubernetes) {
    return new Objects(Yaml.documents(text(WITHOUT_HOOKS, values, kubernetes)));
  }

  private static String text(Path chart, JsonNode values, String kubernetes) {
    try {
      Path file = Files.createTempFile("values", ".yaml");
      try {
        // JSON is YAML
        Files.writeString(file, values.toString());
        return new Helm(chart)
            .template()
            .withName(RELEASE)
            .withNamespace(NAMESPACE)
            .withKubeVersion(kubernetes)
            .withValuesFile(file)
            .call();
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Strictly, with the values as the chart's own, since Helm checks no others. */
  static LintResult lint(JsonNode values) {
    Path chart = copy("helm.sh/hook");
    try {
      Files.writeString(
          chart.resolve("values.yaml"),
          Yaml.merged(Yaml.read(chart.resolve("values.yaml")), values).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Helm(chart).lint().strict().call();
  }

  /** The archive as it is given to others. */
  static Path archive(Path folder) {
    new Helm(FOLDER).packageIt().withDestination(folder).call();
    return folder.resolve(
        "kpi-platform-%s.tgz".formatted(description().path("version").asString()));
  }

  static JsonNode description() {
    return Yaml.read(FOLDER.resolve("Chart.yaml"));
  }

  /** A copy of what belongs to the chart, under its name, with hooks called something else. */
  private static Path copy(String hook) {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      Path chart = Files.createTempDirectory("chart").resolve("kpi-platform");
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path name = FOLDER.relativize(file);
        if (!name.startsWith("src") && !name.startsWith("target") && !name.endsWith("pom.xml")) {
          Files.createDirectories(chart.resolve(name).getParent());
          Files.writeString(
              chart.resolve(name), Files.readString(file).replace("helm.sh/hook", hook));
        }
      }
      return chart;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
