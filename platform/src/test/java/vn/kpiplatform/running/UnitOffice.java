package vn.kpiplatform.running;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An office whose framework assesses units by indicators, and what is done with them. */
record UnitOffice(Agency agency, Office office) {

  static final String INDICATOR =
      """
      unitIndicator {
        id code kind direction weight { exact } floor { exact } cap { exact } measuredInVi
        dataSourceEn closesOn state version
        unit { code } period { code } responsible { fullName }
        target { value document setBy { fullName } } targets { value }
        actual { value validator { fullName } answer { accepted note } }
        actuals { value asOf source late enteredBy { fullName } validator { fullName }
          evidence { link document } answer { accepted answeredBy { fullName } } }
      }\
      """;

  static UnitOffice build(int port) {
    Agency agency = Agency.onboard(port, "central-policy-committee");
    return new UnitOffice(
        agency,
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user)))));
  }

  /** The indicators of the unit with this name. */
  JsonNode indicators(Client client, String unit) {
    return client
        .read(
            "query ($u: ID!, $p: PeriodCode!) { indicators(unitId: $u, periodCode: $p) { %s } }"
                .formatted(fields()),
            Map.of("u", office.id(unit), "p", office.period()))
        .path("indicators");
  }

  /** One of them. */
  JsonNode indicator(Client client, String unit, String code) {
    for (JsonNode one : indicators(client, unit)) {
      if (one.path("code").asString().equals(code)) {
        return one;
      }
    }
    throw new IllegalArgumentException("there is no " + code);
  }

  /** Sets a target; the indicator afterwards. */
  JsonNode target(Client client, String unit, String code, String value, int version) {
    return client.act(
        "setIndicatorTarget",
        INDICATOR,
        target(unit, Map.of("indicator", code, "value", value, "expectedVersion", version)));
  }

  /** Why a target that is sound but for these fields is refused. */
  String refusedTarget(Client client, String unit, Map<String, Object> fields) {
    return told(client.refusal("setIndicatorTarget", "unitIndicator { id }", target(unit, fields)));
  }

  /** Enters an actual value; the indicator afterwards. */
  JsonNode enter(Client client, JsonNode indicator, String value) {
    return client.act("enterActual", INDICATOR, entry(indicator, Map.of("value", value)));
  }

  /** Why an entry that is sound but for these fields is refused. */
  String refusedEntry(Client client, JsonNode indicator, Map<String, Object> fields) {
    return told(client.refusal("enterActual", "unitIndicator { id }", entry(indicator, fields)));
  }

  /** Validates or returns; the indicator afterwards. */
  JsonNode answer(Client client, String mutation, JsonNode indicator, @Nullable String note) {
    return client.act(mutation, INDICATOR, noted(indicator, note));
  }

  /** Why an answer is refused. */
  String refusedAnswer(Client client, String mutation, JsonNode indicator, @Nullable String note) {
    return told(client.refusal(mutation, "unitIndicator { id }", noted(indicator, note)));
  }

  /** The whole payload of an answer that may be refused. */
  JsonNode answerPayload(Client client, String mutation, JsonNode indicator, String note) {
    Map<String, Object> input = new LinkedHashMap<>(noted(indicator, note));
    input.put("requestKey", UUID.randomUUID().toString());
    String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
    return client
        .read(
            "mutation ($input: %sInput!) { %s(input: $input) { userErrors { code field } } }"
                .formatted(type, mutation),
            Map.of("input", input))
        .path(mutation);
  }

  /** Which indicator, as the caller has seen it. */
  static Map<String, Object> about(JsonNode indicator) {
    return Map.of(
        "unitIndicatorId",
        indicator.path("id").asString(),
        "expectedVersion",
        indicator.path("version").asInt());
  }

  /** A reason as "CODE field". */
  static String told(JsonNode reason) {
    return reason.path("code").asString() + " " + reason.path("field").asString();
  }

  private static String fields() {
    return INDICATOR.substring(INDICATOR.indexOf('{') + 1, INDICATOR.lastIndexOf('}'));
  }

  private Map<String, Object> target(String unit, Map<String, Object> fields) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("unitId", office.id(unit));
    input.put("periodId", office.id("period"));
    input.put("indicator", "CN-01");
    input.put("expectedVersion", 0);
    input.put("value", "4");
    input.put("document", "12/QĐ-BCSCL");
    input.putAll(fields);
    return input;
  }

  private static Map<String, Object> entry(JsonNode indicator, Map<String, Object> fields) {
    Map<String, Object> input = new LinkedHashMap<>(about(indicator));
    input.put("value", "1");
    input.put("asOf", LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString());
    input.put("source", "Hệ thống quản lý văn bản và điều hành");
    input.put("evidence", List.of(Map.of("document", "15/BC-VP")));
    input.putAll(fields);
    return input;
  }

  private static Map<String, Object> noted(JsonNode indicator, @Nullable String note) {
    Map<String, Object> input = new LinkedHashMap<>(about(indicator));
    if (note != null) {
      input.put("note", note);
    }
    return input;
  }
}
