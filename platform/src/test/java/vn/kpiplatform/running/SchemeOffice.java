package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;

/**
 * An agency under some template: its head and an officer in the root, a clerk in the unit FIELD,
 * which has no head of its own.
 */
record SchemeOffice(
    Agency agency,
    Api head,
    Api clerk,
    Api officer,
    String clerkId,
    String period,
    String periodId) {

  private static final String RESULT =
      """
      query ($person: ID!, $period: PeriodCode!) {
        evaluation(personId: $person, periodCode: $period) {
          score {
            status provisional value { exact display } band { code } authorityDecides
            variant { code } blocks { code points { exact } } causes { code }
            components { code value { exact } } sheetHash
          }
        }
      }\
      """;

  /** Founds it and opens the period, on its first day. */
  static SchemeOffice found(int port, String template, String period, LocalDate day) {
    Agency agency = Agency.onboard(port, template);
    Organisation organisation = Organisation.of(agency);
    String unit = organisation.root();
    organisation.account(organisation.serving("HEAD", unit, "HEAD"), "head");
    String clerk = organisation.serving("CLERK", organisation.unit("FIELD", unit), "STAFF");
    organisation.account(clerk, "clerk");
    String account =
        organisation.account(organisation.serving("OFFICER", unit, "STAFF"), "officer");
    Organisation.done(
        organisation.administrator(),
        "grantRole",
        "account",
        Map.of("accountId", account, "role", "KPI_OFFICER"));
    Api officer = organisation.member("officer");
    String id =
        on(day, () -> Organisation.done(officer, "openPeriod", "period", Map.of("code", period)))
            .path("id")
            .asString();
    return new SchemeOffice(
        agency,
        organisation.member("head"),
        organisation.member("clerk"),
        officer,
        clerk,
        period,
        id);
  }

  /** Does something at nine in the morning of that day. */
  static <T> T on(LocalDate day, Supplier<T> act) {
    Instant morning = CivilTime.startOf(day).plusSeconds(9 * 3600);
    return ShiftedTime.later(Duration.between(Instant.now(), morning), act);
  }

  /** What the head needs to assign a unit of this product, due that day. */
  Map<String, Object> assignment(String product, LocalDate due) {
    Map<String, Object> input = new HashMap<>();
    input.put("personId", clerkId);
    input.put("periodId", periodId);
    input.put("productId", product(product));
    input.put("quantity", 1);
    input.put("dueOn", due.toString());
    input.put("origin", "PLANNED");
    return input;
  }

  String assign(LocalDate day, Map<String, Object> assignment) {
    return on(day, () -> Organisation.done(head, "assignTask", "task", assignment))
        .path("id")
        .asString();
  }

  static Map<String, Object> submission(String task) {
    Map<String, Object> input = new HashMap<>();
    input.put("taskId", task);
    input.put("units", 1);
    input.put("evidence", List.of(Map.of("document", "01/BC")));
    return input;
  }

  String submit(LocalDate day, Map<String, Object> submission) {
    return on(day, () -> Organisation.done(clerk, "submitOutput", "output", submission))
        .path("id")
        .asString();
  }

  static Map<String, Object> validation(String output) {
    Map<String, Object> input = new HashMap<>();
    input.put("outputId", output);
    input.put("expectedVersion", 0);
    return input;
  }

  void validate(LocalDate day, Map<String, Object> validation) {
    on(day, () -> Organisation.done(head, "validateOutput", "output", validation));
  }

  /** The clerk scores themselves and the head confirms; every criterion not named has its most. */
  void judge(LocalDate day, Map<String, String> points) {
    List<Map<String, String>> criteria = new ArrayList<>();
    JsonNode own =
        clerk.data(
            "query ($c: PeriodCode!) { myEvaluation(periodCode: $c) {"
                + " criteria { code maximum { display } } } }",
            Map.of("c", period));
    for (JsonNode one : own.at("/myEvaluation/criteria")) {
      String code = one.path("code").asString();
      String most = one.at("/maximum/display").asString();
      criteria.add(Map.of("code", code, "points", points.getOrDefault(code, most)));
    }
    JsonNode scored =
        on(
            day,
            () ->
                Organisation.done(
                    clerk,
                    "scoreMyself",
                    "evaluation",
                    Map.of("periodId", periodId, "expectedVersion", 0, "criteria", criteria)));
    String evaluation = scored.path("id").asString();
    int version =
        clerk
            .data(
                "query ($id: ID!) { node(id: $id) { ... on Evaluation { version } } }",
                Map.of("id", evaluation))
            .at("/node/version")
            .asInt();
    on(
        day,
        () ->
            Organisation.done(
                head,
                "confirmEvaluation",
                "evaluation",
                Map.of(
                    "evaluationId", evaluation, "expectedVersion", version, "criteria", criteria)));
  }

  /** Closes the period, releases it, and reads the clerk's result as the clerk sees it. */
  JsonNode released() {
    String last =
        officer
            .data("query ($c: PeriodCode!) { period(code: $c) { endsOn } }", Map.of("c", period))
            .at("/period/endsOn")
            .asString();
    on(
        LocalDate.parse(last).plusDays(1),
        () -> Organisation.done(officer, "closePeriod", "closing", Map.of("periodId", periodId)));
    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                officer
                    .data(
                        "query ($c: PeriodCode!) { period(code: $c) { state } }",
                        Map.of("c", period))
                    .at("/period/state")
                    .asString()
                    .equals("CLOSED"));
    Organisation.done(officer, "releasePeriod", "period", Map.of("periodId", periodId));
    JsonNode score = result();
    assertThat(score.path("provisional").asBoolean()).isFalse();
    assertThat(
            officer
                .data(
                    "query ($id: ID!) { resultDifferences(periodId: $id) { hash } }",
                    Map.of("id", periodId))
                .path("resultDifferences"))
        .isEmpty();
    return score;
  }

  /** The clerk's score as the clerk sees it, provisional or not. */
  JsonNode result() {
    return clerk.data(RESULT, Map.of("person", clerkId, "period", period)).at("/evaluation/score");
  }

  private String product(String code) {
    for (JsonNode one :
        head.data("{ products(first: 100) { nodes { id code } } }", Map.of())
            .at("/products/nodes")) {
      if (one.path("code").asString().equals(code)) {
        return one.path("id").asString();
      }
    }
    throw new IllegalArgumentException("there is no product " + code);
  }
}
