package vn.kpiplatform.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import vn.kpiplatform.contract.NodeId;

/** Builds an agency's tree through the API, as its administrator does. */
record Organisation(Agency agency, Api administrator, String positionId) {

  static Organisation of(Agency agency) {
    Api administrator = agency.administrator();
    String position =
        id(
            done(
                administrator,
                "createPosition",
                "position",
                Map.of("code", "CV", "name", "Chuyên viên")));
    return new Organisation(agency, administrator, position);
  }

  /** The agency's root, valid from the start of 2026. */
  String root() {
    return id(
        done(
            administrator,
            "createUnit",
            "unit",
            Map.of("code", "ROOT", "nameVi", "Sở Nội vụ", "validFrom", "2026-01-01")));
  }

  /** A unit below another, valid from the start of 2026. */
  String unit(String code, String parentId) {
    return id(
        done(
            administrator,
            "createUnit",
            "unit",
            Map.of(
                "code",
                code,
                "nameVi",
                "Phòng " + code,
                "parentId",
                parentId,
                "validFrom",
                "2026-01-01")));
  }

  /** A civil servant without posting. */
  String person(String code) {
    return id(
        done(
            administrator,
            "registerPerson",
            "person",
            Map.of(
                "personnelCode",
                code,
                "fullName",
                "Người " + code,
                "employmentKind",
                "CIVIL_SERVANT")));
  }

  /** A civil servant who serves in the unit from the start of 2026. */
  String serving(String code, String unitId, String capacity) {
    String person = person(code);
    post(person, unitId, capacity, "2026-01-01");
    return person;
  }

  void post(String personId, String unitId, String capacity, String from) {
    done(administrator, "postPerson", "person", posting(personId, unitId, capacity, from));
  }

  Map<String, Object> posting(String personId, String unitId, String capacity, String from) {
    return Map.of(
        "personId", personId,
        "unitId", unitId,
        "positionId", positionId,
        "capacity", capacity,
        "from", from);
  }

  /** Gives the person an account and returns the account's id. */
  String account(String personId, String name) {
    String username = agency.code() + "." + name;
    done(
        administrator,
        "giveAccount",
        "person",
        Map.of("personId", personId, "username", username, "email", username + "@example.vn"));
    return administrator
        .data(
            "query ($id: ID!) { node(id: $id) { ... on Person { account { id } } } }",
            Map.of("id", personId))
        .path("node")
        .path("account")
        .path("id")
        .asString();
  }

  /** The person with this account, as a client. */
  Api member(String name) {
    return agency.member(agency.subject(agency.code() + "." + name));
  }

  static JsonNode act(Api api, String mutation, String object, Map<String, ?> values) {
    Map<String, Object> input = new HashMap<>(values);
    input.putIfAbsent("requestKey", UUID.randomUUID().toString());
    String type = mutation.substring(0, 1).toUpperCase(Locale.ROOT) + mutation.substring(1);
    return api.data(
            "mutation ($input: %sInput!) { %s(input: $input) { %s { id } userErrors { code field } } }"
                .formatted(type, mutation, object),
            Map.of("input", input))
        .path(mutation);
  }

  /** The object of an act that must succeed. */
  static JsonNode done(Api api, String mutation, String object, Map<String, ?> values) {
    JsonNode payload = act(api, mutation, object, values);
    assertThat(payload.path("userErrors")).as(payload.toPrettyString()).isEmpty();
    return payload.path(object);
  }

  /** The one reason why an act was refused, as "CODE field". */
  static String refused(Api api, String mutation, String object, Map<String, ?> values) {
    JsonNode payload = act(api, mutation, object, values);
    assertThat(payload.path(object).isNull()).as(payload.toPrettyString()).isTrue();
    assertThat(payload.path("userErrors")).hasSize(1);
    JsonNode reason = payload.path("userErrors").get(0);
    return reason.path("code").asString() + " " + reason.path("field").asString();
  }

  /** The row behind an id of the API. */
  static UUID row(String nodeId) {
    return NodeId.parse(nodeId).orElseThrow().value();
  }

  private static String id(JsonNode object) {
    return object.path("id").asString();
  }
}
