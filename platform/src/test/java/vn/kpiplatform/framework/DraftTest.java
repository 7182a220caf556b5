package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.kpiplatform.contract.Refused;

/** A draft, held against the version that it was copied from. */
class DraftTest {

  private static final PlaceCodes CODES = new PlaceCodes(Set.of("VP"), Set.of("CV", "LX"));

  private static final FrameworkDocument DECREE = template("decree-335");
  private static final FrameworkDocument COMMITTEE = template("central-policy-committee");

  private static final Set<DocumentFault.Code> OF_CATALOGUES =
      EnumSet.of(
          DocumentFault.Code.FIELD_UNKNOWN,
          DocumentFault.Code.TOO_MANY_GROUPS,
          DocumentFault.Code.POINTS_OUTSIDE_GROUP,
          DocumentFault.Code.STANDARD_PRODUCT_WRONG);

  @Test
  void a_copy_has_no_fault_and_no_difference() {
    for (FrameworkDocument base : List.of(DECREE, COMMITTEE)) {
      FrameworkDocument copy = FrameworkDocument.parse(base.canonical());
      assertThat(DraftFaults.of(base, copy, CODES)).isEmpty();
      assertThat(DraftDifferences.between(base, copy)).isEmpty();
    }
  }

  @Test
  void every_fault_is_told_at_once_at_its_place_by_codes() {
    FrameworkDocument draft =
        edited(
            COMMITTEE,
            change("/variants/staff/blocks/work/weights/volume", "1/2"),
            change("/bands/excellent/minimum", "101"),
            change("/blocks/basic/components/CB-02/rule", "nowhere"),
            change("/yearly/cap/level", "gold"));

    assertThat(faults(COMMITTEE, draft))
        .containsExactlyInAnyOrder(
            "/variants/staff/blocks/work/weights WEIGHTS_DO_NOT_SUM null null",
            "/bands/excellent/minimum BAND_UNREACHABLE null null",
            "/blocks/basic/components/CB-02/rule RULE_UNKNOWN null null",
            "/yearly/cap/level BAND_UNKNOWN null null");
  }

  @Test
  void sums_are_told_where_a_fault_would_say_that_they_do_not_come_out() {
    FrameworkDocument draft =
        edited(COMMITTEE, change("/variants/staff/blocks/work/weights/volume", "1/2"));

    assertThat(sums(draft))
        .contains(
            "/variants/staff/blocks/work/weights 11/10 1",
            "/variants/head/blocks/work/weights 1 1");
    assertThat(sums(DECREE))
        .contains(
            "/blocks/general/groups/I/maximum 10 10",
            "/blocks/general/maximum 30 30",
            "/variants/staff/blocks/results/weights 1 1")
        .hasSize(7);
    assertThat(sums(template("ho-chi-minh-city")))
        .contains("/variants/staff/blocks/general/groups 30 30");
  }

  private static List<String> sums(FrameworkDocument document) {
    return DraftSum.of(document.draft()).stream()
        .map(one -> one.place().path() + " " + one.sum().exact() + " " + one.whole().exact())
        .toList();
  }

  @Test
  void a_variant_is_for_units_and_positions_that_the_agency_has() {
    FrameworkDocument base = template("central-policy-committee");
    String variant =
        base.json()
            .tree()
            .path("variants")
            .valueStream()
            .filter(one -> one.has("units"))
            .findFirst()
            .orElseThrow()
            .path("code")
            .asString();
    FrameworkDocument draft =
        edited(
            base,
            change("/variants/" + variant + "/units", "[\"VP\", \"KHONG-CO\"]"),
            change("/variants/" + variant + "/positions", "[\"CV\", \"KHONG\", \"KHAC\"]"));

    assertThat(faults(base, draft))
        .contains(
            "/variants/" + variant + "/units UNIT_UNKNOWN null null",
            "/variants/" + variant + "/positions POSITION_UNKNOWN null null");
    assertThat(
            faults(base, edited(base, change("/variants/" + variant + "/positions", "[\"CV\"]"))))
        .noneMatch(fault -> fault.contains("UNKNOWN"));
  }

  @Test
  void a_criterion_without_a_scale_is_a_fault_at_the_criterion() {
    String criterion =
        """
        {"code": "01-B.17", "name": {"vi": "Tiêu chí mới", "en": "New"}, "maximum": "0",
         "rule": "standards"}\
        """;
    FrameworkDocument base = template("ho-chi-minh-city");
    FrameworkDocument draft =
        edited(base, change("/blocks/general/groups/01-B/criteria/01-B.17", criterion));

    assertThat(faults(base, draft))
        .containsExactly(
            "/blocks/general/groups/01-B/criteria/01-B.17/maximum SCALE_MISSING null null");
    assertThat(FrameworkPlaceView.of(DraftFaults.of(base, draft, CODES).getFirst().place()))
        .isEqualTo(
            new FrameworkPlaceView(
                "/blocks/general/groups/01-B/criteria/01-B.17/maximum",
                FrameworkPlaceView.Element.CRITERION,
                "01-B.17",
                "general",
                "01-B",
                null,
                "maximum"));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "/blocks/general/maximum, 31, general, Điều 12; Phụ lục I; Mẫu số 01",
        "/blocks/general/groups/I/maximum, 11, general, Điều 12; Phụ lục I; Mẫu số 01",
        "/blocks/general/groups/I/criteria/I.1/maximum, 6, political-quality,"
            + " Phụ lục I; Mẫu số 01 mục I",
        "/blocks/general/groups/I/criteria/I.1, -, political-quality, Phụ lục I; Mẫu số 01 mục I",
        "/blocks/results/components/b/measure/deduction, 1/5, quality, Điều 14",
        "/blocks/results/components/b/rule, exact, quality, Điều 14",
        "/variants/staff/blocks/results/weights/a, 1/2, results,"
            + " Điều 12 khoản 3; Điều 16; Điều 17 khoản 1",
        "/variants/staff/blocks/general, -, general, Điều 12; Phụ lục I; Mẫu số 01",
        "/formula/score, exact, score, Điều 17 khoản 1",
        "/yearly/levels/good/minimum, 75, levels, Điều 20",
        "/yearly/gates/discipline, -, automatic, Điều 20 khoản 4",
        "/yearly/cap/rate, 1/4, cap, Điều 20 khoản 5",
        "/readings/R12, C4, cap, Điều 20 khoản 5",
        "/rules/quality/kind, LOCAL, quality, Điều 14",
        "/calendar/petitionWorkingDays, 10, clocks, Điều 22; Điều 26",
        "/calendar/specialDays/2027-04-30, -, -, -",
      })
  void what_a_mandatory_rule_says_cannot_be_changed_and_the_fault_names_its_article(
      String place, @Nullable String value, @Nullable String rule, @Nullable String article) {
    assertThat(faults(DECREE, edited(DECREE, change(place, value))))
        .contains(place + " MANDATORY_RULE_CHANGED " + rule + " " + article);
  }

  @ParameterizedTest
  @CsvSource({
    "/blocks/general/groups/I/criteria/I.1/step, 0.5",
    "/blocks/general/groups/I/criteria/I.1/name/vi, Tiêu chí của cơ quan",
    "/blocks/general/maximum, 60/2",
    "/variants/staff/blocks/results/weights/a, 2/6",
    "/bands/good/minimum, 75",
    "/calendar/specialDays/2027-02-05, "
        + "'{\"day\":\"2027-02-05\",\"working\":true,\"name\":{\"vi\":\"Ngày\",\"en\":\"Day\"},"
        + "\"kind\":\"GUIDANCE\"}'",
    "/periodType, QUARTER",
  })
  void names_steps_and_what_no_law_says_are_the_agencys_own(String place, String value) {
    assertThat(faults(DECREE, edited(DECREE, change(place, value)))).isEmpty();
  }

  @Test
  void a_variant_of_its_own_is_held_against_the_one_it_takes_people_from() {
    String variant =
        """
        {"code": "drivers", "subject": "STAFF", "name": {"vi": "Lái xe", "en": "Drivers"},
         "positions": ["LX"], "blocks": [{"block": "general"},
         {"block": "results", "weights": {"a": "1/2", "b": "1/4", "c": "1/4"}}]}\
        """;

    assertThat(faults(DECREE, edited(DECREE, change("/variants/drivers", variant))))
        .allMatch(fault -> fault.startsWith("/variants/drivers/blocks/results/weights/"))
        .hasSize(3);
    assertThat(
            faults(
                COMMITTEE,
                edited(
                    COMMITTEE,
                    change(
                        "/variants/drivers",
                        """
                        {"code": "drivers", "subject": "STAFF",
                         "name": {"vi": "Lái xe", "en": "Drivers"}, "positions": ["LX"],
                         "blocks": [{"block": "work",
                         "weights": {"volume": "1/5", "quality": "2/5", "progress": "2/5"}}]}\
                        """))))
        .isEmpty();
  }

  @Test
  void the_difference_is_told_value_by_value_with_the_rule_it_stands_under() {
    FrameworkDocument draft =
        edited(
            COMMITTEE,
            change("/variants/staff/blocks/work/weights/volume", "3/10"),
            change("/variants/staff/blocks/work/weights/quality", "2/5"),
            change("/bands/good/minimum", "75"),
            change("/variants/unit-office", null));

    assertThat(
            DraftDifferences.between(COMMITTEE, draft).stream()
                .filter(one -> !one.place().path().startsWith("/variants/unit-office"))
                .map(
                    one ->
                        String.join(
                            " ", one.place().path(), one.before(), one.after(), one.rule())))
        .containsExactlyInAnyOrder(
            "/bands/good/minimum 70 75 bands",
            "/variants/staff/blocks/work/weights/quality 3/10 2/5 work",
            "/variants/staff/blocks/work/weights/volume 2/5 3/10 work");
    assertThat(DraftDifferences.between(COMMITTEE, draft))
        .filteredOn(one -> one.place().path().equals("/variants/unit-office/units"))
        .extracting(DraftDifference::before, DraftDifference::after)
        .containsExactly(tuple("[\"VP\"]", null));
  }

  @Test
  void a_new_element_comes_where_it_is_put() {
    FrameworkDocument draft =
        edited(
            COMMITTEE,
            new DraftChange(
                "/bands/fair",
                """
                {"code": "fair", "name": {"vi": "Khá", "en": "Fair"}, "minimum": "60",
                 "rule": "bands"}\
                """,
                "completed"));

    assertThat(draft.faults()).isEmpty();
    assertThat(draft.content().bands().stream().map(FrameworkContent.Band::code))
        .containsExactly("excellent", "good", "fair", "completed", "not-completed");
  }

  @Test
  void the_form_is_kept_and_every_change_that_breaks_it_is_named_at_once() {
    assertThatThrownBy(
            () ->
                edited(
                    COMMITTEE,
                    change("/bands/good/minimum", "nhiều"),
                    change("/bands/silver/minimum", "60"),
                    change("/blocks/work/components/volume/name", "{"),
                    new DraftChange("/bands/fair", "{\"code\":\"fair\"}", "no-such-band")))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.reasons().stream().map(one -> one.code() + " " + one.field()))
                    .containsExactly(
                        "PLACE_UNKNOWN changes.1.place",
                        "VALUE_UNFIT changes.2.value",
                        "PLACE_UNKNOWN changes.3.before"));
    assertThatThrownBy(
            () ->
                edited(
                    COMMITTEE,
                    change("/bands/good/minimum", "nhiều"),
                    change("/review/steps", "một"),
                    change("/bands/fair", "{\"code\":\"fair\"}")))
        .isInstanceOf(Refused.class);
  }

  @Test
  void every_fault_has_a_message_in_both_languages() {
    for (Locale locale : List.of(Locale.ROOT, Locale.ENGLISH)) {
      assertThat(ResourceBundle.getBundle("messages/refusals", locale).keySet())
          .containsAll(
              Arrays.stream(DocumentFault.Code.values())
                  .filter(code -> !OF_CATALOGUES.contains(code))
                  .map(code -> "fault." + code)
                  .toList());
    }
  }

  private static FrameworkDocument template(String scheme) {
    return FrameworkDocument.parse(Template.text(scheme, "framework"));
  }

  private static DraftChange change(String place, @Nullable String value) {
    return new DraftChange(place, value, null);
  }

  private static FrameworkDocument edited(FrameworkDocument base, DraftChange... changes) {
    return DraftEdit.apply(base, List.of(changes));
  }

  private static List<String> faults(FrameworkDocument base, FrameworkDocument draft) {
    return DraftFaults.of(base, draft, CODES).stream()
        .map(
            fault ->
                "%s %s %s %s"
                    .formatted(fault.place().path(), fault.code(), fault.rule(), fault.article()))
        .toList();
  }
}
