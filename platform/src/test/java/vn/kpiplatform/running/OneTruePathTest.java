package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.local.LocalServers;
import vn.kpiplatform.local.RealmFixture;

/**
 * The whole path over HTTP alone, with Keycloak's own tokens: an agency is admitted, a month of one
 * person is assigned, done, validated, confirmed, closed and released, and the ministry sees it.
 */
@PlatformTest
class OneTruePathTest {

  private static final String PASSWORD = "Mat-khau-thu-2026";

  /** Maxima of Form 01, and what this person gets: 26.5 of 30. */
  private static final Map<String, String> CONFIRMED =
      Map.of(
          "I.1", "5",
          "I.2", "5",
          "II.1", "2.5",
          "II.2", "2.5",
          "II.3", "2.5",
          "II.4", "2.5",
          "III.1", "0",
          "III.2", "1.5",
          "III.3", "2.5",
          "III.4", "2.5");

  @LocalServerPort private int port;

  @Test
  void a_persons_month_is_scored_explained_and_compared() {
    Client operator = new Client(new Api(port, LocalServers.tokens().operator()));
    String code = "so-" + UUID.randomUUID().toString().substring(0, 8);
    String tenant =
        Office.id(operator.act("onboardTenant", "tenant { id state }", Agency.input(code)));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                operator
                    .read(
                        "query ($id: ID!) { node(id: $id) { ... on Tenant { state } } }",
                        Map.of("id", tenant))
                    .path("node")
                    .path("state")
                    .asString()
                    .equals("ACTIVE"));
    Office office = Office.build(enter(code, code + ".admin"), code, user -> enter(code, user));

    work(office);
    confirm(office);
    JsonNode running = score(office.staff(), office);
    assertThat(running.path("provisional").asBoolean()).isTrue();
    assertThat(running.path("value").path("exact").asString()).isEqualTo("1457/18");

    Agency.letPeriodsEnd("t_" + code.replace('-', '_'));
    close(office);
    assertThat(score(office.staff(), office).path("provisional").asBoolean())
        .as("not released yet: the person sees the running figure only")
        .isTrue();
    office
        .officer()
        .act("releasePeriod", "period { state }", Map.of("periodId", office.id("period")));

    JsonNode released = score(office.staff(), office);
    assertThat(released.path("provisional").asBoolean()).isFalse();
    assertThat(released.path("value").path("exact").asString()).isEqualTo("1457/18");
    assertThat(released.path("value").path("display").asString()).isEqualTo("80.94");
    assertThat(released.path("band").path("code").asString()).isEqualTo("good");
    explained(office);
    reproduced(office);
    compared(office, code);
  }

  /** Example E2 without its lateness: a and c are 58/72, b is 52/72. */
  private static void work(Office office) {
    office.validate(office.submit(office.assign("DOC-01", 10), 10));
    String reports = office.assign("DOC-05", 2);
    office.validate(office.submit(reports, 1));
    JsonNode faulty = office.submit(reports, 1);
    for (int review = 0; review < 2; review++) {
      faulty = office.mended(office.head(), office.staff(), faulty);
    }
    office.validate(faulty);
    office.assign("DOC-06", 1);
    office.validate(office.submit(office.assign("DOC-04", 3), 3));
  }

  /** The person and the superior give the general criteria, 26.5 of 30. */
  static void confirm(Office office) {
    JsonNode own =
        office
            .staff()
            .act(
                "scoreMyself",
                "evaluation { id version }",
                Map.of(
                    "periodId",
                    office.id("period"),
                    "expectedVersion",
                    0,
                    "remark",
                    "Hoàn thành các nhiệm vụ được giao",
                    "criteria",
                    CONFIRMED.entrySet().stream()
                        .map(
                            criterion ->
                                Map.of(
                                    "code",
                                    criterion.getKey(),
                                    "points",
                                    criterion.getKey().equals("III.2")
                                        ? "2.5"
                                        : criterion.getValue()))
                        .toList()));
    office
        .head()
        .act(
            "confirmEvaluation",
            "evaluation { id state }",
            Map.of(
                "evaluationId", Office.id(own),
                "expectedVersion", own.path("version").asInt(),
                "remark", "Đồng ý, trừ một tiêu chí",
                "criteria",
                    CONFIRMED.entrySet().stream()
                        .map(
                            criterion ->
                                criterion.getKey().equals("III.2")
                                    ? Map.of(
                                        "code", "III.2",
                                        "points", "1.5",
                                        "reason", "Chưa nhận việc khó trong kỳ")
                                    : Map.of(
                                        "code", criterion.getKey(),
                                        "points", criterion.getValue()))
                        .toList()));
  }

  private static void close(Office office) {
    office
        .officer()
        .act("closePeriod", "closing { id total }", Map.of("periodId", office.id("period")));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                office
                    .officer()
                    .read(
                        "query ($code: PeriodCode!) { period(code: $code) { state } }",
                        Map.of("code", office.period()))
                    .path("period")
                    .path("state")
                    .asString()
                    .equals("CLOSED"));
  }

  private static JsonNode score(Client reader, Office office) {
    return reader
        .read(
            """
            query ($person: ID!, $period: PeriodCode!) {
              evaluation(personId: $person, periodCode: $period) {
                score {
                  status provisional sheetHash
                  value { exact display }
                  band { code nameVi }
                }
              }
            }\
            """,
            Map.of("person", office.id("staff"), "period", office.period()))
        .path("evaluation")
        .path("score");
  }

  /** Each point leads to a rule, and the work behind it to its evidence. */
  private static void explained(Office office) {
    ToldScore told = ToldScore.read(office.staff(), office.id("staff"), office.period());
    List<String> evidence = new ArrayList<>();
    for (JsonNode step : told.steps()) {
      assertThat(step.path("rule").path("code").asString()).as(step.toString()).isNotEmpty();
      for (JsonNode submission : step.path("output").path("submissions")) {
        submission.path("evidence").forEach(piece -> evidence.add(piece.toString()));
      }
    }
    assertThat(evidence)
        .anyMatch(piece -> piece.contains("https://example.vn/ho-so/1"))
        .anyMatch(piece -> piece.contains("12/BC-SNV"));
    assertThat(told.recomputed()).isEqualTo("1457/18");
  }

  /** The stored inputs give the stored sheets again, byte for byte. */
  private static void reproduced(Office office) {
    JsonNode differences =
        office
            .officer()
            .read(
                "query ($period: ID!) { resultDifferences(periodId: $period) { hash } }",
                Map.of("period", office.id("period")))
            .path("resultDifferences");
    assertThat(differences).isEmpty();
  }

  private void compared(Office office, String code) {
    JsonNode own =
        new ComparedAgencies(new Api(port, LocalServers.tokens().ministry()))
            .row(code, office.period(), "released releasedAt people suppressed mean { exact }");
    assertThat(own.path("released").asBoolean()).isTrue();
    assertThat(own.path("people").asInt()).isEqualTo(4);
    assertThat(own.path("suppressed").asBoolean()).isTrue();
    assertThat(own.path("mean").isNull()).isTrue();
  }

  private Client enter(String agency, String user) {
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> RealmFixture.setPassword(LocalServers.keycloak(), user, PASSWORD));
    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(() -> LocalServers.tokens().inAgency(user, PASSWORD, agency));
    Client client =
        new Client(new Api(port, LocalServers.tokens().inAgency(user, PASSWORD, agency)));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> client.api().answer("{ me { id } }", Map.of()).path("errors").isMissingNode());
    return client;
  }
}
