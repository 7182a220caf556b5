package vn.kpiplatform.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TrafficTest {

  private final Objects available = Chart.render(Chart.scenario("high-availability"));
  private final Objects vault = Chart.render(Chart.scenario("external-secrets"));
  private final Objects closed = Chart.render(Chart.scenario("private-registry"));

  @Test
  void the_gateway_and_prometheus_may_come_in_and_nothing_else() {
    assertThat(policy(available).path("ingress"))
        .isEqualTo(
            Yaml.parse(
                """
                - ports: [{port: http, protocol: TCP}]
                  from:
                    - namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: gateways}}
                - ports: [{port: management, protocol: TCP}]
                  from:
                    - namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: monitoring}}
                """));
  }

  @Test
  void processes_reach_names_the_database_and_keycloak_and_nothing_else() {
    JsonNode ways =
        Yaml.parse(
            """
            - ports: [{port: 53, protocol: UDP}, {port: 53, protocol: TCP}]
            - ports: [{port: 5432, protocol: TCP}]
              to: [{ipBlock: {cidr: 10.20.0.0/24}}]
            - ports: [{port: 443, protocol: TCP}]
              to: [{ipBlock: {cidr: 10.20.1.0/24}}]
            """);

    assertThat(policy(available).path("egress")).isEqualTo(ways);
    assertThat(available.only("NetworkPolicy", "kpi-kpi-platform-migration").path("spec"))
        .isEqualTo(
            Yaml.merged(
                Yaml.parse(
                    """
                    podSelector:
                      matchLabels:
                        app.kubernetes.io/name: kpi-platform
                        app.kubernetes.io/instance: kpi
                        app.kubernetes.io/component: migration
                    policyTypes: [Ingress, Egress]
                    """),
                Yaml.parse("{egress: " + ways + "}")));
    assertThat(policy(closed).at("/egress/2/ports/0/port").asInt()).isEqualTo(8080);
  }

  @Test
  void ports_of_servers_in_the_cluster_can_be_named() {
    Objects inside =
        Chart.render(
            Chart.scenario(
                "minimal", "networkPolicy: {databasePorts: [6432], keycloakPorts: [8443]}"));

    assertThat(policy(inside).at("/egress/1/ports/0/port").asInt()).isEqualTo(6432);
    assertThat(policy(inside).at("/egress/2/ports/0/port").asInt()).isEqualTo(8443);
  }

  @Test
  void there_is_one_way_in() {
    assertThat(available.find("HTTPRoute").orElseThrow().path("spec"))
        .isEqualTo(
            Yaml.parse(
                """
                parentRefs: [{name: public, namespace: gateways, sectionName: https}]
                hostnames: [kpi.example.org]
                rules:
                  - matches: [{path: {type: PathPrefix, value: /}}]
                    backendRefs: [{name: kpi-kpi-platform, port: 80}]
                """));
    assertThat(available.find("Ingress")).isEmpty();
    assertThat(vault.find("HTTPRoute")).isEmpty();
    assertThat(vault.find("Ingress").orElseThrow().path("spec"))
        .isEqualTo(
            Yaml.parse(
                """
                ingressClassName: nginx
                rules:
                  - host: kpi.example.org
                    http:
                      paths:
                        - path: /
                          pathType: Prefix
                          backend: {service: {name: kpi-kpi-platform, port: {name: http}}}
                tls: [{hosts: [kpi.example.org], secretName: kpi-tls}]
                """));
  }

  @Test
  void the_service_knows_where_browsers_come_in() {
    assertThat(address(available)).isEqualTo("https://kpi.example.org");
    assertThat(address(vault)).isEqualTo("https://kpi.example.org");
    assertThat(
            address(
                Chart.render(
                    Chart.scenario(
                        "external-secrets", "portal: {address: 'https://cham-diem.example.org'}"))))
        .isEqualTo("https://cham-diem.example.org");
  }

  @Test
  void measurements_are_collected_from_the_port_that_has_them() {
    JsonNode monitor = available.find("ServiceMonitor").orElseThrow();
    JsonNode service = available.only("Service", "kpi-kpi-platform-monitoring");

    assertThat(monitor.at("/spec/endpoints"))
        .isEqualTo(Yaml.parse("[{port: management, path: /actuator/prometheus, interval: 30s}]"));
    assertThat(monitor.at("/metadata/labels/release").asString()).isEqualTo("prometheus");
    assertThat(
            Yaml.merged(service.at("/metadata/labels"), monitor.at("/spec/selector/matchLabels")))
        .as("the labels that it looks for are there")
        .isEqualTo(service.at("/metadata/labels"));
    assertThat(service.at("/spec/ports/0/targetPort").asString()).isEqualTo("management");
  }

  @Test
  void the_vault_brings_exactly_the_secrets_that_processes_read() {
    assertThat(
            vault
                .ofKind("ExternalSecret")
                .flatMap(
                    secret ->
                        secret
                            .at("/spec/data")
                            .valueStream()
                            .map(
                                key ->
                                    secret.at("/spec/target/name").asString()
                                        + " "
                                        + key.path("secretKey").asString())))
        .containsExactlyInAnyOrderElementsOf(
            vault
                .pods()
                .flatMap(pod -> pod.container().path("env").valueStream())
                .map(entry -> entry.at("/valueFrom/secretKeyRef"))
                .filter(JsonNode::isObject)
                .map(key -> key.path("name").asString() + " " + key.path("key").asString())
                .distinct()
                .toList());
  }

  @Test
  void the_image_of_an_own_registry_is_named_by_its_digest() {
    assertThat(closed.pods())
        .allSatisfy(
            pod -> {
              assertThat(pod.container().path("image").asString())
                  .isEqualTo("registry.example.org/kpi/kpi-platform@sha256:" + "0".repeat(64));
              assertThat(pod.spec().path("imagePullSecrets"))
                  .isEqualTo(Yaml.parse("[{name: registry-login}]"));
            });
  }

  @Test
  void the_database_is_spoken_to_as_its_certificates_allow() {
    String options = "?targetServerType=primary&ApplicationName=kpi-platform&sslmode=";

    assertThat(url(available))
        .isEqualTo(
            "jdbc:postgresql://postgresql-1.example.org:5432,postgresql-2.example.org:5432,"
                + "postgresql-3.example.org:5432/kpi"
                + options
                + "verify-full&sslrootcert=/etc/kpi/database-ca/ca.crt");
    assertThat(url(vault))
        .isEqualTo(
            "jdbc:postgresql://postgresql.example.org/kpi"
                + options
                + "verify-full&sslfactory=org.postgresql.ssl.DefaultJavaSSLFactory");
    assertThat(url(closed))
        .isEqualTo("jdbc:postgresql://postgresql.kpi.svc/kpi" + options + "require");
  }

  private static String address(Objects objects) {
    return objects.service().variable("KPI_PORTAL_ADDRESS").path("value").asString();
  }

  private static String url(Objects objects) {
    return objects.service().variable("KPI_DATABASE_URL").path("value").asString();
  }

  private static JsonNode policy(Objects objects) {
    return objects.only("NetworkPolicy", "kpi-kpi-platform").path("spec");
  }
}
