package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class LimitsTest {

  @LocalServerPort private int port;

  @Test
  void a_document_with_too_many_tokens_is_refused() {
    assertTooCostly("{ tenants(first: 1) { nodes { " + "id ".repeat(3000) + "} } }");
  }

  @Test
  void an_operation_with_too_many_aliases_is_refused() {
    assertTooCostly(
        IntStream.range(0, 31)
            .mapToObj(i -> "a" + i + ": tenants(first: 1) { pageInfo { hasNextPage } }")
            .collect(Collectors.joining("\n", "{", "}")));
  }

  @Test
  void an_operation_that_nests_too_deep_is_refused() {
    assertTooCostly(
        "{ tenants(first: 1) { nodes { "
            + "parent { ".repeat(15)
            + "id"
            + " }".repeat(15)
            + " } } }");
  }

  @Test
  void an_operation_that_asks_for_too_many_rows_of_rows_is_refused() {
    String expensive =
        IntStream.range(0, 30)
            .mapToObj(
                i ->
                    "a"
                        + i
                        + ": tenants(first: 100) { nodes { id code nameVi nameEn kind state"
                        + " parent { id code nameVi nameEn kind state"
                        + " parent { id code nameVi nameEn kind state } } } }")
            .collect(Collectors.joining("\n", "{", "}"));

    assertTooCostly(expensive);
  }

  @Test
  void many_things_by_their_ids_cost_as_many_times_what_is_asked_of_each() {
    String things =
        IntStream.range(0, 100)
                .mapToObj(i -> "\"" + i + "\"")
                .collect(Collectors.joining(",", "nodes(ids: [", "]) "))
            + "{ ... on Task { id outputs { id version submissions { id round evidence { link } } }"
            + " } }";

    assertTooCostly(thirtyTimes(things));
    assertAffordable("{" + things + "}");
  }

  @Test
  void lists_within_lists_cost_what_they_usually_hold() {
    String tasks =
        "tasks(personId: \"x\", periodCode: \"2026-11\", first: 20) { nodes { outputs {"
            + " submissions { evidence { link note } } reviews { note } } } }";

    assertTooCostly(thirtyTimes(tasks));
    assertAffordable("{" + tasks + "}");
  }

  private void assertAffordable(String document) {
    assertThat(operator().post(document, Map.of()).body()).doesNotContain("TOO_COSTLY");
  }

  private static String thirtyTimes(String field) {
    return IntStream.range(0, 30)
        .mapToObj(i -> "a" + i + ": " + field)
        .collect(Collectors.joining("\n", "{", "}"));
  }

  @Test
  void a_page_has_one_to_a_hundred_rows_and_says_how_many() {
    assertCode("{ tenants { nodes { id } } }", "REQUIRED", "first");
    assertCode("{ tenants(first: 1, last: 1) { nodes { id } } }", "REQUIRED", "first");
    assertCode("{ tenants(first: 0) { nodes { id } } }", "OUT_OF_RANGE", "first");
    assertCode("{ tenants(last: 101) { nodes { id } } }", "OUT_OF_RANGE", "last");
    assertCode("{ tenants(first: 1, after: \"x\") { nodes { id } } }", "MALFORMED", "after");
    assertCode("{ tenants(first: 1, before: \"x\") { nodes { id } } }", "MALFORMED", "before");
  }

  @Test
  void the_schema_is_not_told_unless_configured() {
    assertRefused("{ __schema { types { name } } }", "INVALID");
  }

  @Test
  void a_document_that_is_not_graphql_or_does_not_fit_the_schema_is_refused() {
    assertRefused("{ tenants(", "SYNTAX");
    assertRefused("{ nothingLikeIt }", "INVALID");
    assertRefused("query ($id: ID!) { node(id: $id) { id } }", "INVALID");
    assertRefused("subscription { nothingLikeIt }", "INVALID");
  }

  @Test
  void an_answer_carries_a_correlation_id_and_no_stack_trace() {
    HttpResponse<String> answer =
        operator().post("{ tenants(first: 0) { nodes { id } } }", Map.of());

    String id = answer.headers().firstValue("X-Correlation-Id").orElseThrow();
    assertThat(answer.body())
        .contains("\"correlationId\":\"" + id + "\"")
        .doesNotContain("vn.kpiplatform", "Exception", "\\tat ");
  }

  private Api operator() {
    return Agency.operator(port);
  }

  private void assertTooCostly(String document) {
    assertRefused(document, "TOO_COSTLY");
  }

  /** Refused before anything ran, with one error that says so and where to look in the log. */
  private void assertRefused(String document, String code) {
    HttpResponse<String> response = operator().post(document, Map.of());
    JsonNode answer = JsonMapper.shared().readTree(response.body());

    assertThat(answer.path("data").isObject()).as(response.body()).isFalse();
    assertThat(answer.path("errors").size()).as(response.body()).isEqualTo(1);
    JsonNode extensions = answer.path("errors").get(0).path("extensions");
    assertThat(extensions.path("code").asString()).as(response.body()).isEqualTo(code);
    assertThat(response.headers().firstValue("X-Correlation-Id"))
        .contains(extensions.path("correlationId").asString());
  }

  private void assertCode(String document, String code, String field) {
    JsonNode extensions =
        operator().answer(document, Map.of()).path("errors").get(0).path("extensions");

    assertThat(extensions.path("code").asString()).isEqualTo(code);
    assertThat(extensions.path("field").asString()).isEqualTo(field);
  }
}
