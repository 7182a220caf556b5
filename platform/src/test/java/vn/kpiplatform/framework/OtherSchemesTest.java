package vn.kpiplatform.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Scheme;
import vn.kpiplatform.scoring.Scoring;
import vn.kpiplatform.scoring.Sheet;

/** Weights and components of reported schemes, as frameworks of nothing but data. */
class OtherSchemesTest {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Test
  void weights_of_20_32_and_18_points_are_data() {
    Map<String, String> reached = ordered("a", "9/10", "b", "4/5", "c", "1");

    FrameworkDocument weighted = judged("staff", reached, List.of("20/70", "32/70", "18/70"));
    FrameworkDocument equal = judged("staff", reached, List.of("1/3", "1/3", "1/3"));

    assertThat(results(weighted, "staff", reached)).isEqualTo(BigFraction.of(308, 5));
    assertThat(results(equal, "staff", reached)).isEqualTo(BigFraction.of(63));
  }

  @Test
  void the_mean_of_four_parts_gives_87_61_and_not_what_its_source_misprints() {
    Map<String, String> reached = ordered("a", "4/5", "b", "21/25", "c", "41/50", "dd", "104/125");

    FrameworkDocument leaders = judged("head", reached, List.of("1/4", "1/4", "1/4", "1/4"));

    assertThat(score(leaders, "head", reached).score()).isEqualTo(BigFraction.of(8761, 100));
    assertThat(score(leaders, "head", reached).band()).isEqualTo("good");
  }

  /** The decree's framework whose named components are judged and weighed otherwise. */
  private static FrameworkDocument judged(
      String variant, Map<String, String> components, List<String> weights) {
    ObjectNode tree = (ObjectNode) MAPPER.readTree(Template.text("decree-335", "framework"));
    tree.at(JsonPointer.compile("/blocks/1/components"))
        .forEach(
            component -> {
              String value = components.get(component.get("code").asString());
              if (value != null) {
                ObjectNode measure = ((ObjectNode) component).putObject("measure");
                ArrayNode allowed = measure.put("type", "JUDGEMENT").putArray("allowed");
                allowed.add(value);
              }
            });
    for (var candidate : tree.get("variants")) {
      if (candidate.get("code").asString().equals(variant)) {
        ObjectNode part = (ObjectNode) candidate.at("/blocks/1");
        ObjectNode chosen = part.putObject("weights");
        List<String> codes = List.copyOf(components.keySet());
        for (int i = 0; i < codes.size(); i++) {
          chosen.put(codes.get(i), weights.get(i));
        }
      }
    }
    return FrameworkDocument.parse(tree.toString());
  }

  private static BigFraction results(
      FrameworkDocument framework, String variant, Map<String, String> reached) {
    return score(framework, variant, reached).values().getOrDefault("results", BigFraction.ZERO);
  }

  private static Sheet.Scored score(
      FrameworkDocument framework, String variant, Map<String, String> reached) {
    Scheme.Variant scored = framework.scheme().variant(variant);
    Sheet sheet =
        Scoring.score(
            framework.scheme(),
            new Facts(
                scored.subject(),
                variant,
                List.of(),
                scored.criteria().stream()
                    .collect(Collectors.toMap(Scheme.Criterion::code, Scheme.Criterion::maximum)),
                reached.entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, entry -> FractionJson.parse(entry.getValue()))),
                List.of(),
                null));
    assertThat(sheet).isInstanceOf(Sheet.Scored.class);
    return (Sheet.Scored) sheet;
  }

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      ordered.put(pairs[i], pairs[i + 1]);
    }
    return ordered;
  }
}
