package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * A committee that may set its own weights tries others on a month that is closed, and then
 * publishes them for the months to come.
 */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnFrameworkTest {

  private static final String TRIAL =
      """
      query ($draft: ID!, $period: PeriodCode!, $first: Int, $after: String) {
        frameworkDraftTrial(draftId: $draft, periodCode: $period) {
          period { code } persons changed bandChanged unscored
          bands { band { code } before after }
          people(first: $first, after: $after) {
            nodes {
              person { personnelCode }
              before { status value { exact } band { code } causes { code } }
              after { status value { exact } band { code } causes { code message } }
            }
            pageInfo { hasNextPage endCursor }
          }
        }
      }\
      """;

  @LocalServerPort private int port;
  private ClosedMonth scene;
  private SchemeOffice month;
  private Client officer;
  private Client head;
  private JsonNode closed;

  @BeforeAll
  void a_month_is_closed() {
    scene = ClosedMonth.found(port);
    month = scene.month();
    officer = scene.officer();
    head = scene.head();
    closed = scene.result();
  }

  /**
   * By the draft the clerk has 10 + 10 + 80 × 7/8 = 90, no longer excellent from 91 on; the officer
   * still has 50, no longer completed from 55 on. Nobody assesses the head, whatever the weights.
   */
  @Test
  void a_trial_tells_whose_band_would_be_another_and_changes_nothing() {
    JsonNode draft = scene.stricter();

    JsonNode trial = trial(officer, draft, 2, null);

    assertThat(trial.at("/period/code").asString()).isEqualTo("2027-05");
    assertThat(trial.path("persons").asInt()).isEqualTo(3);
    assertThat(trial.path("bandChanged").asInt()).isEqualTo(2);
    assertThat(trial.path("changed").asInt()).isEqualTo(2);
    assertThat(trial.path("unscored").asInt()).isZero();
    assertThat(trial.path("bands"))
        .extracting(
            one ->
                one.at("/band/code").asString()
                    + " "
                    + one.path("before")
                    + " "
                    + one.path("after"))
        .containsExactly("excellent 1 0", "good 0 1", "completed 1 0", "not-completed 0 1");
    assertThat(trial.at("/people/nodes"))
        .extracting(OwnFrameworkTest::told)
        .containsExactlyInAnyOrder(
            "CLERK 385/4 excellent -> 90 good", "OFFICER 50 completed -> 50 not-completed");
    JsonNode rest = trial(officer, draft, 2, trial.at("/people/pageInfo/endCursor").asString());
    assertThat(rest.at("/people/nodes"))
        .extracting(one -> one.at("/person/personnelCode") + " " + one.at("/after/causes/0/code"))
        .containsExactly("\"HEAD\" \"NO_ASSESSOR\"");
    assertThat(rest.at("/people/pageInfo/hasNextPage").asBoolean()).isFalse();
    assertThat(month.result()).isEqualTo(closed);
    assertThat(scene.differences()).isEmpty();
  }

  @Test
  void who_lacks_what_the_draft_asks_for_would_have_no_score_and_is_told_why() {
    JsonNode draft =
        scene.changed(
            scene.start(),
            List.of(
                Map.of(
                    "place",
                    "/blocks/attitude",
                    "value",
                    """
                    {"type": "CRITERIA", "code": "attitude", "rule": "work", "maximum": "10",
                     "name": {"vi": "Thái độ", "en": "Attitude"}, "groups": [{"code": "A",
                     "name": {"vi": "Thái độ", "en": "Attitude"}, "maximum": "10", "criteria": [
                     {"code": "A.1", "name": {"vi": "Phối hợp", "en": "Co-operation"},
                      "maximum": "10", "rule": "work"}]}]}\
                    """),
                Map.of(
                    "place",
                    "/variants/staff/blocks/attitude",
                    "value",
                    "{\"block\":\"attitude\"}")));
    assertThat(draft.path("faults")).isEmpty();

    JsonNode trial = trial(head, draft, 100, null);

    assertThat(trial.path("unscored").asInt()).isEqualTo(2);
    assertThat(trial.at("/people/nodes/0/after/causes/0/message").asString())
        .isEqualTo("Cấp trên chưa xác nhận điểm tiêu chí chung: Phối hợp.");
  }

  @Test
  void only_a_sound_draft_is_tried_on_a_closed_period_by_those_who_see_it() {
    JsonNode draft = scene.stricter();
    JsonNode faulty =
        scene.changed(
            scene.start(), List.of(Map.of("place", "/bands/good/minimum", "value", "95")));
    Organisation.done(month.officer(), "planPeriod", "period", Map.of("code", "2027-04"));

    assertThat(refusedTrial(officer, faulty, "2027-05")).contains("DRAFT_HAS_FAULTS", "draftId");
    assertThat(refusedTrial(officer, draft, "2027-04")).contains("WRONG_STATE", "periodCode");
    assertThat(refusedTrial(officer, draft, "2029-01")).contains("NOT_FOUND", "periodCode");
    assertThat(refusedTrial(new Client(month.clerk()), draft, "2027-05"))
        .contains("NOT_FOUND", "draftId");
  }

  @Test
  void a_second_person_publishes_it_for_the_months_to_come_and_the_others_keep_theirs() {
    JsonNode draft = scene.stricter();
    assertThat(propose(draft, "2027-05")).isEqualTo("PERIOD_HAS_FRAMEWORK fromPeriod");
    assertThat(propose(draft, "2027-Q3")).isEqualTo("MALFORMED fromPeriod");
    JsonNode faulty =
        scene.changed(
            scene.start(), List.of(Map.of("place", "/bands/good/minimum", "value", "95")));
    assertThat(propose(faulty, "2027-06")).isEqualTo("DRAFT_HAS_FAULTS draftId");
    assertThat(publish(head, draft)).isEqualTo("WRONG_STATE draftId");
    JsonNode elsewhere =
        scene.changed(
            scene.start(),
            List.of(Map.of("place", "/variants/staff/units", "value", "[\"KHONG-CO\"]")));
    assertThat(elsewhere.path("faults"))
        .extracting(fault -> fault.path("code").asString())
        .contains("UNIT_UNKNOWN");
    assertThat(propose(elsewhere, "2027-06")).isEqualTo("DRAFT_HAS_FAULTS draftId");

    JsonNode proposed =
        officer.act(
            "proposeFrameworkDraft",
            ClosedMonth.DRAFT,
            ClosedMonth.act(draft, Map.of("fromPeriod", "2027-06")));
    assertThat(proposed.path("state").asString()).isEqualTo("PROPOSED");
    assertThat(proposed.at("/proposedBy/personnelCode").asString()).isEqualTo("OFFICER");
    assertThat(publish(officer, proposed)).isEqualTo("OWN_REQUEST draftId");
    assertThat(publish(new Client(month.clerk()), proposed)).isEqualTo("FORBIDDEN ");
    assertThat(publish(head, draft)).isEqualTo("STALE_VERSION expectedVersion");
    JsonNode published =
        head.act("publishFrameworkDraft", ClosedMonth.DRAFT, ClosedMonth.act(proposed, Map.of()));

    assertThat(published.path("state").asString()).isEqualTo("PUBLISHED");
    assertThat(published.at("/published/number").asInt()).isEqualTo(2);
    assertThat(published.at("/published/validFrom").asString()).isEqualTo("2027-06-01");
    Organisation.done(month.officer(), "openPeriod", "period", Map.of("code", "2027-06"));
    assertThat(number("2027-06")).isEqualTo(2);
    assertThat(number("2027-05")).isEqualTo(1);
    assertThat(month.result()).isEqualTo(closed);
    assertThat(scene.differences()).isEmpty();
    assertThat(propose(scene.start(), "2027-08")).isEqualTo("BASE_NOT_IN_FORCE fromPeriod");
  }

  @Test
  void what_is_changed_after_it_was_proposed_has_to_be_proposed_again() {
    JsonNode draft = scene.stricter();
    JsonNode proposed =
        officer.act(
            "proposeFrameworkDraft",
            ClosedMonth.DRAFT,
            ClosedMonth.act(draft, Map.of("fromPeriod", "2034-01")));
    JsonNode changed =
        scene.changed(proposed, List.of(Map.of("place", "/bands/good/minimum", "value", "72")));

    assertThat(changed.path("state").asString()).isEqualTo("OPEN");
    assertThat(changed.path("fromPeriod").isNull()).isTrue();
    assertThat(publish(head, proposed)).isEqualTo("STALE_VERSION expectedVersion");
    assertThat(publish(head, changed)).isEqualTo("WRONG_STATE draftId");
  }

  private String propose(JsonNode draft, String from) {
    return said(
        officer.refusal(
            "proposeFrameworkDraft",
            ClosedMonth.DRAFT,
            ClosedMonth.act(draft, Map.of("fromPeriod", from))));
  }

  private static String publish(Client client, JsonNode draft) {
    return said(
        client.refusal(
            "publishFrameworkDraft", ClosedMonth.DRAFT, ClosedMonth.act(draft, Map.of())));
  }

  private static String said(JsonNode refusal) {
    return refusal.path("code").asString() + " " + refusal.path("field").asString();
  }

  private int number(String period) {
    return officer
        .read(
            "query ($c: PeriodCode!) { framework(periodCode: $c) { number } }", Map.of("c", period))
        .at("/framework/number")
        .asInt();
  }

  private static JsonNode trial(Client client, JsonNode draft, int first, @Nullable String after) {
    return client
        .read(TRIAL, variables(draft, "2027-05", first, after))
        .path("frameworkDraftTrial");
  }

  private static String refusedTrial(Client client, JsonNode draft, String period) {
    return client.api().answer(TRIAL, variables(draft, period, 1, null)).path("errors").toString();
  }

  private static Map<String, Object> variables(
      JsonNode draft, String period, int first, @Nullable String after) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("draft", Office.id(draft));
    variables.put("period", period);
    variables.put("first", first);
    variables.put("after", after);
    return variables;
  }

  private static String told(JsonNode one) {
    return "%s %s %s -> %s %s"
        .formatted(
            one.at("/person/personnelCode").asString(),
            one.at("/before/value/exact").asString(),
            one.at("/before/band/code").asString(),
            one.at("/after/value/exact").asString(),
            one.at("/after/band/code").asString());
  }
}
