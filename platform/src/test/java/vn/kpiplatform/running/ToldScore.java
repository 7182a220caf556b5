package vn.kpiplatform.running;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.numbers.fraction.BigFraction;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.scoring.Operation;
import vn.kpiplatform.scoring.Recomputation;
import vn.kpiplatform.scoring.Step;

/** The explanation as a client was told it, step by step. */
record ToldScore(List<JsonNode> steps) {

  private static final String PAGE =
      """
      query ($person: ID!, $period: PeriodCode!, $after: String) {
        evaluation(personId: $person, periodCode: $period) {
          score {
            steps(first: 100, after: $after) {
              nodes {
                number parentNumber operation code value { exact }
                rule { code article }
                output { id submissions { evidence { link document } } }
              }
              pageInfo { hasNextPage endCursor }
            }
          }
        }
      }\
      """;

  /** All steps, page after page. */
  static ToldScore read(Client client, String person, String period) {
    List<JsonNode> steps = new ArrayList<>();
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("person", person);
    variables.put("period", period);
    JsonNode page;
    do {
      page = client.read(PAGE, variables).path("evaluation").path("score").path("steps");
      page.path("nodes").forEach(steps::add);
      variables.put("after", page.path("pageInfo").path("endCursor").asString(""));
    } while (page.path("pageInfo").path("hasNextPage").asBoolean());
    return new ToldScore(steps);
  }

  /**
   * The score computed from the leaves alone: every other value is forgotten, only operations and
   * the order of steps are kept.
   */
  String recomputed() {
    Map<String, List<Step>> children = new LinkedHashMap<>();
    Step root = null;
    for (JsonNode told : steps.reversed()) {
      Step step = step(told, children.getOrDefault(told.path("number").asString(), List.of()));
      if (told.path("parentNumber").isNull()) {
        root = step;
      } else {
        children
            .computeIfAbsent(told.path("parentNumber").asString(), parent -> new ArrayList<>())
            .addFirst(step);
      }
    }
    return Recomputation.of(Objects.requireNonNull(root));
  }

  private static Step step(JsonNode told, List<Step> children) {
    Operation operation = Operation.valueOf(told.path("operation").asString());
    BigFraction value =
        operation == Operation.LEAF
            ? BigFraction.parse(told.path("value").path("exact").asString())
            : BigFraction.ZERO;
    return new Step(told.path("code").asString(), operation, value, "", null, children);
  }
}
