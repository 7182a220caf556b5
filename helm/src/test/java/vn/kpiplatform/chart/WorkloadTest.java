package vn.kpiplatform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class WorkloadTest {

  private final Objects minimal = Chart.render(Chart.scenario("minimal"));
  private final Objects available = Chart.render(Chart.scenario("high-availability"));

  static List<String> scenarios() {
    return Chart.scenarios();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void no_process_has_more_rights_than_it_needs(String scenario) {
    assertThat(Chart.render(Chart.scenario(scenario)).pods())
        .hasSize(2)
        .allSatisfy(
            pod -> {
              assertThat(pod.spec().path("securityContext"))
                  .isEqualTo(
                      Yaml.parse(
                          """
                          runAsNonRoot: true
                          runAsUser: 10001
                          runAsGroup: 10001
                          fsGroup: 10001
                          seccompProfile: {type: RuntimeDefault}
                          """));
              assertThat(pod.container().path("securityContext"))
                  .isEqualTo(
                      Yaml.parse(
                          """
                          allowPrivilegeEscalation: false
                          readOnlyRootFilesystem: true
                          capabilities: {drop: [ALL]}
                          """));
              assertThat(pod.spec().path("automountServiceAccountToken").asBoolean(true)).isFalse();
              assertThat(pod.spec().path("enableServiceLinks").asBoolean(true)).isFalse();
              assertThat(pod.spec().path("containers").size()).isEqualTo(1);
            });
  }

  @Test
  void the_service_is_watched_on_a_port_of_its_own() {
    JsonNode container = minimal.service().container();

    assertThat(container.path("startupProbe")).isEqualTo(probe("readiness", 5, 120));
    assertThat(container.path("livenessProbe")).isEqualTo(probe("liveness", 10, 6));
    assertThat(container.path("readinessProbe")).isEqualTo(probe("readiness", 5, 3));
    assertThat(container.path("ports"))
        .isEqualTo(
            Yaml.parse(
                """
                - {name: http, containerPort: 8080}
                - {name: management, containerPort: 8081}
                """));
    assertThat(minimal.service().variable("SERVER_PORT").path("value").asString())
        .isEqualTo("8080");
    assertThat(minimal.service().variable("MANAGEMENT_SERVER_PORT").path("value").asString())
        .isEqualTo("8081");
  }

  @Test
  void every_process_has_its_share_and_no_more() {
    JsonNode share =
        Yaml.parse(
            """
            requests: {cpu: 500m, memory: 1Gi}
            limits: {cpu: "2", memory: 1536Mi}
            """);

    assertThat(minimal.pods())
        .allSatisfy(pod -> assertThat(pod.container().path("resources")).isEqualTo(share));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void whatever_selects_the_service_selects_its_processes_and_not_the_migration(String scenario) {
    Objects objects = Chart.render(Chart.scenario(scenario));
    JsonNode selector =
        Yaml.parse(
            """
            app.kubernetes.io/name: kpi-platform
            app.kubernetes.io/instance: kpi
            app.kubernetes.io/component: service
            """);

    assertThat(objects.find("Deployment").orElseThrow().at("/spec/selector/matchLabels"))
        .isEqualTo(selector);
    assertThat(objects.find("Service").orElseThrow().at("/spec/selector")).isEqualTo(selector);
    assertThat(
            objects.only("NetworkPolicy", "kpi-kpi-platform").at("/spec/podSelector/matchLabels"))
        .isEqualTo(selector);
    assertThat(objects.ofKind("PodDisruptionBudget"))
        .allSatisfy(
            budget -> assertThat(budget.at("/spec/selector/matchLabels")).isEqualTo(selector));
    assertThat(Yaml.merged(objects.service().labels(), selector))
        .isEqualTo(objects.service().labels());
    assertThat(Yaml.merged(objects.migration().labels(), selector))
        .isNotEqualTo(objects.migration().labels());
    assertThat(
            objects
                .only("NetworkPolicy", "kpi-kpi-platform-migration")
                .at("/spec/podSelector/matchLabels"))
        .isEqualTo(Yaml.merged(selector, Yaml.parse("app.kubernetes.io/component: migration")));
  }

  @Test
  void several_processes_are_spread_scaled_and_never_all_away() {
    assertThat(available.find("Deployment").orElseThrow().at("/spec").has("replicas")).isFalse();
    assertThat(available.find("HorizontalPodAutoscaler").orElseThrow().path("spec"))
        .isEqualTo(
            Yaml.parse(
                """
                scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: kpi-kpi-platform}
                minReplicas: 3
                maxReplicas: 9
                metrics:
                  - type: Resource
                    resource: {name: cpu, target: {type: Utilization, averageUtilization: 70}}
                """));
    assertThat(
            available.find("PodDisruptionBudget").orElseThrow().at("/spec/maxUnavailable").asInt())
        .isEqualTo(1);
    assertThat(
            available
                .service()
                .spec()
                .path("topologySpreadConstraints")
                .valueStream()
                .map(spread -> spread.path("topologyKey").asString()))
        .containsExactly("topology.kubernetes.io/zone", "kubernetes.io/hostname");
    assertThat(minimal.find("PodDisruptionBudget")).isEmpty();
    assertThat(minimal.find("HorizontalPodAutoscaler")).isEmpty();
  }

  @Test
  void the_migration_is_a_hook_that_makes_way_for_the_next_attempt() {
    JsonNode job = minimal.find("Job").orElseThrow();

    // Helm's own word for it is changed here, so that Helm renders it at all
    assertThat(job.at("/metadata/annotations"))
        .isEqualTo(
            Yaml.parse(
                """
                x-helm.sh/hook: pre-install,pre-upgrade
                x-helm.sh/hook-weight: "0"
                x-helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
                """));
    assertThat(job.at("/spec/backoffLimit").asInt()).isEqualTo(5);
    assertThat(job.at("/spec/activeDeadlineSeconds").asInt()).isEqualTo(3600);
    assertThat(minimal.migration().spec().path("restartPolicy").asString()).isEqualTo("Never");
  }

  @Test
  void only_the_migration_sees_keycloaks_administrator() {
    assertThat(minimal.migration().variable("KPI_KEYCLOAK_ADMINISTRATOR_PASSWORD").at("/valueFrom"))
        .isEqualTo(Yaml.parse("secretKeyRef: {name: kpi-keycloak-administrator, key: password}"));
    assertThat(minimal.service().variable("KPI_KEYCLOAK_ADMINISTRATOR_PASSWORD").isMissingNode())
        .isTrue();
    assertThat(minimal.service().variable("KPI_MIGRATION_ATSTART").path("value").asString())
        .isEqualTo("false");
    assertThat(minimal.migration().variable("SPRING_PROFILES_ACTIVE").path("value").asString())
        .isEqualTo("migration");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void no_password_is_written_anywhere(String scenario) {
    Objects objects = Chart.render(Chart.scenario(scenario));

    assertThat(objects.ofKind("Secret")).isEmpty();
    assertThat(objects.pods().flatMap(pod -> pod.container().path("env").valueStream()))
        .filteredOn(entry -> entry.path("name").asString().matches(".*(PASSWORD|SECRET|USERNAME)"))
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(
            entry -> assertThat(entry.at("/valueFrom/secretKeyRef/key").asString()).isNotEmpty());
  }

  private static JsonNode probe(String group, int seconds, int failures) {
    return Yaml.parse(
        """
        httpGet: {path: /actuator/health/%s, port: management}
        periodSeconds: %d
        timeoutSeconds: 3
        failureThreshold: %d
        """
            .formatted(group, seconds, failures));
  }
}
