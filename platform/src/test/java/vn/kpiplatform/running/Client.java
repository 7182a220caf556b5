package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Somebody at work through the API: does acts, reads answers. */
record Client(Api api) {

  /** Does an act that must succeed; returns the object that the payload shows. */
  JsonNode act(String mutation, String selection, Map<String, ?> input) {
    JsonNode payload = send(mutation, selection, input);
    assertThat(payload.path("userErrors")).as("%s %s", mutation, payload).isEmpty();
    return payload.path(selection.substring(0, selection.indexOf(' ')));
  }

  /** Does an act that must be refused; returns the first reason. */
  JsonNode refusal(String mutation, String selection, Map<String, ?> input) {
    JsonNode payload = send(mutation, selection, input);
    assertThat(payload.path(selection.substring(0, selection.indexOf(' '))).isNull())
        .as("%s %s", mutation, payload)
        .isTrue();
    return payload.path("userErrors").get(0);
  }

  JsonNode read(String document, Map<String, ?> variables) {
    return api.data(document, variables);
  }

  private JsonNode send(String mutation, String selection, Map<String, ?> input) {
    Map<String, Object> whole = new LinkedHashMap<>(input);
    whole.putIfAbsent("requestKey", UUID.randomUUID().toString());
    String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
    String document =
        """
        mutation ($input: %sInput!) {
          %s(input: $input) { %s userErrors { code field message } }
        }\
        """
            .formatted(type, mutation, selection);
    return api.data(document, Map.of("input", whole)).path(mutation);
  }
}
