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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.framework.DocumentFault.Code;
import vn.kpiplatform.scoring.Block;

class FrameworkDocumentTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final String DECREE = Template.text("decree-335", "framework");

  @Test
  void the_template_of_the_decree_has_no_fault() {
    FrameworkDocument document = FrameworkDocument.parse(DECREE);

    assertThat(document.faults()).isEmpty();
    assertThat(document.content().name().vi()).contains("335/2025/NĐ-CP");
    assertThat(document.scheme().variant("head").components()).hasSize(6);
    assertThat(document.scheme().variant("head").blocks())
        .extracting(Block::maximum)
        .containsExactly(BigFraction.of(30), BigFraction.of(70));
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
              at(tree, "/blocks/0/groups/0/criteria/1").remove("maximum");
              at(tree, "/variants/0/blocks/1/weights").put("a", "1/2");
              at(tree, "/blocks/1/components/4").put("rule", "nowhere");
              at(tree, "/bands/1").put("minimum", "95");
              at(tree, "/yearly/cap").put("rate", "20%");
            });

    assertThat(document.faults())
        .containsExactlyInAnyOrder(
            new DocumentFault("/scoreboard", Code.UNKNOWN_PROPERTY),
            new DocumentFault("/blocks/0/groups/0/criteria/1/maximum", Code.VALUE_MISSING),
            new DocumentFault("/blocks/0/groups/0/maximum", Code.MAXIMA_DO_NOT_SUM),
            new DocumentFault("/variants/0/blocks/1/weights", Code.WEIGHTS_DO_NOT_SUM),
            new DocumentFault("/blocks/1/components/4/rule", Code.RULE_UNKNOWN),
            new DocumentFault("/bands/1/minimum", Code.BAND_OVERLAPS),
            new DocumentFault("/yearly/cap/rate", Code.VALUE_MALFORMED));
  }

  @ParameterizedTest
  @CsvSource({
    "/blocks/0, maximum, 40, /blocks/0/maximum, MAXIMA_DO_NOT_SUM",
    "/blocks/0/groups/0/criteria/0, step, 0.3, /blocks/0/groups/0/criteria/0/step,"
        + " STEP_DOES_NOT_FIT",
    "/blocks/0/groups/0/criteria/0, step, 0, /blocks/0/groups/0/criteria/0/step,"
        + " VALUE_OUT_OF_RANGE",
    "/blocks/0/groups/0/criteria/1, code, I.1, /blocks/0/groups/0/criteria/1/code, CODE_REPEATED",
    "/blocks/0/groups/1, code, I, /blocks/0/groups/1/code, CODE_REPEATED",
    "/blocks/1/components/1, code, a, /blocks/1/components/1/code, CODE_REPEATED",
    "/blocks/1/components/1, axis, SPEED, /blocks/1/components/1/axis, VALUE_MALFORMED",
    "/blocks/1/components/1/measure, deduction, 5/4, /blocks/1/components/1/measure/deduction,"
        + " VALUE_OUT_OF_RANGE",
    "/blocks/1/components/3/measure, band, great, /blocks/1/components/3/measure/band,"
        + " BAND_UNKNOWN",
    "/variants/0/blocks/1/weights, z, 1/3, /variants/0/blocks/1/weights/z, COMPONENT_UNKNOWN",
    "/variants/1, code, staff, /variants/1/code, CODE_REPEATED",
    "/variants/1, subject, STAFF, /variants/1, VARIANT_AMBIGUOUS",
    "/variants/0/blocks/0, block, generall, /variants/0/blocks/0/block, BLOCK_UNKNOWN",
    "/variants/0/blocks/1, block, general, /variants/0/blocks/1/block, CODE_REPEATED",
    "/blocks/0, code, a, /blocks/1/components/0/code, CODE_REPEATED",
    "/blocks/0, type, PRIZE, /blocks/0/type, VALUE_MALFORMED",
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
  void bands_leave_no_score_out_but_where_they_say_that_the_authority_decides() {
    assertThat(
            edited(
                    tree -> {
                      at(tree, "/bands/2").put("minimumExcluded", true);
                      ObjectNode gap = at(tree, "/bands/2").deepCopy();
                      gap.put("code", "open").put("minimumExcluded", false);
                      gap.put("authorityDecides", true);
                      ((ArrayNode) tree.get("bands")).insert(3, gap);
                    })
                .faults())
        .isEmpty();
    assertThat(edited(tree -> at(tree, "/bands/0").put("minimumExcluded", true)).faults())
        .isEmpty();
    assertThat(edited(tree -> at(tree, "/bands/3").put("minimumExcluded", true)).faults())
        .containsExactly(new DocumentFault("/bands", Code.BAND_GAP));
    assertThat(edited(tree -> at(tree, "/bands/3").put("minimum", "50")).faults())
        .contains(new DocumentFault("/bands/3/minimum", Code.BAND_OVERLAPS));
    assertThat(edited(tree -> at(tree, "/bands/2").put("authorityDecides", true)).faults())
        .containsExactly(
            new DocumentFault("/blocks/1/components/3/measure/band", Code.BAND_UNKNOWN));
  }

  @Test
  void weights_belong_to_results_and_groups_to_criteria() {
    ObjectNode weights = MAPPER.createObjectNode().put("a", "1");

    assertThat(edited(tree -> at(tree, "/variants/0/blocks/0").set("weights", weights)).faults())
        .containsExactly(new DocumentFault("/variants/0/blocks/0/weights", Code.VALUE_MISPLACED));
    assertThat(
            edited(tree -> at(tree, "/variants/0/blocks/1").putArray("groups").add("I")).faults())
        .containsExactly(new DocumentFault("/variants/0/blocks/1/groups", Code.VALUE_MISPLACED));
    assertThat(edited(tree -> at(tree, "/variants/0/blocks/1").remove("weights")).faults())
        .containsExactly(new DocumentFault("/variants/0/blocks/1/weights", Code.VALUE_MISSING));
    assertThat(
            edited(tree -> at(tree, "/variants/0/blocks/0").putArray("groups").add("I")).faults())
        .containsExactly(new DocumentFault("/variants/0/blocks/0/groups", Code.MAXIMA_DO_NOT_SUM));
    assertThat(edited(tree -> at(tree, "/variants/0").putArray("units")).faults())
        .contains(new DocumentFault("/variants/0/units", Code.VALUE_OUT_OF_RANGE));
  }

  @Test
  void a_measure_without_its_numbers_is_a_fault() {
    assertThat(
            edited(tree -> at(tree, "/blocks/1/components/1/measure").remove("deduction")).faults())
        .containsExactly(
            new DocumentFault("/blocks/1/components/1/measure/deduction", Code.VALUE_MISSING));
    assertThat(
            edited(tree -> at(tree, "/blocks/1/components/5/measure").putArray("allowed")).faults())
        .containsExactly(
            new DocumentFault("/blocks/1/components/5/measure/allowed", Code.VALUE_OUT_OF_RANGE));
  }

  @Test
  void a_number_that_is_no_string_is_refused_because_its_reader_may_have_rounded_it() {
    assertThat(edited(tree -> at(tree, "/blocks/0").put("maximum", 30)).faults())
        .containsExactly(new DocumentFault("/blocks/0/maximum", Code.VALUE_MALFORMED));
  }

  @Test
  void an_empty_document_lists_everything_it_lacks() {
    assertThat(FrameworkDocument.parse("{}").faults())
        .contains(new DocumentFault("/blocks", Code.VALUE_MISSING))
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
