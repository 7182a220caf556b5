package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;

/** A period from self-scoring to comparison, as its people see it. */
@PlatformTest
class EvaluationTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String CODE = StaffedAgency.periodCode();

  private static final String EVALUATION =
      """
      query ($person: ID!, $period: PeriodCode!) {
        evaluation(personId: $person, periodCode: $period) {
          id version state person { fullName } period { code }
          criteria { code maximum { exact } self { exact } confirmed { exact } reason }
          score {
            status provisional value { exact display } band { code nameVi } general { exact }
            components { code value { exact } percent { display } axis }
            causes { code message criterion component output { id } awaited { fullName } }
            engineRevision sheetHash frameworkVersion { code }
            steps(first: 100) {
              nodes {
                number parentNumber operation value { exact } code label
                rule { code text article kind } task { title } output { units } person { id }
              }
              pageInfo { hasNextPage }
            }
          }
        }
      }\
      """;

  @LocalServerPort private int port;

  @Test
  void a_person_is_scored_confirmed_closed_released_and_compared() {
    StaffedAgency agency = StaffedAgency.of(Agency.onboard(port));

    // nothing given yet: missing, not zero
    JsonNode before = evaluation(agency.officer().api(), agency.clerk().id());
    assertThat(before.path("state").asString()).isEqualTo("NOT_BEGUN");
    assertThat(before.path("score").path("status").asString()).isEqualTo("INSUFFICIENT_DATA");
    assertThat(before.path("score").path("causes").toString())
        .contains("NOTHING_ASSIGNED", "CRITERION_NOT_CONFIRMED");

    agency.work();
    JsonNode scored = agency.scoreSelf(0);
    assertThat(scored.path("userErrors")).isEmpty();
    String id = scored.path("evaluation").path("id").asString();
    int version = scored.path("evaluation").path("version").asInt();
    assertThat(codes(agency.scoreSelf(0))).containsExactly("STALE_VERSION expectedVersion");

    assertThat(codes(agency.confirm(agency.clerk(), id, version, Map.of())))
        .containsExactly("OWN_EVALUATION evaluationId");
    assertThat(codes(agency.confirm(agency.officer(), id, version, Map.of())))
        .containsExactly("NOT_DIRECT_SUPERIOR evaluationId");
    assertThat(codes(agency.confirm(agency.head(), id, version, Map.of("points", "1"))))
        .containsExactly("REASON_REQUIRED criteria.0.reason");
    assertThat(
            agency
                .confirm(agency.head(), id, version, Map.of("points", "4", "reason", "Còn đi muộn"))
                .path("userErrors"))
        .isEmpty();

    JsonNode provisional = evaluation(agency.clerk().api(), agency.clerk().id()).path("score");
    assertThat(provisional.path("provisional").asBoolean()).isTrue();
    assertThat(provisional.path("value").path("exact").asString()).isEqualTo("99");
    assertThat(provisional.path("band").path("code").asString()).isEqualTo("excellent");

    List<JsonNode> watched = closeAndWatch(agency);
    assertThat(watched.getLast().path("finished").asBoolean()).isTrue();
    assertThat(watched.getLast().path("done").asInt()).isEqualTo(3);
    assertThat(watched.getLast().path("total").asInt()).isEqualTo(3);

    assertThat(evaluation(agency.clerk().api(), agency.clerk().id()).path("score"))
        .as("not released yet: the person goes on seeing the running figure")
        .isEqualTo(provisional);
    JsonNode result = evaluation(agency.head().api(), agency.clerk().id()).path("score");
    assertThat(result.path("provisional").asBoolean()).isFalse();
    assertThat(result.path("value").path("exact").asString()).isEqualTo("99");
    assertThat(result.path("sheetHash")).isEqualTo(provisional.path("sheetHash"));
    assertThat(result.path("steps")).isEqualTo(provisional.path("steps"));
    assertThat(
            evaluation(agency.officer().api(), agency.head().id())
                .path("score")
                .path("causes")
                .toString())
        .contains("NO_ASSESSOR");
    assertThat(codes(agency.scoreSelf(2))).containsExactly("PERIOD_NOT_OPEN periodId");

    JsonNode released =
        agency
            .officer()
            .api()
            .data(
                """
                mutation ($input: ReleasePeriodInput!) {
                  releasePeriod(input: $input) { period { state } userErrors { code field } }
                }\
                """,
                Map.of("input", StaffedAgency.input(Map.of("periodId", agency.periodId()))))
            .path("releasePeriod");
    assertThat(released.path("period").path("state").asString()).isEqualTo("RELEASED");
    assertThat(evaluation(agency.clerk().api(), agency.clerk().id()).path("score"))
        .isEqualTo(result);
    assertThat(
            agency
                .officer()
                .api()
                .data(
                    "query ($id: ID!) { resultDifferences(periodId: $id) { hash } }",
                    Map.of("id", agency.periodId()))
                .path("resultDifferences"))
        .isEmpty();

    String keptParts = tamper(agency, "parts", "{\"G\":\"30\"}");
    assertThat(differences(agency)).containsExactly("Người clerk");
    tamper(agency, "parts", keptParts);
    String keptSubject = tamper(agency, "subject", "DEPUTY");
    assertThat(differences(agency)).containsExactly("Người clerk");
    tamper(agency, "subject", keptSubject);
    assertThat(differences(agency)).isEmpty();

    JsonNode compared = compared(agency.agency());
    assertThat(compared.path("released").asBoolean()).isTrue();
    assertThat(compared.path("people").asInt()).isEqualTo(3);
    assertThat(compared.path("mean").isNull()).isTrue();
    assertThat(compared.path("suppressed").asBoolean()).isTrue();
    assertThat(compared(Agency.onboard(port)).path("released").asBoolean()).isFalse();
  }

  @Test
  void after_the_periods_end_the_superior_of_its_last_day_confirms() {
    StaffedAgency agency = StaffedAgency.of(Agency.onboard(port));
    JsonNode scored = agency.scoreSelf(0).path("evaluation");
    LocalDate today = CivilTime.day(Instant.now());
    String schema = agency.agency().schema();
    Agency.database()
        .sql(
            "update %s.period set starts_on = starts_on - interval '2 months', ends_on = ?"
                .formatted(schema))
        .param(today.minusDays(3))
        .update();
    Agency.database()
        .sql("update %s.posting set to_day = ? where capacity = 'HEAD'".formatted(schema))
        .param(today.minusDays(2))
        .update();
    // serves elsewhere now; whoever serves nowhere would pass it on
    Agency.database()
        .sql(
            """
            insert into %1$s.posting
              (id, person_id, unit_id, position_id, capacity, from_day, version)
            select gen_random_uuid(), person_id, unit_id, position_id, 'STAFF', ?, 0
            from %1$s.posting where capacity = 'HEAD'\
            """
                .formatted(schema))
        .param(today.minusDays(1))
        .update();

    JsonNode payload =
        agency.confirm(
            agency.head(), scored.path("id").asString(), scored.path("version").asInt(), Map.of());

    assertThat(codes(payload)).isEmpty();
    assertThat(evaluation(agency.officer().api(), agency.clerk().id()).path("state").asString())
        .isEqualTo("CONFIRMED");
  }

  @Test
  void readers_see_only_the_files_they_may_read() {
    StaffedAgency agency = StaffedAgency.of(Agency.onboard(port));

    JsonNode own = list(agency.clerk().api());
    assertThat(own).hasSize(1);
    assertThat(list(agency.head().api())).hasSize(3);
    assertThat(list(agency.officer().api())).hasSize(3);
    assertThat(evaluation(agency.clerk().api(), agency.head().id()).isNull()).isTrue();
    assertThat(
            agency
                .clerk()
                .api()
                .answer(
                    "query ($id: ID!) { closing(periodId: $id) { id } }",
                    Map.of("id", agency.periodId()))
                .path("errors")
                .path(0)
                .path("extensions")
                .path("code")
                .asString())
        .isEqualTo("FORBIDDEN");
  }

  private List<JsonNode> closeAndWatch(StaffedAgency agency) {
    Agency.letPeriodsEnd(agency.agency().schema());
    JsonNode closed =
        agency
            .officer()
            .api()
            .data(
                """
                mutation ($input: ClosePeriodInput!) {
                  closePeriod(input: $input) {
                    closing { id total finished period { code } } userErrors { code field }
                  }
                }\
                """,
                Map.of("input", StaffedAgency.input(Map.of("periodId", agency.periodId()))))
            .path("closePeriod");
    assertThat(closed.path("userErrors")).isEmpty();
    assertThat(closed.path("closing").path("period").path("code").asString()).isEqualTo(CODE);
    return events(
        agency.officer().api(),
        "subscription ($id: ID!) { closingProgress(periodId: $id) { done total finished } }",
        Map.of("id", agency.periodId()));
  }

  /** All events of a subscription that ends by itself, over server-sent events. */
  private static List<JsonNode> events(Api api, String document, Map<String, ?> variables) {
    JsonMapper json = new JsonMapper();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + api.port() + "/graphql"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Accept", "text/event-stream")
            .header("Authorization", "Bearer " + api.token())
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    json.writeValueAsString(Map.of("query", document, "variables", variables))))
            .build();
    HttpResponse<String> answer = Api.send(request);
    List<JsonNode> events = new ArrayList<>();
    for (String line : answer.body().split("\n", -1)) {
      if (line.startsWith("data:") && line.contains("closingProgress")) {
        JsonNode event = json.readTree(line.substring("data:".length()));
        events.add(event.path("data").path("closingProgress"));
      }
    }
    assertThat(events).as(answer.body()).isNotEmpty();
    return events;
  }

  /** Changes the clerk's result as nobody could through the platform; returns what was there. */
  private static String tamper(StaffedAgency agency, String column, String value) {
    String schema = agency.agency().schema();
    UUID person = NodeId.require("Person", agency.clerk().id(), "id");
    String before =
        Agency.database()
            .sql("select %s from %s.result where person_id = ?".formatted(column, schema))
            .param(person)
            .query(String.class)
            .single();
    Agency.database()
        .sql("update %s.result set %s = ? where person_id = ?".formatted(schema, column))
        .params(value, person)
        .update();
    return before;
  }

  private static List<String> differences(StaffedAgency agency) {
    List<String> names = new ArrayList<>();
    agency
        .officer()
        .api()
        .data(
            "query ($id: ID!) { resultDifferences(periodId: $id) { person { fullName } } }",
            Map.of("id", agency.periodId()))
        .path("resultDifferences")
        .forEach(one -> names.add(one.at("/person/fullName").asString()));
    return names;
  }

  private JsonNode compared(Agency agency) {
    return new ComparedAgencies(new Api(port, SignedTokens.analyst()))
        .row(
            agency.code(),
            CODE,
            "nameVi kind released people suppressed mean { exact }"
                + " bands { code people } axes { axis mean { display } }");
  }

  private static JsonNode evaluation(Api reader, String person) {
    return reader.data(EVALUATION, Map.of("person", person, "period", CODE)).path("evaluation");
  }

  private static JsonNode list(Api reader) {
    return reader
        .data(
            """
            query ($period: PeriodCode!) {
              evaluations(periodCode: $period, first: 10) {
                nodes { person { fullName } score { status } }
              }
            }\
            """,
            Map.of("period", CODE))
        .path("evaluations")
        .path("nodes");
  }

  private static List<String> codes(JsonNode payload) {
    List<String> codes = new ArrayList<>();
    for (JsonNode error : payload.path("userErrors")) {
      codes.add(error.path("code").asString() + " " + error.path("field").asString());
    }
    return codes;
  }
}
