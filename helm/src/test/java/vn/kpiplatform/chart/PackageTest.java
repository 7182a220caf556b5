package vn.kpiplatform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import vn.kpiplatform.KpiPlatform;

class PackageTest {

  @TempDir private Path folder;

  @Test
  void the_archive_holds_the_chart_and_not_its_tests() throws IOException {
    assertThat(names(Chart.archive(folder)))
        .contains(
            "Chart.yaml",
            "values.yaml",
            "values.schema.json",
            "README.md",
            "realm/realm.json",
            "scenarios/minimal.yaml",
            "templates/service/deployment.yaml",
            "templates/migration/job.yaml")
        .noneMatch(name -> name.equals("pom.xml") || name.matches("(src|target)/.*"));
  }

  @Test
  void the_realm_is_the_one_that_the_service_was_tested_with() throws IOException {
    String tested =
        new ClassPathResource("keycloak/realm.json", KpiPlatform.class.getClassLoader())
            .getContentAsString(StandardCharsets.UTF_8);
    Objects objects = Chart.render(Chart.scenario("minimal"));

    assertThat(Files.readString(Chart.FOLDER.resolve("realm/realm.json"))).isEqualTo(tested);
    assertThat(
            Yaml.parse(
                objects
                    .only("ConfigMap", "kpi-kpi-platform-realm")
                    .at("/data/realm.json")
                    .asString()))
        .isEqualTo(Yaml.parse(tested));
  }

  @Test
  void the_chart_belongs_to_this_version_of_the_service() {
    assertThat(Chart.description().path("appVersion").asString() + "-SNAPSHOT")
        .startsWith(System.getProperty("project.version"));
  }

  @Test
  void nothing_is_looked_up_in_the_cluster() throws IOException {
    try (var files = Files.walk(Chart.FOLDER.resolve("templates"))) {
      assertThat(files.filter(Files::isRegularFile))
          .hasSizeGreaterThan(15)
          .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain("lookup"));
    }
  }

  @Test
  void the_readme_says_what_to_do_for_this_version() throws IOException {
    assertThat(Files.readString(Chart.FOLDER.resolve("README.md")))
        .contains("### " + Chart.description().path("version").asString())
        .contains(Chart.scenarios().stream().map(name -> "`" + name + "`").toList());
  }

  private static List<String> names(Path archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (var tar = new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        names.add(entry.getName().replaceFirst("^kpi-platform/", ""));
      }
    }
    return names;
  }
}
