package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.scoring.Subject;

class FrameworkDocumentTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String DECREE = Template.text("decree-335", "framework");

  @Test
  void the_template_of_the_decree_has_no_fault() {
    FrameworkDocument document = FrameworkDocument.parse(DECREE);

    assertThat(document.faults()).isEmpty();
    assertThat(document.content().name().vi()).contains("335/2025/NĐ-CP");
    assertThat(document.scheme().componentsOf(Subject.HEAD)).hasSize(6);
    assertThat(document.scheme().resultsMaximum()).isEqualTo(BigFraction.of(70));
  }

  @Test
  void the_hash_follows_the_content_and_not_the_spelling() {
    FrameworkDocument document = FrameworkDocument.parse(DECREE);
    FrameworkDocument respelt =
        FrameworkDocument.parse(reversed(MAPPER.readTree(DECREE)).toString());
    FrameworkDocument changed = edited(tree -> at(tree, "/bands/0").put("minimum", "91"));

    assertThat(respelt.canonical()).isEqualTo(document.canonical());
    assertThat(respelt.contentHash()).isEqualTo(document.contentHash()).matches("[0-9a-f]{64}");
    assertThat(changed.contentHash()).isNotEqualTo(document.contentHash());
    assertThat(FrameworkDocument.parse(document.canonical()).contentHash())
        .isEqualTo(document.contentHash());
  }

  @Test
  void every_fault_is_listed_at_once_with_its_place() {
    FrameworkDocument document =
        edited(
            tree -> {
              at(tree, "").put("scoreboard", "yes");
              at(tree, "/general/groups/0/criteria/1").remove("maximum");
              at(tree, "/results/subjects/0/weights").put("a", "1/2");
              at(tree, "/results/components/4").put("rule", "nowhere");
              at(tree, "/bands/1").put("minimum", "95");
              at(tree, "/yearly/cap").put("rate", "20%");
            });

    assertThat(document.faults())
        .containsExactlyInAnyOrder(
            new DocumentFault("/scoreboard", Code.UNKNOWN_PROPERTY),
            new DocumentFault("/general/groups/0/criteria/1/maximum", Code.VALUE_MISSING),
            new DocumentFault("/general/groups/0/maximum", Code.MAXIMA_DO_NOT_SUM),
            new DocumentFault("/results/subjects/0/weights", Code.WEIGHTS_DO_NOT_SUM),
            new DocumentFault("/results/components/4/rule", Code.RULE_UNKNOWN),
            new DocumentFault("/bands/1/minimum", Code.BAND_OVERLAPS),
            new DocumentFault("/yearly/cap/rate", Code.VALUE_MALFORMED));
  }

  @ParameterizedTest
  @CsvSource({
    "/general, maximum, 40, /general/maximum, MAXIMA_DO_NOT_SUM",
    "/general/groups/0/criteria/0, step, 0.3, /general/groups/0/criteria/0/step, STEP_DOES_NOT_FIT",
    "/general/groups/0/criteria/0, step, 0, /general/groups/0/criteria/0/step, VALUE_OUT_OF_RANGE",
    "/general/groups/0/criteria/1, code, I.1, /general/groups/0/criteria/1/code, CODE_REPEATED",
    "/general/groups/1, code, I, /general/groups/1/code, CODE_REPEATED",
    "/results/components/1, code, a, /results/components/1/code, CODE_REPEATED",
    "/results/components/1, axis, SPEED, /results/components/1/axis, VALUE_MALFORMED",
    "/results/components/1/measure, deduction, 5/4, /results/components/1/measure/deduction,"
        + " VALUE_OUT_OF_RANGE",
    "/results/components/3/measure, band, great, /results/components/3/measure/band, BAND_UNKNOWN",
    "/results/subjects/0/weights, z, 1/3, /results/subjects/0/weights/z, COMPONENT_UNKNOWN",
    "/results/subjects/1, code, STAFF, /results/subjects/1/code, CODE_REPEATED",
    "/formula, score, none, /formula/score, RULE_UNKNOWN",
    "/readings, R1, W, /readings/R1, READING_UNKNOWN",
    "/readings, R23, yes, /readings/R23, READING_UNKNOWN",
    "/readings, R1, L, /rules/deduction-scope/reading, READING_CONTRADICTED",
    "/bands/0, minimum, 100.5, /bands/0/minimum, BAND_UNREACHABLE",
    "/bands/2, minimum, 70, /bands/2/minimum, BAND_OVERLAPS",
    "/bands/3, minimum, 10, /bands, BAND_GAP",
    "/yearly/gates/0, level, awful, /yearly/gates/0/level, BAND_UNKNOWN",
    "/yearly/cap, rate, 2, /yearly/cap/rate, VALUE_OUT_OF_RANGE",
    "/name, en, ' ', /name/en, TEXT_BLANK",
    "/name, vi, 'Nghi\u0323 định', /name/vi, TEXT_NOT_NFC",
    "/yearly, before, 15/12, /yearly/before, VALUE_MALFORMED",
    "'', periodType, 0, /periodType, VALUE_MALFORMED",
    "/legalBasis/0, issued, '', /legalBasis/0/issued, VALUE_MALFORMED"
  })
  void each_fault_has_a_code_and_a_place(
      String parent, String name, String value, String pointer, Code code) {
    assertThat(edited(tree -> at(tree, parent).put(name, value)).faults())
        .contains(new DocumentFault(pointer, code));
  }

  @Test
  void a_measure_without_its_numbers_is_a_fault() {
    assertThat(
            edited(tree -> at(tree, "/results/components/1/measure").remove("deduction")).faults())
        .containsExactly(
            new DocumentFault("/results/components/1/measure/deduction", Code.VALUE_MISSING));
    assertThat(
            edited(tree -> at(tree, "/results/components/5/measure").putArray("allowed")).faults())
        .containsExactly(
            new DocumentFault("/results/components/5/measure/allowed", Code.VALUE_OUT_OF_RANGE));
  }

  @Test
  void a_number_that_is_no_string_is_refused_because_its_reader_may_have_rounded_it() {
    assertThat(edited(tree -> at(tree, "/general").put("maximum", 30)).faults())
        .containsExactly(new DocumentFault("/general/maximum", Code.VALUE_MALFORMED));
  }

  @Test
  void an_empty_document_lists_everything_it_lacks() {
    assertThat(FrameworkDocument.parse("{}").faults())
        .contains(new DocumentFault("/general", Code.VALUE_MISSING))
        .contains(new DocumentFault("/bands", Code.VALUE_MISSING))
        .hasSizeGreaterThan(13);
    assertThat(FrameworkDocument.parse("[]").faults())
        .contains(new DocumentFault("", Code.VALUE_MALFORMED));
  }

  @Test
  void nothing_can_be_scored_by_a_document_with_faults() {
    FrameworkDocument document = FrameworkDocument.parse("{}");

    assertThatIllegalStateException().isThrownBy(document::scheme);
    assertThatIllegalStateException().isThrownBy(document::content);
  }

  @Test
  void a_text_that_is_no_json_or_repeats_a_key_is_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> FrameworkDocument.parse("{"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FrameworkDocument.parse("{\"code\":\"a\",\"code\":\"b\"}"));
    assertThatIllegalArgumentException().isThrownBy(() -> FrameworkDocument.parse("{} {}"));
    assertThatIllegalArgumentException().isThrownBy(() -> FrameworkDocument.parse(""));
  }

  private static FrameworkDocument edited(Consumer<ObjectNode> edit) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(DECREE);
    edit.accept(tree);
    return FrameworkDocument.parse(tree.toString());
  }

  private static ObjectNode at(ObjectNode tree, String pointer) {
    return (ObjectNode) tree.at(JsonPointer.compile(pointer));
  }

  private static JsonNode reversed(JsonNode node) {
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    List<String> names = new ArrayList<>(object.propertyNames());
    Collections.reverse(names);
    ObjectNode reversed = MAPPER.createObjectNode();
    names.forEach(name -> reversed.set(name, reversed(object.get(name))));
    return reversed;
  }
}
