package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;

/** An agency of one unit with a head, a clerk and a KPI officer, in an open month. */
record StaffedAgency(Agency agency, Member head, Member clerk, Member officer, String periodId) {

  /** Somebody who serves there. */
  record Member(Api api, String id) {}

  static StaffedAgency of(Agency agency) {
    Api admin = agency.administrator();
    String since = today().minusYears(1).toString();
    String unit =
        act(admin, "createUnit", "unit", Map.of("code", "SO", "nameVi", "Sở", "validFrom", since));
    String position =
        act(admin, "createPosition", "position", Map.of("code", "CV", "name", "Chuyên viên"));
    Map<String, String> post = Map.of("unitId", unit, "positionId", position, "from", since);
    Member head = member(agency, "head", "HEAD", post);
    Member clerk = member(agency, "clerk", "STAFF", post);
    Member officer = member(agency, "officer", "STAFF", post);
    String account =
        admin
            .data(
                "query ($id: ID!) { node(id: $id) { ... on Person { account { id } } } }",
                Map.of("id", officer.id()))
            .path("node")
            .path("account")
            .path("id")
            .asString();
    act(admin, "grantRole", "account", Map.of("accountId", account, "role", "KPI_OFFICER"));
    String period = act(officer.api(), "openPeriod", "period", Map.of("code", periodCode()));
    return new StaffedAgency(agency, head, clerk, officer, period);
  }

  static String periodCode() {
    return YearMonth.from(today()).toString();
  }

  /** One unit of work for the clerk, delivered on time and accepted by the head. */
  void work() {
    String product =
        head.api()
            .data("{ products(first: 1) { nodes { id } } }", Map.of())
            .path("products")
            .path("nodes")
            .path(0)
            .path("id")
            .asString();
    String task =
        act(
            head.api(),
            "assignTask",
            "task",
            Map.of(
                "personId",
                clerk.id(),
                "periodId",
                periodId,
                "productId",
                product,
                "quantity",
                1,
                "dueOn",
                today().toString(),
                "origin",
                "PLANNED"));
    List<Map<String, String>> evidence = List.of(Map.of("document", "01/BC-SNV"));
    String output =
        act(
            clerk.api(),
            "submitOutput",
            "output",
            Map.of("taskId", task, "units", 1, "evidence", evidence));
    int version =
        head.api()
            .data(
                "query ($id: ID!) { node(id: $id) { ... on Output { version } } }",
                Map.of("id", output))
            .path("node")
            .path("version")
            .asInt();
    act(
        head.api(),
        "validateOutput",
        "output",
        Map.of("outputId", output, "expectedVersion", version));
  }

  /** The clerk gives themselves full points. */
  JsonNode scoreSelf(int version) {
    return clerk
        .api()
        .data(
            """
            mutation ($input: ScoreMyselfInput!) {
              scoreMyself(input: $input) {
                evaluation { id version state } userErrors { code field message }
              }
            }\
            """,
            Map.of(
                "input",
                input(
                    Map.of(
                        "periodId",
                        periodId,
                        "expectedVersion",
                        version,
                        "remark",
                        "Đã hoàn thành",
                        "criteria",
                        full(Map.of())))))
        .path("scoreMyself");
  }

  /** Full points for everything but the first criterion, which is given as stated. */
  JsonNode confirm(Member who, String id, int version, Map<String, String> first) {
    return who.api()
        .data(
            """
            mutation ($input: ConfirmEvaluationInput!) {
              confirmEvaluation(input: $input) {
                evaluation { id version state } userErrors { code field message }
              }
            }\
            """,
            Map.of(
                "input",
                input(
                    Map.of(
                        "evaluationId", id,
                        "expectedVersion", version,
                        "criteria", full(first)))))
        .path("confirmEvaluation");
  }

  private List<Map<String, String>> full(Map<String, String> first) {
    JsonNode criteria =
        clerk
            .api()
            .data(
                """
                query ($period: PeriodCode!) {
                  myEvaluation(periodCode: $period) { criteria { code maximum { display } } }
                }\
                """,
                Map.of("period", periodCode()))
            .path("myEvaluation")
            .path("criteria");
    List<Map<String, String>> all = new ArrayList<>();
    for (JsonNode criterion : criteria) {
      Map<String, String> points = new HashMap<>();
      points.put("code", criterion.path("code").asString());
      points.put("points", criterion.path("maximum").path("display").asString());
      if (all.isEmpty()) {
        points.putAll(first);
      }
      all.add(points);
    }
    return all;
  }

  static Map<String, Object> input(Map<String, ?> fields) {
    Map<String, Object> input = new HashMap<>(fields);
    input.put("requestKey", UUID.randomUUID().toString());
    return input;
  }

  private static Member member(
      Agency agency, String name, String capacity, Map<String, String> post) {
    Api admin = agency.administrator();
    String person =
        act(
            admin,
            "registerPerson",
            "person",
            Map.of(
                "personnelCode",
                name,
                "fullName",
                "Người " + name,
                "employmentKind",
                "CIVIL_SERVANT"));
    Map<String, String> posting = new HashMap<>(post);
    posting.put("personId", person);
    posting.put("capacity", capacity);
    act(admin, "postPerson", "person", posting);
    String username = agency.code() + "." + name;
    act(
        admin,
        "giveAccount",
        "person",
        Map.of("personId", person, "username", username, "email", username + "@example.vn"));
    return new Member(agency.member(agency.subject(username)), person);
  }

  private static String act(Api who, String mutation, String object, Map<String, ?> input) {
    String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
    JsonNode payload =
        who.data(
                """
                mutation ($input: %sInput!) {
                  %s(input: $input) { %s { id } userErrors { code field message } }
                }\
                """
                    .formatted(type, mutation, object),
                Map.of("input", input(input)))
            .path(mutation);
    assertThat(payload.path("userErrors")).as("%s", payload).isEmpty();
    return payload.path(object).path("id").asString();
  }

  private static LocalDate today() {
    return CivilTime.day(Instant.now());
  }
}
