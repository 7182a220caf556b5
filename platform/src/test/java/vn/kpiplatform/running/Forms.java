package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Forms of evaluation as people fill them in. */
final class Forms {

  static final Map<String, String> ORGANISED =
      Map.of("component", "dd", "value", "1", "reason", "Đúng kế hoạch, có sáng kiến");
  static final Map<String, String> UNITED =
      Map.of("component", "e", "value", "1", "reason", "Tập thể đoàn kết");

  private static final List<String> CODES =
      List.of("I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4");

  private Forms() {}

  /** Points of Form 01 that sum to the total, filled up from the first criterion. */
  static List<Map<String, String>> points(String total) {
    List<Map<String, String>> points = new ArrayList<>();
    BigDecimal left = new BigDecimal(total);
    for (String code : CODES) {
      BigDecimal most = new BigDecimal(code.startsWith("I.") ? "5" : "2.5");
      BigDecimal given = left.min(most);
      left = left.subtract(given);
      points.add(Map.of("code", code, "points", given.toPlainString()));
    }
    assertThat(left).isZero();
    return points;
  }

  /** Somebody scores themselves for the first time. */
  static JsonNode scoreSelf(Client who, Office office, String total) {
    return who.act(
        "scoreMyself",
        "evaluation { id version }",
        Map.of("periodId", office.id("period"), "expectedVersion", 0, "criteria", points(total)));
  }

  /** What a superior confirms. */
  static Map<String, Object> confirmation(
      JsonNode evaluation, String total, List<Map<String, String>> judgements) {
    return Map.of(
        "evaluationId", Office.id(evaluation),
        "expectedVersion", evaluation.path("version").asInt(),
        "criteria", points(total),
        "judgements", judgements);
  }

  static JsonNode confirm(
      Client superior, JsonNode evaluation, String total, List<Map<String, String>> judgements) {
    return superior.act(
        "confirmEvaluation",
        "evaluation { id version }",
        confirmation(evaluation, total, judgements));
  }

  /** All reasons why a confirmation is refused, each as "CODE field". */
  static List<String> refusals(Client who, Map<String, Object> confirmation) {
    Map<String, Object> input = new LinkedHashMap<>(confirmation);
    input.put("requestKey", UUID.randomUUID().toString());
    JsonNode payload =
        who.read(
                """
                mutation ($input: ConfirmEvaluationInput!) {
                  confirmEvaluation(input: $input) {
                    evaluation { id } userErrors { code field message }
                  }
                }\
                """,
                Map.of("input", input))
            .path("confirmEvaluation");
    assertThat(payload.path("evaluation").isNull()).as(payload.toString()).isTrue();
    return payload
        .path("userErrors")
        .valueStream()
        .map(one -> one.path("code").asString() + " " + one.path("field").asString())
        .toList();
  }

  /** The first reason why an act is refused, as "CODE field". */
  static String refused(Client who, String mutation, String selection, Map<String, ?> input) {
    JsonNode reason = who.refusal(mutation, selection, input);
    return reason.path("code").asString() + " " + reason.path("field").asString();
  }

  /** A score's components as "code value". */
  static List<String> components(JsonNode score) {
    return score
        .path("components")
        .valueStream()
        .map(one -> one.path("code").asString() + " " + one.at("/value/exact").asString())
        .toList();
  }
}
