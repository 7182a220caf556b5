package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The officer works on a framework of the agency's own; nobody is scored by it meanwhile. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftsTest {

  private static final String DRAFT =
      """
      frameworkDraft {
        id version state base { id number } startedBy { fullName } editedBy { fullName }
        faults {
          code message article rule
          place { path element code blockCode groupCode variantCode property }
        }
        sums { place { path element variantCode } sum { exact } whole { exact } }
        differences { place { path } before after rule }
        content {
          bands { code minimum { exact } }
          components { variantCode code weight { exact } }
          groups { code blockCode maximum { exact } }
          readings { code choice }
        }
      }\
      """;

  @LocalServerPort private int port;
  private Office office;
  private ActsOnRecord acts;

  @BeforeAll
  void onboard() {
    Agency agency = Agency.onboard(port);
    office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
    acts = ActsOnRecord.of(agency);
  }

  @Test
  void the_officer_copies_changes_and_is_told_every_fault_and_difference_at_once() {
    JsonNode started = start();
    assertThat(started.path("state").asString()).isEqualTo("OPEN");
    assertThat(started.path("faults")).isEmpty();
    assertThat(started.path("differences")).isEmpty();
    assertThat(started.at("/base/number").asInt()).isEqualTo(1);

    JsonNode changed =
        change(
            office.officer(),
            started,
            Map.of("place", "/variants/staff/blocks/results/weights/a", "value", "1/2"),
            Map.of("place", "/bands/good/minimum", "value", "95"),
            Map.of("place", "/blocks/general/groups/I/criteria/I.1/step", "value", "0.5"));

    assertThat(changed.path("version").asInt()).isEqualTo(1);
    assertThat(changed.at("/editedBy/fullName").asString()).isEqualTo("Người officer");
    assertThat(changed.path("faults"))
        .extracting(DraftsTest::told)
        .containsExactlyInAnyOrder(
            "WEIGHTS_DO_NOT_SUM VARIANT_BLOCK results staff weights"
                + " | Tổng các trọng số phải bằng 1. | ",
            "BAND_OVERLAPS BAND good  minimum"
                + " | Khoảng này không bắt đầu dưới khoảng đứng trước. | ",
            "MANDATORY_RULE_CHANGED WEIGHT a staff "
                + " | Quy định bắt buộc không được thay đổi. Điều 12 khoản 3; Điều 16;"
                + " Điều 17 khoản 1 | Điều 12 khoản 3; Điều 16; Điều 17 khoản 1");
    assertThat(changed.path("differences"))
        .extracting(
            one ->
                "%s %s %s %s"
                    .formatted(
                        one.at("/place/path").asString(),
                        one.path("before").asString("-"),
                        one.path("after").asString(),
                        one.path("rule").asString()))
        .containsExactly(
            "/bands/good/minimum 70 95 bands",
            "/blocks/general/groups/I/criteria/I.1/step - 0.5 political-quality",
            "/variants/staff/blocks/results/weights/a 1/3 1/2 results");
    assertThat(changed.path("sums"))
        .extracting(one -> one.at("/place/path").asString() + " " + one.at("/sum/exact").asString())
        .contains("/variants/staff/blocks/results/weights 7/6");
    assertThat(changed.at("/content/bands/1/minimum/exact").asString()).isEqualTo("95");
    assertThat(changed.at("/content/groups/0/maximum/exact").asString()).isEqualTo("10");
    assertThat(
            office
                .staff()
                .read("{ framework { number bands { minimum { exact } } } }", Map.of())
                .at("/framework/bands/1/minimum/exact")
                .asString())
        .as("the version in force")
        .isEqualTo("70");
  }

  @Test
  void a_change_that_has_no_place_or_no_form_is_refused_and_nothing_is_saved() {
    JsonNode draft = start();

    assertThat(refused(draft, Map.of("place", "/bands/silver/minimum", "value", "60")))
        .isEqualTo("PLACE_UNKNOWN changes.0.place");
    assertThat(refused(draft, Map.of("place", "/bands/good/minimum", "value", "nhiều")))
        .isEqualTo("VALUE_UNFIT changes.0.value");
    assertThat(refused(draft)).isEqualTo("OUT_OF_RANGE changes");
    assertThat(seen(office.officer(), draft).path("version").asInt()).isZero();
  }

  @Test
  void a_draft_that_somebody_else_has_changed_or_given_up_is_not_overwritten() {
    JsonNode draft = start();
    Map<String, String> change = Map.of("place", "/bands/good/minimum", "value", "75");
    JsonNode changed = change(office.officer(), draft, change);

    assertThat(refused(draft, change)).isEqualTo("STALE_VERSION expectedVersion");
    JsonNode given = acts.oneMore("discardFrameworkDraft", () -> discard(changed));
    assertThat(given.path("state").asString()).isEqualTo("DISCARDED");
    assertThat(refused(given, change)).isEqualTo("WRONG_STATE draftId");
  }

  @Test
  void drafts_are_the_officers_business_seen_by_nobody_else() {
    JsonNode draft = start();
    Map<String, Object> change =
        input(draft, Map.of("place", "/bands/good/minimum", "value", "75"));

    for (Client other : List.of(office.staff(), office.head(), office.administrator())) {
      assertThat(
              acts.noneMore(
                  () ->
                      said(other.refusal("changeFrameworkDraft", "frameworkDraft { id }", change))))
          .isEqualTo("FORBIDDEN ");
      assertThat(said(other.refusal("startFrameworkDraft", "frameworkDraft { id }", Map.of())))
          .isEqualTo("FORBIDDEN ");
      assertThat(seen(other, draft).isNull()).isTrue();
      assertThat(
              other
                  .read("{ frameworkDrafts(first: 10) { nodes { id } } }", Map.of())
                  .at("/frameworkDrafts/nodes"))
          .isEmpty();
    }
    assertThat(seen(office.officer(), draft).path("version").asInt()).isZero();
    assertThat(
            office
                .officer()
                .read("{ frameworkDrafts(last: 1) { nodes { id } } }", Map.of())
                .at("/frameworkDrafts/nodes"))
        .hasSize(1);
  }

  private JsonNode start() {
    return office.officer().act("startFrameworkDraft", DRAFT, Map.of());
  }

  private static JsonNode change(Client by, JsonNode draft, Map<?, ?>... changes) {
    return by.act("changeFrameworkDraft", DRAFT, input(draft, changes));
  }

  private JsonNode discard(JsonNode draft) {
    Map<String, Object> input = input(draft);
    input.remove("changes");
    return office.officer().act("discardFrameworkDraft", DRAFT, input);
  }

  private String refused(JsonNode draft, Map<?, ?>... changes) {
    return acts.noneMore(
        () -> said(office.officer().refusal("changeFrameworkDraft", DRAFT, input(draft, changes))));
  }

  private static Map<String, Object> input(JsonNode draft, Map<?, ?>... changes) {
    Map<String, Object> input = new HashMap<>();
    input.put("draftId", Office.id(draft));
    input.put("expectedVersion", draft.path("version").asInt());
    input.put("changes", Arrays.asList(changes));
    return input;
  }

  private static JsonNode seen(Client client, JsonNode draft) {
    return client
        .read(
            "query ($id: ID!) { node(id: $id) { ... on FrameworkDraft { version } } }",
            Map.of("id", Office.id(draft)))
        .path("node");
  }

  private static String said(JsonNode refusal) {
    return refusal.path("code").asString() + " " + refusal.path("field").asString();
  }

  private static String told(JsonNode fault) {
    JsonNode place = fault.path("place");
    return "%s %s %s %s %s | %s | %s"
        .formatted(
            fault.path("code").asString(),
            place.path("element").asString(),
            place.path("code").asString(""),
            place.path("variantCode").asString(""),
            place.path("property").asString(""),
            fault.path("message").asString(),
            fault.path("article").asString(""));
  }
}
