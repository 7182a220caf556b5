package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.kpiplatform.running.Forms.refused;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.CivilTime;

/** Whoever does not agree with their released result petitions; the agency's head settles it. */
@PlatformTest
class PetitionTest {

  private static final String OWN =
      """
      query ($code: PeriodCode!) {
        myEvaluation(periodCode: $code) {
          id
          score { sheetHash }
          petitions { text dueOn granted answer answeredBy { id } answeredAt }
        }
      }\
      """;

  private final Superior agency;
  private final Office office;
  private final Map<String, String> petition;

  PetitionTest(@LocalServerPort int port) {
    agency = Superior.onboard(port);
    office = agency.office();
    petition = Map.of("periodId", office.id("period"), "text", "Sản phẩm đã nộp đúng hạn");
  }

  @Test
  void a_petition_against_a_released_result_is_settled_once_and_the_result_stays() {
    assertThat(refusedToSubmit(petition)).isEqualTo("WRONG_STATE periodId");
    closeAndRelease();
    String sheet = own().at("/score/sheetHash").asString();
    assertThat(refusedToSubmit(Map.of("periodId", office.id("period"), "text", " ")))
        .isEqualTo("REQUIRED text");
    assertThat(refusedToSubmit(Map.of("periodId", office.id("staff"), "text", "Sai")))
        .isEqualTo("NOT_FOUND periodId");
    assertThat(own().path("petitions")).isEmpty();

    String id = Office.id(office.staff().act("submitPetition", "evaluation { id }", petition));

    assertThat(refusedToSubmit(petition)).isEqualTo("ALREADY_PETITIONED periodId");
    JsonNode waiting = own().at("/petitions/0");
    assertThat(waiting.path("granted").isNull()).isTrue();
    LocalDate due = LocalDate.parse(waiting.path("dueOn").asString());
    assertThat(due)
        .as("seven working days are more than a week")
        .isAfterOrEqualTo(CivilTime.day(Instant.now()).plusDays(9));
    assertThat(due.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    Map<String, Object> answer = answer(id);
    for (Client other : List.of(office.staff(), office.head(), office.officer())) {
      assertThat(refused(other, "answerPetition", "evaluation { id }", answer))
          .isEqualTo("FORBIDDEN ");
      assertThat(kinds(other)).doesNotContain("ANSWER_PETITION");
    }
    assertThat(refused(office.administrator(), "answerPetition", "evaluation { id }", answer))
        .isEqualTo("NOT_FOUND evaluationId");
    assertThat(own().at("/petitions/0/answeredAt").isNull()).as("nothing was answered").isTrue();

    headOfAgency();
    assertThat(kinds(office.chief())).contains("ANSWER_PETITION");
    JsonNode settled =
        office.chief().act("answerPetition", "evaluation { petitions { granted } }", answer);
    assertThat(settled.at("/petitions/0/granted").asBoolean()).isTrue();
    assertThat(kinds(office.chief())).doesNotContain("ANSWER_PETITION");
    assertThat(refused(office.chief(), "answerPetition", "evaluation { id }", answer))
        .isEqualTo("NO_OPEN_PETITION evaluationId");
    JsonNode told = own();
    assertThat(told.at("/petitions/0/answer").asString()).isEqualTo("Đã đối chiếu hồ sơ");
    assertThat(told.at("/petitions/0/answeredBy/id").asString()).isEqualTo(office.id("chief"));
    assertThat(told.at("/score/sheetHash").asString()).as("only reopening").isEqualTo(sheet);
  }

  @Test
  void the_head_of_the_agency_does_not_settle_their_own_but_the_guest_who_assesses_them_does() {
    Client guest = agency.enter("guest", true);
    office
        .administrator()
        .act(
            "appointGuestAssessor",
            "appointment { id }",
            Map.of(
                "guestId", office.id("guest"),
                "personId", office.id("chief"),
                "from", CivilTime.day(Instant.now()).toString()));
    closeAndRelease();
    headOfAgency();
    String id = Office.id(office.chief().act("submitPetition", "evaluation { id }", petition));

    assertThat(kinds(office.chief())).doesNotContain("ANSWER_PETITION");
    assertThat(refused(office.chief(), "answerPetition", "evaluation { id }", answer(id)))
        .isEqualTo("FORBIDDEN ");
    String other = Office.id(office.staff().act("submitPetition", "evaluation { id }", petition));
    assertThat(refused(guest, "answerPetition", "evaluation { id }", answer(other)))
        .isEqualTo("NOT_FOUND evaluationId");
    guest.act("answerPetition", "evaluation { id }", answer(id));
    assertThat(refused(guest, "answerPetition", "evaluation { id }", answer(id)))
        .isEqualTo("NO_OPEN_PETITION evaluationId");
  }

  private String refusedToSubmit(Map<String, String> input) {
    return refused(office.staff(), "submitPetition", "evaluation { id }", input);
  }

  private static Map<String, Object> answer(String evaluation) {
    return Map.of("evaluationId", evaluation, "granted", true, "text", "Đã đối chiếu hồ sơ");
  }

  private JsonNode own() {
    return office.staff().read(OWN, Map.of("code", office.period())).path("myEvaluation");
  }

  private void closeAndRelease() {
    Agency.letPeriodsEnd(agency.agency().schema());
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

  private void headOfAgency() {
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", office.id("account of chief"), "role", "AGENCY_HEAD"));
  }

  private static List<String> kinds(Client reader) {
    return reader
        .read("{ myDuties { kind } }", Map.of())
        .path("myDuties")
        .valueStream()
        .map(duty -> duty.path("kind").asString())
        .toList();
  }
}
