package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.framework.Indicator.ClosingDay;
import vn.kpiplatform.framework.Indicator.Kind;
import vn.kpiplatform.scoring.Direction;

class IndicatorsOfFrameworksTest {

  private static final UUID VERSION = new UUID(0, 1);
  private static final String COMMITTEE = Template.text("central-policy-committee", "framework");

  @Test
  void the_committees_template_has_no_fault_and_tags_what_was_never_published() {
    FrameworkDocument document = FrameworkDocument.parse(COMMITTEE);

    assertThat(document.faults()).isEmpty();
    assertThat(document.content().rules().values())
        .filteredOn(rule -> rule.article() == null)
        .extracting(FrameworkContent.Rule::kind)
        .containsOnly(FrameworkContent.RuleKind.OUR_PROPOSAL);
  }

  @Test
  void a_unit_has_the_indicators_of_the_nearest_variant() {
    assertThat(of("DIVISION", "ROOT"))
        .extracting(Indicator::code)
        .containsExactly("CB-01", "CB-02", "CB-03", "CN-01", "CN-02", "CN-03");
    assertThat(of("TEAM", "VP", "ROOT"))
        .extracting(Indicator::code)
        .containsExactly("CB-01", "CB-02", "CB-03", "VP-01", "VP-02");

    Indicator complaints = of("VP", "ROOT").getLast();
    assertThat(complaints.kind()).isEqualTo(Kind.FUNCTIONAL);
    assertThat(complaints.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
    assertThat(complaints.weight()).isEqualTo(BigFraction.of(1, 3));
    assertThat(complaints.measuredIn().en()).isEqualTo("times");
  }

  @Test
  void a_framework_that_says_nothing_of_units_gives_them_no_indicators() {
    FrameworkDocument decree = FrameworkDocument.parse(Template.text("decree-335", "framework"));

    assertThat(new FrameworkIndicators(version -> decree).of(VERSION, List.of("ROOT"))).isEmpty();
  }

  @Test
  void the_closing_day_is_a_day_of_the_last_month_or_of_a_later_one() {
    LocalDate november = LocalDate.of(2026, 11, 30);

    assertThat(new ClosingDay(0, 25).of(november)).isEqualTo(LocalDate.of(2026, 11, 25));
    assertThat(new ClosingDay(0, 31).of(november)).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(new ClosingDay(1, 5).of(november)).isEqualTo(LocalDate.of(2026, 12, 5));
    assertThat(new ClosingDay(3, 31).of(november)).isEqualTo(LocalDate.of(2027, 2, 28));
  }

  @ParameterizedTest
  @CsvSource({
    "/blocks/1/components/0/indicator/closing, day, 32,"
        + " /blocks/1/components/0/indicator/closing/day",
    "/blocks/1/components/0/indicator/closing, day, 0,"
        + " /blocks/1/components/0/indicator/closing/day",
    "/blocks/1/components/0/indicator/closing, monthsAfter, 4,"
        + " /blocks/1/components/0/indicator/closing/monthsAfter",
  })
  void a_closing_day_exists(String parent, String name, int value, String pointer) {
    assertThat(edited(tree -> at(tree, parent).put(name, value)))
        .containsExactly(new DocumentFault(pointer, Code.VALUE_OUT_OF_RANGE));
  }

  @ParameterizedTest
  @CsvSource({"floor, -1", "floor, 1", "floor, 2"})
  void the_scale_begins_at_zero_or_above_and_ends_above_its_beginning(String name, String value) {
    assertThat(edited(tree -> at(tree, "/blocks/1/components/0/measure").put(name, value)))
        .containsExactly(
            new DocumentFault("/blocks/1/components/0/measure/floor", Code.VALUE_OUT_OF_RANGE));
  }

  @Test
  void an_indicator_says_how_it_is_measured_and_nothing_else_does() {
    assertThat(edited(tree -> at(tree, "/blocks/1/components/0").remove("indicator")))
        .containsExactly(new DocumentFault("/blocks/1/components/0/indicator", Code.VALUE_MISSING));
    assertThat(
            edited(
                tree ->
                    at(tree, "/blocks/0/components/0")
                        .set("indicator", at(tree, "/blocks/1/components/0/indicator"))))
        .containsExactly(
            new DocumentFault("/blocks/0/components/0/indicator", Code.VALUE_MISPLACED));
  }

  @Test
  void units_have_indicators_only_and_people_have_none() {
    assertThat(edited(tree -> at(tree, "/variants/0").put("subject", "UNIT")))
        .contains(
            new DocumentFault("/variants/0/blocks/0/weights/volume", Code.VALUE_MISPLACED),
            new DocumentFault("/variants/0/blocks/0/weights/quality", Code.VALUE_MISPLACED));
    assertThat(edited(tree -> at(tree, "/variants/4").put("subject", "STAFF")))
        .contains(new DocumentFault("/variants/4/blocks/0/weights/CB-01", Code.VALUE_MISPLACED));
  }

  private static List<Indicator> of(String... unitCodes) {
    FrameworkDocument committee = FrameworkDocument.parse(COMMITTEE);
    return new FrameworkIndicators(version -> committee).of(VERSION, List.of(unitCodes));
  }

  private static List<DocumentFault> edited(Consumer<ObjectNode> edit) {
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(COMMITTEE);
    edit.accept(tree);
    return FrameworkDocument.parse(tree.toString()).faults();
  }

  private static ObjectNode at(ObjectNode tree, String pointer) {
    return (ObjectNode) tree.at(JsonPointer.compile(pointer));
  }
}
