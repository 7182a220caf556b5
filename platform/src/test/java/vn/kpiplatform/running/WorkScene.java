package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.work.WorkFacts;

/** What the tests of work share: an office, and the acts of its people. */
abstract class WorkScene {

  private static final String OUTPUT =
      """
      output {
        id units state version
        task { id title quantity dueOn coefficient { exact } person { fullName } product { code }
          period { code } assignedBy { fullName } outputs { id } }
        submissions { id round dueOn late claimedOn superior { fullName }
          evidence { link document note } objectiveCause { authority document } }
        reviews { id round decision returnKind faultyUnits note newDueOn
          reviewer { fullName } objectiveCause { authority document recordedBy { fullName } } }
      }\
      """;

  @LocalServerPort int port;
  @Autowired WorkFacts facts;
  @Autowired Tenancy tenancy;
  Workplace office;

  @BeforeAll
  void onboard() {
    office = Workplace.in(Agency.onboard(port));
  }

  List<String> walk(Workplace at, String who, boolean queue) {
    List<String> seen = new ArrayList<>();
    JsonNode part;
    String after = null;
    do {
      Map<String, Object> variables = new HashMap<>();
      variables.put("after", after);
      if (!queue) {
        variables.put("p", at.personId(at.staff()));
        variables.put("c", at.periodCode());
      }
      part =
          at.as(who)
              .data(
                  queue
                      ? "query ($after: String) { list: outputsToValidate(first: 2, after: $after)"
                          + " { nodes { id } pageInfo { hasNextPage endCursor } } }"
                      : "query ($after: String, $p: ID!, $c: PeriodCode!) { list: tasks(personId:"
                          + " $p, periodCode: $c, first: 2, after: $after)"
                          + " { nodes { id } pageInfo { hasNextPage endCursor } } }",
                  variables)
              .path("list");
      part.path("nodes").forEach(node -> seen.add(node.path("id").asString()));
      after = part.at("/pageInfo/endCursor").asString();
    } while (part.at("/pageInfo/hasNextPage").asBoolean());
    return seen;
  }

  /** For whose answer the staff's score waits. */
  static List<String> awaited(Workplace at) {
    List<String> names = new ArrayList<>();
    at.as("staff")
        .data(
            "query ($c: PeriodCode!) { myEvaluation(periodCode: $c) {"
                + " score { causes { code awaited { fullName } } } } }",
            Map.of("c", at.periodCode()))
        .at("/myEvaluation/score/causes")
        .forEach(
            cause -> {
              if (cause.path("code").asString().equals("OUTPUT_AWAITING_VALIDATION")) {
                names.add(cause.at("/awaited/fullName").asString());
              }
            });
    return names;
  }

  JsonNode queue(Workplace at, String who, int first) {
    return at.as(who)
        .data(
            "query ($n: Int) { outputsToValidate(first: $n) { nodes { id task { id } } } }",
            Map.of("n", first))
        .path("outputsToValidate");
  }

  String assign(int quantity) {
    return assign(office, quantity);
  }

  String assign(Workplace at, int quantity) {
    JsonNode payload =
        at.as("chief")
            .data(
                "mutation ($input: AssignTaskInput!) { assignTask(input: $input) { task { id }"
                    + " userErrors { code field message } } }",
                Map.of("input", assignment(at, quantity)))
            .path("assignTask");
    assertThat(payload.path("userErrors")).isEmpty();
    return payload.at("/task/id").asString();
  }

  Map<String, Object> assignment(int quantity) {
    return assignment(office, quantity);
  }

  static Map<String, Object> assignment(Workplace at, int quantity) {
    return input(
        Map.of(
            "personId",
            at.personId(at.staff()),
            "periodId",
            at.periodId(),
            "productId",
            at.productId(),
            "title",
            "Báo cáo tháng",
            "quantity",
            quantity,
            "dueOn",
            today().toString(),
            "origin",
            "PLANNED"));
  }

  JsonNode submit(String task, int units) {
    JsonNode payload = act("staff", "submitOutput", submission(task, units));
    assertThat(payload.path("userErrors")).as(payload.toPrettyString()).isEmpty();
    return payload.path("output");
  }

  static Map<String, Object> submission(String task, int units) {
    return input(
        Map.of(
            "taskId",
            task,
            "units",
            units,
            "claimedOn",
            today().toString(),
            "evidence",
            List.of(
                Map.of("link", "https://vanban.example.vn/12"),
                Map.of("document", "12/BC-VP", "note", "bản đã ký"))));
  }

  static Map<String, Object> majorError(JsonNode output, int units) {
    return decision(
        output,
        Map.of(
            "kind",
            "MAJOR_ERROR",
            "faultyUnits",
            units,
            "newDueOn",
            today().toString(),
            "note",
            "Sai số liệu"));
  }

  static Map<String, Object> decision(JsonNode output, Map<String, Object> rest) {
    Map<String, Object> input = new HashMap<>(rest);
    input.put("outputId", output.path("id").asString());
    input.put("expectedVersion", output.path("version").asInt());
    return input(input);
  }

  static Map<String, Object> input(Map<String, Object> fields) {
    return with(fields, "requestKey", key());
  }

  static Map<String, Object> with(Map<String, Object> map, String field, Object value) {
    Map<String, Object> changed = new HashMap<>(map);
    changed.put(field, value);
    return changed;
  }

  JsonNode act(String who, String mutation, Map<String, Object> input) {
    return act(office, who, mutation, input);
  }

  JsonNode act(Workplace at, String who, String mutation, Map<String, Object> input) {
    String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
    String object = mutation.equals("assignTask") ? "task { id }" : OUTPUT;
    return at.as(who)
        .data(
            "mutation ($input: %sInput!) { %s(input: $input) { %s userErrors { code field message } } }"
                .formatted(type, mutation, object),
            Map.of("input", input))
        .path(mutation);
  }

  JsonNode node(String who, String id) {
    return office
        .as(who)
        .data("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id))
        .path("node");
  }

  static void assertRefused(JsonNode payload, String code, String field) {
    assertThat(payload.at("/userErrors/0/code").asString()).as(payload.toString()).isEqualTo(code);
    assertThat(payload.at("/userErrors/0/field").asString()).isEqualTo(field);
  }

  Facts.Task factsOf(String task) {
    return tenancy
        .in(
            tenancy.find(office.agency().id()).orElseThrow(),
            () -> facts.of(List.of(office.staff(), office.chief()), office.period()))
        .getOrDefault(office.staff(), List.of())
        .stream()
        .filter(one -> one.ref().equals(row(task).toString()))
        .findFirst()
        .orElseThrow();
  }

  static UUID row(String id) {
    return NodeId.parse(id).orElseThrow().value();
  }

  static LocalDate today() {
    return CivilTime.day(Instant.now());
  }

  static String key() {
    return UUID.randomUUID().toString();
  }
}
