package vn.kpiplatform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether the service would listen to what the chart tells it. */
class SettingsTest {

  /** Read by the Java machine's launcher and not by the service. */
  private static final Set<String> LAUNCHER = Set.of("JDK_JAVA_OPTIONS");

  private static final List<JsonNode> KNOWN = known();

  static List<String> scenarios() {
    return Chart.scenarios();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void every_setting_exists_in_the_service(String scenario) {
    List<String> told =
        Chart.render(Chart.scenario(scenario))
            .pods()
            .flatMap(pod -> pod.container().path("env").valueStream())
            .map(entry -> entry.path("name").asString())
            .filter(name -> !LAUNCHER.contains(name))
            .toList();

    assertThat(told).hasSizeGreaterThan(30).allMatch(SettingsTest::exists);
  }

  @Test
  void a_setting_that_does_not_exist_is_seen() {
    assertThat(exists("KPI_DATABASE_CONTROL_PASSWORD")).isTrue();
    assertThat(exists("KPI_DATABASE_CONTROL_PASWORD")).isFalse();
    assertThat(exists("KPI_KEYCLOAK_PROVISIONER_SECRET")).as("dashes are left out").isFalse();
    assertThat(exists("LOGGING_LEVEL_VN_KPIPLATFORM")).as("a map takes any key").isTrue();
  }

  private static boolean exists(String variable) {
    return KNOWN.stream()
        .anyMatch(
            setting -> {
              String name = variable(setting.path("name").asString());
              return name.equals(variable)
                  || (setting.path("type").asString().startsWith("java.util.Map")
                      && variable.startsWith(name + "_"));
            });
  }

  /** How a setting is called in the environment. */
  private static String variable(String setting) {
    return setting.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static List<JsonNode> known() {
    try {
      List<JsonNode> settings = new ArrayList<>();
      for (String file :
          Set.of(
              "META-INF/spring-configuration-metadata.json",
              "META-INF/additional-spring-configuration-metadata.json")) {
        for (URL url : Collections.list(SettingsTest.class.getClassLoader().getResources(file))) {
          try (InputStream json = url.openStream()) {
            settings.addAll(
                JsonMapper.shared()
                    .readTree(json)
                    .path("properties")
                    .valueStream()
                    .collect(Collectors.toList()));
          }
        }
      }
      return settings;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
