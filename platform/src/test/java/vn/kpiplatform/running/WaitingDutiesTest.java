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

/** What came back to somebody or was put before them is a duty with a day and a verb. */
@PlatformTest
class WaitingDutiesTest {

  private static final String DUTIES =
      """
      {
        myDuties {
          kind verb dueOn period { id } person { personnelCode }
          output { id } task { id } proposal { id } reopening { id }
        }
      }\
      """;

  private final Agency agency;
  private final Office office;

  WaitingDutiesTest(@LocalServerPort int port) {
    agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
  }

  @Test
  void work_that_came_back_or_was_put_before_somebody_is_a_duty_until_it_is_done() {
    JsonNode output = office.submit(office.assign("DOC-01", 2), 1);
    JsonNode returned =
        office
            .head()
            .act(
                "returnOutput",
                "output { id version }",
                Map.of(
                    "outputId", Office.id(output),
                    "expectedVersion", output.path("version").asInt(),
                    "kind", "INCOMPLETE",
                    "newDueOn", office.due(),
                    "note", "Thiếu phụ lục"));
    String unable = office.assign("DOC-01", 2);
    office
        .staff()
        .act(
            "reportUnable",
            "task { id }",
            Map.of("taskId", unable, "units", 1, "reason", "Nghỉ ốm"));
    String proposal =
        Office.id(
            office
                .staff()
                .act(
                    "proposeTask",
                    "proposal { id }",
                    Map.of(
                        "periodId",
                        office.id("period"),
                        "productId",
                        office.product("DOC-01"),
                        "quantity",
                        1,
                        "dueOn",
                        office.due(),
                        "origin",
                        "UNEXPECTED",
                        "reason",
                        "Phát sinh từ đoàn kiểm tra")));

    JsonNode mend = duty(office.staff(), "RESUBMIT_OUTPUT");
    assertThat(mend.at("/output/id").asString()).isEqualTo(Office.id(output));
    assertThat(mend.path("dueOn").asString()).isEqualTo(office.due());
    assertThat(mend.path("verb").asString()).isEqualTo("Sửa và nộp lại sản phẩm bị trả lại");
    JsonNode handOver = duty(office.head(), "HAND_OVER_TASK");
    assertThat(handOver.at("/task/id").asString()).isEqualTo(unable);
    assertThat(handOver.at("/person/personnelCode").asString()).isEqualTo("staff");
    JsonNode answer = duty(office.head(), "DECIDE_PROPOSAL");
    assertThat(answer.at("/proposal/id").asString()).isEqualTo(proposal);
    assertThat(kinds(office.chief()))
        .doesNotContain("RESUBMIT_OUTPUT", "HAND_OVER_TASK", "DECIDE_PROPOSAL");
    assertThat(kinds(office.staff())).doesNotContain("HAND_OVER_TASK", "DECIDE_PROPOSAL");

    office
        .staff()
        .act(
            "resubmitOutput",
            "output { id }",
            Map.of(
                "outputId", Office.id(returned),
                "expectedVersion", returned.path("version").asInt(),
                "evidence", List.of(Map.of("document", "2/CV"))));
    assertThat(kinds(office.staff())).doesNotContain("RESUBMIT_OUTPUT");
  }

  @Test
  void a_released_result_waits_for_its_person_and_a_reopening_for_the_second_one() {
    assertThat(kinds(office.staff())).doesNotContain("ACKNOWLEDGE_RESULT");
    closeAndRelease();
    JsonNode acknowledge = duty(office.staff(), "ACKNOWLEDGE_RESULT");
    assertThat(acknowledge.at("/period/id").asString()).isEqualTo(office.id("period"));
    Map<String, String> period = Map.of("periodId", office.id("period"));
    office.staff().act("acknowledgeResult", "evaluation { id }", period);
    assertThat(kinds(office.staff())).doesNotContain("ACKNOWLEDGE_RESULT");

    String asked = request();
    assertThat(kinds(office.officer())).doesNotContain("DECIDE_REOPENING");
    assertThat(kinds(office.chief())).doesNotContain("DECIDE_REOPENING");
    headOfAgency();
    assertThat(duty(office.chief(), "DECIDE_REOPENING").at("/reopening/id").asString())
        .isEqualTo(asked);
  }

  @Test
  void the_second_person_declines_a_reopening_with_a_reason_and_it_may_be_asked_for_again() {
    closeAndRelease();
    String asked = request();
    Map<String, String> decision = Map.of("reopeningId", asked, "reason", "Đã đủ hồ sơ");
    assertThat(refused(office.staff(), "declineReopening", "reopening { id }", decision))
        .isEqualTo("FORBIDDEN ");
    assertThat(refused(office.officer(), "declineReopening", "reopening { id }", decision))
        .isEqualTo("OWN_REOPENING reopeningId");
    headOfAgency();
    assertThat(
            refused(
                office.chief(),
                "declineReopening",
                "reopening { id }",
                Map.of("reopeningId", asked, "reason", " ")))
        .isEqualTo("REQUIRED reason");
    assertThat(
            refused(
                office.chief(),
                "declineReopening",
                "reopening { id }",
                Map.of("reopeningId", office.id("period"), "reason", "Không")))
        .isEqualTo("NOT_FOUND reopeningId");

    JsonNode declined =
        office
            .chief()
            .act(
                "declineReopening",
                "reopening { declinedBy { id } declinedAt declineReason approvedAt"
                    + " period { state } }",
                decision);

    assertThat(declined.at("/declinedBy/id").asString()).isEqualTo(office.id("chief"));
    assertThat(declined.path("declineReason").asString()).isEqualTo("Đã đủ hồ sơ");
    assertThat(declined.path("approvedAt").isNull()).isTrue();
    assertThat(declined.at("/period/state").asString()).isEqualTo("RELEASED");
    assertThat(kinds(office.chief())).doesNotContain("DECIDE_REOPENING");
    assertThat(
            refused(
                office.chief(), "approveReopening", "period { id }", Map.of("reopeningId", asked)))
        .isEqualTo("WRONG_STATE reopeningId");
    assertThat(refused(office.chief(), "declineReopening", "reopening { id }", decision))
        .isEqualTo("WRONG_STATE reopeningId");
    assertThat(request()).isNotEqualTo(asked);
  }

  private void closeAndRelease() {
    Agency.letPeriodsEnd(agency.schema());
    Map<String, String> period = Map.of("periodId", office.id("period"));
    office.officer().act("closePeriod", "closing { id }", period);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                office
                    .officer()
                    .read(
                        "query ($id: ID!) { node(id: $id) { ... on Period { state } } }",
                        Map.of("id", office.id("period")))
                    .at("/node/state")
                    .asString()
                    .equals("CLOSED"));
    office.officer().act("releasePeriod", "period { id }", period);
  }

  private String request() {
    return Office.id(
        office
            .officer()
            .act(
                "requestReopening",
                "reopening { id }",
                Map.of("periodId", office.id("period"), "reason", "Bổ sung kết quả còn sót")));
  }

  private void headOfAgency() {
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", office.id("account of chief"), "role", "AGENCY_HEAD"));
  }

  private static List<String> kinds(Client reader) {
    return duties(reader).valueStream().map(duty -> duty.path("kind").asString()).toList();
  }

  private static JsonNode duty(Client reader, String kind) {
    return duties(reader)
        .valueStream()
        .filter(duty -> duty.path("kind").asString().equals(kind))
        .findFirst()
        .orElseThrow(() -> new AssertionError(kind + " is not among " + duties(reader)));
  }

  private static JsonNode duties(Client reader) {
    return reader.read(DUTIES, Map.of()).path("myDuties");
  }
}
