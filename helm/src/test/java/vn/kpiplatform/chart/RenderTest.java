package vn.kpiplatform.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class RenderTest {

  static List<String> scenarios() {
    return Chart.scenarios();
  }

  static Stream<Arguments> scenariosAndVersions() {
    return Chart.scenarios().stream()
        .flatMap(
            scenario -> Chart.KUBERNETES.stream().map(version -> Arguments.of(scenario, version)));
  }

  @Test
  void the_scenarios_are_the_four_that_the_readme_explains() {
    assertThat(Chart.scenarios())
        .containsExactly("external-secrets", "high-availability", "minimal", "private-registry");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void lint_has_nothing_to_say(String scenario) {
    assertThat(Chart.lint(Chart.scenario(scenario)))
        .satisfies(
            result -> assertThat(result.isFailed()).as(result.getMessages().toString()).isFalse());
  }

  @ParameterizedTest
  @MethodSource("scenariosAndVersions")
  void kubernetes_accepts_every_object_strictly(String scenario, String version) {
    Objects objects = Chart.render(Chart.scenario(scenario), version);

    assertThat(objects.all()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(objects.all().stream().flatMap(o -> Kubernetes.objections(o).stream())).isEmpty();
    assertThat(objects.ofKind("Job")).as("the migration, which is a hook").hasSize(1);
  }

  @Test
  void an_older_kubernetes_is_refused() {
    assertThatThrownBy(() -> Chart.render(Chart.scenario("minimal"), "1.31.9"))
        .hasMessageContaining("which is incompatible with Kubernetes v1.31.9");
  }

  @Test
  void the_strict_check_sees_what_an_ordinary_one_lets_pass() {
    JsonNode deployment = Chart.render(Chart.scenario("minimal")).find("Deployment").orElseThrow();

    assertThat(objections(deployment, "spek: {}")).hasSize(1);
    assertThat(objections(deployment, "spec: {replicas: two}")).hasSize(1);
    assertThat(objections(deployment, "spec: {selector: null}")).hasSize(1);
    assertThat(objections(deployment, "apiVersion: apps/v1beta1"))
        .containsExactly("there is no apps/v1beta1 Deployment");
    assertThat(objections(deployment, "metadata: {labels: {a: 1}}")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void every_object_says_to_whom_it_belongs(String scenario) {
    assertThat(Chart.render(Chart.scenario(scenario)).all())
        .allSatisfy(
            object ->
                assertThat(object.at("/metadata/labels").propertyNames())
                    .contains(
                        "app.kubernetes.io/name",
                        "app.kubernetes.io/instance",
                        "app.kubernetes.io/component",
                        "app.kubernetes.io/version",
                        "app.kubernetes.io/managed-by",
                        "helm.sh/chart"));
  }

  private static List<String> objections(JsonNode object, String change) {
    return Kubernetes.objections(Yaml.merged(object, Yaml.parse(change)));
  }
}
