package vn.kpiplatform.running;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A small agency at work, built through the API: a root unit with its head and an officer, a
 * division with its head and one member of staff, an open period.
 *
 * @param ids of units, positions, people and the period, by the names used here
 */
record Office(
    Client administrator,
    Client chief,
    Client officer,
    Client head,
    Client staff,
    String period,
    Map<String, String> ids) {

  private static final String FOUNDED = "2026-01-01";

  /**
   * Builds it.
   *
   * @param entry gives a client for a user name, once the account exists
   */
  static Office build(Client administrator, String prefix, Function<String, Client> entry) {
    YearMonth month = YearMonth.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    Map<String, String> ids = new LinkedHashMap<>();
    Builder build = new Builder(administrator, prefix, ids);
    build.unit("root", null);
    build.unit("division", "root");
    ids.put(
        "position",
        id(
            administrator.act(
                "createPosition", "position { id }", Map.of("code", "CV", "name", "Chuyên viên"))));
    build.person("chief", "root", "HEAD");
    build.person("officer", "root", "STAFF");
    build.person("head", "division", "HEAD");
    build.person("staff", "division", "STAFF");
    List.of("chief", "officer", "head", "staff").forEach(build::account);
    Client officer = entry.apply(prefix + ".officer");
    administrator.act(
        "grantRole",
        "account { id }",
        Map.of("accountId", ids.get("account of officer"), "role", "KPI_OFFICER"));
    ids.put(
        "period", id(officer.act("openPeriod", "period { id }", Map.of("code", month.toString()))));
    return new Office(
        administrator,
        entry.apply(prefix + ".chief"),
        officer,
        entry.apply(prefix + ".head"),
        entry.apply(prefix + ".staff"),
        month.toString(),
        ids);
  }

  String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("there is no " + name);
    }
    return id;
  }

  /** The code of the month before the period. */
  String monthBefore() {
    return YearMonth.parse(period).minusMonths(1).toString();
  }

  /** The last day of the period: what is due then cannot be late now. */
  String due() {
    return LocalDate.parse(period + "-01").plusMonths(1).minusDays(1).toString();
  }

  /** The product with this code. */
  String product(String code) {
    for (JsonNode product :
        staff
            .read("{ products(first: 100) { nodes { id code } } }", Map.of())
            .path("products")
            .path("nodes")) {
      if (product.path("code").asString().equals(code)) {
        return product.path("id").asString();
      }
    }
    throw new IllegalArgumentException("there is no product " + code);
  }

  /** The head of the division assigns planned work to the member of staff. */
  String assign(String product, int quantity) {
    return assign(head, id("staff"), product, quantity);
  }

  /** Somebody assigns planned work to the person. */
  String assign(Client superior, String person, String product, int quantity) {
    return id(
        superior.act(
            "assignTask",
            "task { id }",
            Map.of(
                "personId",
                person,
                "periodId",
                id("period"),
                "productId",
                product(product),
                "quantity",
                quantity,
                "dueOn",
                due(),
                "origin",
                "PLANNED")));
  }

  /** The member of staff hands in so many units with a link. */
  JsonNode submit(String task, int units) {
    return submit(staff, task, units);
  }

  static JsonNode submit(Client who, String task, int units) {
    return who.act(
        "submitOutput",
        "output { id version }",
        Map.of(
            "taskId", task,
            "units", units,
            "evidence", List.of(Map.of("link", "https://example.vn/ho-so/1"))));
  }

  /** The head of the division accepts. */
  JsonNode validate(JsonNode output) {
    return validate(head, output);
  }

  static JsonNode validate(Client superior, JsonNode output) {
    return superior.act(
        "validateOutput",
        "output { id version state }",
        Map.of("outputId", id(output), "expectedVersion", output.path("version").asInt()));
  }

  /** One unit is sent back with a fault of substance and handed in again. */
  JsonNode mended(Client superior, Client who, JsonNode output) {
    JsonNode returned =
        superior.act(
            "returnOutput",
            "output { id version }",
            Map.of(
                "outputId",
                id(output),
                "expectedVersion",
                output.path("version").asInt(),
                "kind",
                "MAJOR_ERROR",
                "faultyUnits",
                1,
                "newDueOn",
                due(),
                "note",
                "Số liệu chưa đúng"));
    return who.act(
        "resubmitOutput",
        "output { id version }",
        Map.of(
            "outputId", id(returned),
            "expectedVersion", returned.path("version").asInt(),
            "evidence", List.of(Map.of("document", "12/BC-SNV"))));
  }

  static String id(JsonNode node) {
    return node.path("id").asString();
  }

  private record Builder(Client administrator, String prefix, Map<String, String> ids) {

    void unit(String name, @Nullable String parent) {
      Map<String, Object> input = new LinkedHashMap<>();
      input.put("code", name.toUpperCase(Locale.ROOT));
      input.put("nameVi", "Đơn vị " + name);
      input.put("validFrom", FOUNDED);
      if (parent != null) {
        input.put("parentId", ids.get(parent));
      }
      ids.put(name, id(administrator.act("createUnit", "unit { id }", input)));
    }

    void person(String name, String unit, String capacity) {
      String person =
          id(
              administrator.act(
                  "registerPerson",
                  "person { id }",
                  Map.of(
                      "personnelCode",
                      name,
                      "fullName",
                      "Người " + name,
                      "employmentKind",
                      "CIVIL_SERVANT")));
      ids.put(name, person);
      administrator.act(
          "postPerson",
          "person { id }",
          Map.of(
              "personId", person,
              "unitId", ids.get(unit),
              "positionId", ids.get("position"),
              "capacity", capacity,
              "from", FOUNDED));
    }

    void account(String name) {
      JsonNode person =
          administrator.act(
              "giveAccount",
              "person { account { id } }",
              Map.of(
                  "personId", ids.get(name),
                  "username", prefix + "." + name,
                  "email", prefix + "." + name + "@example.vn"));
      ids.put("account of " + name, id(person.path("account")));
    }
  }
}
