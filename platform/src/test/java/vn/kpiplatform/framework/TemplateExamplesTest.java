package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Recomputation;
import vn.kpiplatform.scoring.Scoring;
import vn.kpiplatform.scoring.Sheet;
import vn.kpiplatform.scoring.Step;

class TemplateExamplesTest {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(FractionJson.module())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  record Examples(String scheme, List<Example> examples) {}

  record Example(
      String id, Text title, Map<String, String> readings, Facts facts, Expected expected) {}

  record Expected(
      @Nullable BigFraction score,
      @Nullable String display,
      @Nullable String band,
      @Nullable Map<String, BigFraction> values,
      @Nullable List<Sheet.Cause> missing) {}

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_gives_exactly_its_result(Run run) {
    Sheet sheet = Scoring.score(run.framework().scheme(), run.example().facts());
    Expected expected = run.example().expected();

    switch (sheet) {
      case Sheet.InsufficientData missing ->
          assertThat(missing.causes()).isEqualTo(expected.missing());
      case Sheet.Scored scored -> {
        assertThat(scored.score()).isEqualTo(expected.score());
        assertThat(fourDecimals(scored.score())).isEqualTo(expected.display());
        assertThat(scored.band()).isEqualTo(expected.band());
        assertThat(scored.values()).isEqualTo(expected.values());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_can_be_computed_again_from_the_leaves_of_its_explanation(Run run) {
    if (Scoring.score(run.framework().scheme(), run.example().facts())
        instanceof Sheet.Scored scored) {
      assertThat(Recomputation.of(scored.root())).isEqualTo(FractionJson.format(scored.score()));
    } else {
      assertThat(run.example().expected().missing()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void every_step_of_an_example_names_a_rule_of_the_framework(Run run) {
    if (Scoring.score(run.framework().scheme(), run.example().facts())
        instanceof Sheet.Scored scored) {
      assertThat(steps(scored.root()).map(Step::rule))
          .isSubsetOf(run.framework().content().rules().keySet());
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_facts_of_an_example_survive_being_written_down(Run run) {
    String written = MAPPER.writeValueAsString(run.example().facts());

    assertThat(MAPPER.readValue(written, Facts.class)).isEqualTo(run.example().facts());
  }

  @Test
  void the_worked_examples_are_all_there() {
    assertThat(examples())
        .extracting(run -> run.getPayload().example().id())
        .contains("E1", "E2", "E4-1-lin", "E4-4-com", "E4-5-lin", "E4-objective")
        .contains("E5-good", "E5-rounding", "E5-exact", "E7-failing", "E7-none-failing")
        .contains("E9-one", "E9-two", "E9-three", "E9-least", "E21")
        .contains("E24-90", "E24-85", "E24-80", "E24-78", "E24-50", "E25");
  }

  record Run(FrameworkDocument framework, Example example) {}

  static List<Named<Run>> examples() {
    return Template.schemes().stream().flatMap(TemplateExamplesTest::examples).toList();
  }

  private static Stream<Named<Run>> examples(String scheme) {
    String framework = Template.text(scheme, "framework");
    return MAPPER.readValue(Template.text(scheme, "examples"), Examples.class).examples().stream()
        .map(
            example ->
                Named.of(
                    scheme + " " + example.id() + " " + example.title().en(),
                    new Run(withReadings(framework, example.readings()), example)));
  }

  /** The framework with the readings the example names; a rule of another reading loses its tag. */
  private static FrameworkDocument withReadings(String framework, Map<String, String> readings) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(framework);
    ObjectNode chosen = (ObjectNode) tree.get("readings");
    readings.forEach(chosen::put);
    for (JsonNode rule : tree.get("rules")) {
      String reading = rule.path("reading").asString("");
      int dash = reading.indexOf('-');
      if (dash > 0
          && !chosen
              .get(reading.substring(0, dash))
              .asString()
              .equals(reading.substring(dash + 1))) {
        ((ObjectNode) rule).remove("reading");
      }
    }
    return FrameworkDocument.parse(tree.toString());
  }

  private static String fourDecimals(BigFraction value) {
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), 4, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static Stream<Step> steps(Step step) {
    return Stream.concat(
        Stream.of(step), step.children().stream().flatMap(TemplateExamplesTest::steps));
  }
}
