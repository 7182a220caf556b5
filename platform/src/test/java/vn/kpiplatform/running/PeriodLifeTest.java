package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kpiplatform.running.Forms.refused;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** A period from its planning to its seal, reopened once on the way. */
@PlatformTest
class PeriodLifeTest {

  private final Agency agency;
  private final Office office;

  PeriodLifeTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
  }

  @Test
  void nothing_is_accepted_for_a_planned_period_until_it_is_opened() {
    Map<String, String> code = Map.of("code", "2030-01");
    assertThat(refused(office.head(), "planPeriod", "period { id }", code)).isEqualTo("FORBIDDEN ");
    JsonNode planned = office.officer().act("planPeriod", "period { id state }", code);
    assertThat(planned.path("state").asString()).isEqualTo("PLANNED");
    assertThat(refused(office.officer(), "planPeriod", "period { id }", code))
        .isEqualTo("TAKEN code");
    assertThat(
            refused(
                office.head(),
                "assignTask",
                "task { id }",
                Map.of(
                    "personId",
                    office.id("staff"),
                    "periodId",
                    Office.id(planned),
                    "productId",
                    office.product("DOC-01"),
                    "quantity",
                    1,
                    "dueOn",
                    "2030-01-10",
                    "origin",
                    "PLANNED")))
        .isEqualTo("PERIOD_NOT_OPEN periodId");

    JsonNode opened = office.officer().act("openPeriod", "period { id state }", code);

    assertThat(opened.path("state").asString()).isEqualTo("OPEN");
    assertThat(Office.id(opened)).isEqualTo(Office.id(planned));
    assertThat(refused(office.officer(), "openPeriod", "period { id }", code))
        .isEqualTo("TAKEN code");
  }

  @Test
  void a_period_is_not_closed_before_its_last_day() {
    String next =
        Office.id(office.officer().act("openPeriod", "period { id }", Map.of("code", "2030-02")));

    assertThat(refused(office.officer(), "closePeriod", "closing { id }", Map.of("periodId", next)))
        .isEqualTo("PERIOD_NOT_OVER periodId");
    assertThat(state(next)).isEqualTo("OPEN");
  }

  @Test
  void a_closed_period_is_reopened_by_two_people_and_its_results_are_superseded() {
    Map<String, Object> request =
        Map.of("periodId", office.id("period"), "reason", "Bổ sung kết quả còn sót");
    assertThat(refused(office.officer(), "requestReopening", "reopening { id }", request))
        .isEqualTo("WRONG_STATE periodId");
    close();
    assertThat(refused(office.staff(), "requestReopening", "reopening { id }", request))
        .isEqualTo("FORBIDDEN ");
    assertThat(
            refused(
                office.officer(),
                "requestReopening",
                "reopening { id }",
                Map.of("periodId", office.id("period"), "reason", " ")))
        .isEqualTo("REQUIRED reason");

    JsonNode asked =
        office
            .officer()
            .act(
                "requestReopening",
                "reopening { id requestedBy { id } approvedAt period { state } }",
                request);
    assertThat(asked.at("/requestedBy/id").asString()).isEqualTo(office.id("officer"));
    assertThat(asked.at("/period/state").asString()).isEqualTo("CLOSED");
    assertThat(refused(office.officer(), "requestReopening", "reopening { id }", request))
        .isEqualTo("REOPENING_ASKED_FOR periodId");

    Map<String, String> approval = Map.of("reopeningId", Office.id(asked));
    assertThat(refused(office.officer(), "approveReopening", "period { id }", approval))
        .isEqualTo("OWN_REOPENING reopeningId");
    assertThat(refused(office.chief(), "approveReopening", "period { id }", approval))
        .isEqualTo("FORBIDDEN ");
    assertThat(state(office.id("period"))).isEqualTo("CLOSED");
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", office.id("account of chief"), "role", "AGENCY_HEAD"));
    office.chief().act("approveReopening", "period { id }", approval);
    assertThat(state(office.id("period"))).isEqualTo("OPEN");
    assertThat(refused(office.chief(), "approveReopening", "period { id }", approval))
        .isEqualTo("WRONG_STATE reopeningId");

    assertThat(superseded(office.officer())).hasSize(1);
    assertThat(superseded(office.staff())).as("never released").isEmpty();
    close();
    release();
    assertThat(superseded(office.officer())).hasSize(1);
    assertThat(reopenings().get(0).at("/approvedBy/id").asString()).isEqualTo(office.id("chief"));
  }

  @Test
  void a_released_result_is_acknowledged_once_and_superseded_when_reopened() {
    Map<String, String> period = Map.of("periodId", office.id("period"));
    close();
    assertThat(refused(office.staff(), "acknowledgeResult", "evaluation { id }", period))
        .isEqualTo("WRONG_STATE periodId");
    release();
    JsonNode seen =
        office.staff().act("acknowledgeResult", "evaluation { id acknowledgedAt }", period);
    assertThat(seen.path("acknowledgedAt").isNull()).isFalse();
    assertThat(refused(office.staff(), "acknowledgeResult", "evaluation { id }", period))
        .isEqualTo("ALREADY_ACKNOWLEDGED periodId");

    String asked =
        Office.id(
            office
                .officer()
                .act(
                    "requestReopening",
                    "reopening { id }",
                    Map.of("periodId", office.id("period"), "reason", "Chấm lại")));
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", office.id("account of chief"), "role", "AGENCY_HEAD"));
    office.chief().act("approveReopening", "period { id }", Map.of("reopeningId", asked));
    assertThat(superseded(office.staff())).as("it had been released").hasSize(1);
    close();
    release();
    assertThat(own().path("acknowledgedAt").isNull()).as("the new one was not seen").isTrue();
  }

  @Test
  void a_sealed_period_is_not_reopened() {
    Map<String, String> period = Map.of("periodId", office.id("period"));
    close();
    assertThat(refused(office.officer(), "sealPeriod", "period { id }", period))
        .isEqualTo("WRONG_STATE periodId");
    release();
    assertThat(refused(office.head(), "sealPeriod", "period { id }", period))
        .isEqualTo("FORBIDDEN ");
    office.officer().act("sealPeriod", "period { id }", period);
    assertThat(
            refused(
                office.officer(),
                "requestReopening",
                "reopening { id }",
                Map.of("periodId", office.id("period"), "reason", "Muộn")))
        .isEqualTo("WRONG_STATE periodId");
    assertThat(own().path("score").isNull()).isFalse();
  }

  private void close() {
    Agency.letPeriodsEnd(agency.schema());
    office.officer().act("closePeriod", "closing { id }", Map.of("periodId", office.id("period")));
    await().atMost(Duration.ofSeconds(60)).until(() -> state(office.id("period")).equals("CLOSED"));
  }

  private void release() {
    office.officer().act("releasePeriod", "period { id }", Map.of("periodId", office.id("period")));
  }

  private String state(String period) {
    return office
        .officer()
        .read(
            "query ($id: ID!) { node(id: $id) { ... on Period { state } } }", Map.of("id", period))
        .at("/node/state")
        .asString();
  }

  private JsonNode own() {
    return office
        .staff()
        .read(
            """
            query ($code: PeriodCode!) {
              myEvaluation(periodCode: $code) { acknowledgedAt score { status } }
            }\
            """,
            Map.of("code", office.period()))
        .path("myEvaluation");
  }

  private List<JsonNode> superseded(Client reader) {
    return reader
        .read(
            """
            query ($person: ID!, $code: PeriodCode!) {
              evaluation(personId: $person, periodCode: $code) {
                supersededScores { status provisional sheetHash }
              }
            }\
            """,
            Map.of("person", office.id("staff"), "code", office.period()))
        .at("/evaluation/supersededScores")
        .valueStream()
        .toList();
  }

  private JsonNode reopenings() {
    return office
        .officer()
        .read(
            "query ($id: ID!) { reopenings(periodId: $id) { reason approvedBy { id } } }",
            Map.of("id", office.id("period")))
        .path("reopenings");
  }
}
