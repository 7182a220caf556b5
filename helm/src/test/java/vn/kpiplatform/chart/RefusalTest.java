package vn.kpiplatform.chart;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "replcias: 3 | additional properties 'replcias' not allowed",
        "database: {host: a} | additional properties 'host' not allowed",
        "replicas: 0 | minimum: got 0, want 1",
        "replicas: two | got string, want integer",
        "service: {port: 70000} | maximum: got 70,000, want 65,535",
        "service: {type: Clusterip} | value must be one of",
        "image: {pullPolicy: always} | value must be one of",
        "image: {digest: sha256:1} | does not match pattern",
        "image: {tag: latest} | names no certain version",
        "user: {id: 0} | minimum: got 0, want 1",
        "resources: {limits: {memory: 1GB}} | does not match pattern",
        "resources: {limits: {memory: null}} | missing property 'memory'",
        "startup: {failureThreshold: 1} | minimum: got 1, want 10",
        "terminationGracePeriodSeconds: 5 | minimum: got 5, want 40",
        "database: {hosts: []} | name at least one PostgreSQL host",
        "database: {hosts: ['jdbc:postgresql://a/b']} | does not match pattern",
        "database: {tls: prefer} | value must be one of",
        "database: {tls: require, caSecret: a} | is only looked at with verify-full or verify-ca",
        "database: {secret: {name: 'No Name'}} | does not match pattern",
        "keycloak: {url: ''} | name the address of Keycloak",
        "keycloak: {url: 'https://a.example/auth'} | does not match pattern",
        "portal: {address: ''} | name the address that browsers come to",
        "portal: {address: 'http://kpi.example.org'} | does not match pattern",
        "portal: {address: 'https://kpi.example.org/kpi'} | does not match pattern",
        "migration: {activeDeadlineSeconds: 10} | minimum: got 10, want 300",
        "comparison: {minimumGroup: 1} | minimum: got 1, want 2",
        "logging: {format: json} | value must be one of",
        "autoscaling: {enabled: true, minReplicas: 9} | must not exceed maxReplicas",
        "disruptionBudget: {maxUnavailable: 0} | minimum: got 0, want 1",
        "ingress: {enabled: true} | name the host",
        "gateway: {enabled: true} | name the Gateway and a host",
        "'{ingress: {enabled: true}, gateway: {enabled: true}}' | enable one of the two",
        "networkPolicy: {databaseRanges: [10.0.0.1]} | does not match pattern",
        "externalSecrets: {enabled: true} | 'name store.name, databasePath and keycloakPath'",
        "'externalSecrets: {enabled: true, store: {name: a}, databasePath: b, keycloakPath: c}'"
            + " | is needed to make the realm",
      })
  void nonsense_is_refused_with_a_sentence(String settings, String sentence) {
    assertThatThrownBy(() -> Chart.render(Chart.scenario("minimal", settings)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void what_must_be_said_is_asked_for() {
    assertThatThrownBy(() -> Chart.render(Yaml.parse("{}")))
        .hasMessageContaining("phải nêu ít nhất một máy chủ PostgreSQL");
  }
}
