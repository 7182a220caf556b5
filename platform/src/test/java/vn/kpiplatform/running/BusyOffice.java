package vn.kpiplatform.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An agency that has at least one thing of every type, each in the state from which the next act
 * starts, so that every entry of the API can be called with success.
 */
record BusyOffice(
    Agency agency, Office office, Map<String, String> ids, Map<String, Integer> versions) {

  private static final List<String> CRITERIA =
      List.of("I.1", "I.2", "II.1", "II.2", "II.3", "II.4", "III.1", "III.2", "III.3", "III.4");

  static BusyOffice build(int port) {
    Agency agency = Agency.onboard(port);
    UnitFramework.in(agency);
    Office office =
        Office.build(
            new Client(agency.administrator()),
            agency.code(),
            user -> new Client(agency.member(agency.subject(user))));
    BusyOffice busy =
        new BusyOffice(agency, office, new LinkedHashMap<>(office.ids()), new LinkedHashMap<>());
    busy.people();
    busy.deputy();
    busy.work();
    busy.indicators();
    busy.evaluations();
    busy.closedPeriod();
    busy.refusedImport();
    DraftRecipes.prepare(busy);
    return busy;
  }

  String id(String name) {
    String id = ids.get(name);
    if (id == null) {
      throw new IllegalArgumentException("there is no " + name);
    }
    return id;
  }

  int version(String name) {
    return versions.getOrDefault(name, 0);
  }

  /** Points for every criterion, all the same way. */
  static List<Map<String, String>> points(String points) {
    return CRITERIA.stream().map(code -> Map.of("code", code, "points", points)).toList();
  }

  /** As many rows without a name as lists are looked at with. */
  private void refusedImport() {
    Importing importing = new Importing(agency.administrator());
    List<List<String>> rows =
        IntStream.rangeClosed(1, 50).mapToObj(n -> Importing.row("I-" + n, "", "CADRE")).toList();
    String file = importing.upload("refused.csv", Importing.csv(rows));
    ids.put("import file", file);
    ids.put("import", importing.done(Importing.input(file, "CSV", 1, "ACCEPTED_ROWS")));
  }

  private void people() {
    Client administrator = office.administrator();
    keep(
        "spare unit",
        administrator.act(
            "createUnit",
            "unit { id version }",
            Map.of(
                "code", "SPARE",
                "nameVi", "Đơn vị dự phòng",
                "parentId", id("root"),
                "validFrom", "2026-01-01")));
    keep(
        "spare person",
        administrator.act(
            "registerPerson",
            "person { id }",
            Map.of(
                "personnelCode", "spare",
                "fullName", "Người dự phòng",
                "employmentKind", "CONTRACT")));
    keep(
        "retiring person",
        administrator.act(
            "registerPerson",
            "person { id }",
            Map.of(
                "personnelCode", "retiring",
                "fullName", "Người nghỉ hưu",
                "employmentKind", "CADRE")));
    // begins after every period of the tests, so that nobody has to be evaluated for it
    administrator.act(
        "postPerson",
        "person { id }",
        Map.of(
            "personId", id("retiring person"),
            "unitId", id("division"),
            "positionId", id("position"),
            "capacity", "STAFF",
            "from", "2030-01-01"));
    for (String code : List.of("leaver", "holder")) {
      String person =
          Office.id(
              administrator.act(
                  "registerPerson",
                  "person { id }",
                  Map.of(
                      "personnelCode",
                      code,
                      "fullName",
                      "Người " + code,
                      "employmentKind",
                      "CADRE")));
      JsonNode given =
          administrator.act(
              "giveAccount",
              "person { account { id } }",
              Map.of(
                  "personId", person,
                  "username", agency.code() + "." + code,
                  "email", agency.code() + "." + code + "@example.vn"));
      ids.put("account of " + code, Office.id(given.path("account")));
      agency.subject(agency.code() + "." + code);
    }
    administrator.act(
        "grantRole",
        "account { id }",
        Map.of("accountId", id("account of holder"), "role", "KPI_OFFICER"));
    JsonNode program =
        administrator.act(
            "createServiceAccount",
            "serviceAccount { id clientId }",
            Map.of("name", "Cổng dữ liệu", "operations", List.of("me")));
    ids.put("service account", Office.id(program));
    agency.subject(program.path("clientId").asString());
    keep(
        "guest",
        administrator.act(
            "registerPerson",
            "person { id }",
            Map.of(
                "personnelCode", "guest",
                "fullName", "Người ngoài cơ quan",
                "employmentKind", "CADRE",
                "outside", true)));
    keep(
        "appointment",
        administrator.act(
            "nameActingSuperior",
            "appointment { id version }",
            Map.of(
                "personId",
                id("head"),
                "actingId",
                id("staff"),
                "from",
                "2030-01-01",
                "to",
                "2030-01-31")));
    administrator.act(
        "grantRole",
        "account { id }",
        Map.of("accountId", id("account of officer"), "role", "COMPARISON_VIEWER"));
    administrator.act(
        "grantRole",
        "account { id }",
        Map.of(
            "accountId", id("account of holder"),
            "role", "KPI_OFFICER",
            "unitId", id("division")));
  }

  /** In charge of one unit, and free to be put in charge of others. */
  private void deputy() {
    Client administrator = office.administrator();
    keep(
        "deputy",
        administrator.act(
            "registerPerson",
            "person { id }",
            Map.of(
                "personnelCode", "deputy",
                "fullName", "Người cấp phó",
                "employmentKind", "CIVIL_SERVANT")));
    administrator.act(
        "postPerson",
        "person { id }",
        Map.of(
            "personId", id("deputy"),
            "unitId", id("root"),
            "positionId", id("position"),
            "capacity", "DEPUTY",
            "from", "2026-01-01"));
    for (var part :
        List.of(Map.of("unitId", id("spare unit")), Map.of("ledPersonId", id("officer")))) {
      Map<String, Object> input = new LinkedHashMap<>(part);
      input.put("personId", id("deputy"));
      input.put("from", "2026-01-01");
      administrator.act("assignField", "person { id }", input);
    }
  }

  private void work() {
    ids.put("product", office.product("DOC-01"));
    ids.put("task", office.assign("DOC-01", 20));
    for (String name : List.of("output to validate", "output to return", "output at fault")) {
      keep(name, office.submit(id("task"), 1));
    }
    keep("returned output", returned(office.submit(id("task"), 1), "INCOMPLETE"));
    keep("output at fault", returned(kept("output at fault"), "MAJOR_ERROR"));
    keep("late output", ShiftedTime.later(Duration.ofDays(40), () -> office.submit(id("task"), 1)));
    betweenPeople();
    ids.put("spare product", office.product("DOC-02"));
    for (String name : List.of("request to approve", "request to decline")) {
      keep(
          name,
          office
              .staff()
              .act(
                  "requestProduct",
                  "productRequest { id version }",
                  Map.of("name", "Bản đồ số", "reason", "Chưa có trong danh mục")));
    }
    ids.put("file of staff", file(office.staff()));
    ids.put("file of head", file(office.head()));
    keep("output in a batch", office.submit(id("task"), 1));
    keep("answered output", office.validate(office.submit(id("task"), 1)));
    ids.put("review", part("output at fault", "reviews"));
    ids.put("submission", part("late output", "submissions"));
  }

  private static String file(Client client) {
    return new JsonMapper()
        .readTree(client.api().upload("bao-cao.pdf", "%PDF-1.7 báo cáo".getBytes(UTF_8)).body())
        .path("id")
        .asString();
  }

  private void betweenPeople() {
    Client administrator = office.administrator();
    keep(
        "second member",
        administrator.act(
            "registerPerson",
            "person { id }",
            Map.of(
                "personnelCode", "second",
                "fullName", "Người thứ hai",
                "employmentKind", "CIVIL_SERVANT")));
    administrator.act(
        "postPerson",
        "person { id }",
        Map.of(
            "personId", id("second member"),
            "unitId", id("division"),
            "positionId", id("position"),
            "capacity", "STAFF",
            "from", office.period() + "-01"));
    ids.put("task to withdraw", office.assign("DOC-01", 1));
    ids.put("reported task", office.assign("DOC-01", 2));
    office
        .staff()
        .act(
            "reportUnable",
            "task { id }",
            Map.of("taskId", id("reported task"), "units", 2, "reason", "Nghỉ ốm"));
    for (String name : List.of("proposal to approve", "proposal to decline")) {
      keep(
          name,
          office.staff().act("proposeTask", "proposal { id version }", WorkRecipes.proposal(this)));
    }
  }

  private JsonNode returned(JsonNode output, String kind) {
    Map<String, Object> input = new LinkedHashMap<>();
    input.put("outputId", Office.id(output));
    input.put("expectedVersion", output.path("version").asInt());
    input.put("kind", kind);
    input.put("newDueOn", office.due());
    input.put("note", "Cần bổ sung");
    if (kind.equals("MAJOR_ERROR")) {
      input.put("faultyUnits", 1);
    }
    return office.head().act("returnOutput", "output { id version }", input);
  }

  private String part(String output, String parts) {
    return office
        .head()
        .read(
            "query ($id: ID!) { node(id: $id) { ... on Output { %s { id } } } }".formatted(parts),
            Map.of("id", id(output)))
        .path("node")
        .path(parts)
        .get(0)
        .path("id")
        .asString();
  }

  /** Five indicators of the division: one that nobody touched, two with a target, two entered. */
  private void indicators() {
    target("indicator to give", "I-2");
    target("indicator to enter", "I-3");
    target("indicator to validate", "I-4");
    target("indicator to return", "I-5");
    for (String name : List.of("indicator to validate", "indicator to return")) {
      Map<String, Object> input = new LinkedHashMap<>(IndicatorRecipes.entry(this, name));
      keep(name, office.head().act("enterActual", "unitIndicator { id version }", input));
    }
  }

  private void target(String name, String code) {
    keep(
        name,
        office
            .chief()
            .act(
                "setIndicatorTarget",
                "unitIndicator { id version }",
                IndicatorRecipes.target(this, code)));
  }

  private void evaluations() {
    keep(
        "evaluation",
        office
            .staff()
            .act(
                "scoreMyself",
                "evaluation { id version }",
                Map.of(
                    "periodId", id("period"),
                    "expectedVersion", 0,
                    "criteria", points("2"))));
  }

  private void closedPeriod() {
    closed("closed period", 1);
    closed("reopening period", 2);
    closed("released period", 3);
    open("ended period", 4);
    ids.put("earlier task", office.assign("DOC-01", 1));
    Agency.database()
        .sql("update %s.task set period_id = ? where id = ?".formatted(agency.schema()))
        .params(Organisation.row(id("ended period")), Organisation.row(id("earlier task")))
        .update();
    office
        .officer()
        .act("releasePeriod", "period { id }", Map.of("periodId", id("released period")));
    keep(
        "evaluation with petition",
        office
            .head()
            .act(
                "submitPetition",
                "evaluation { id }",
                Map.of("periodId", id("released period"), "text", "Đã nộp đúng hạn")));
    keep(
        "reopening",
        office
            .officer()
            .act(
                "requestReopening",
                "reopening { id }",
                Map.of("periodId", id("reopening period"), "reason", "Sót hồ sơ")));
    keep(
        "reopening to decline",
        office
            .officer()
            .act(
                "requestReopening",
                "reopening { id }",
                Map.of("periodId", id("released period"), "reason", "Xem lại")));
    office
        .administrator()
        .act(
            "grantRole",
            "account { id }",
            Map.of("accountId", id("account of chief"), "role", "AGENCY_HEAD"));
    ids.put(
        "framework",
        Office.id(office.staff().read("{ framework { id } }", Map.of()).path("framework")));
  }

  /** As if a task had been assigned in another period. */
  void move(String task, String period) {
    Agency.database()
        .sql("update %s.task set period_id = ? where id = ?".formatted(agency.schema()))
        .params(Organisation.row(id(period)), Organisation.row(task))
        .update();
  }

  /** A month so long ago, open. */
  private void open(String name, int ago) {
    String code = YearMonth.parse(office.period()).minusMonths(ago).toString();
    keep(name, office.officer().act("openPeriod", "period { id }", Map.of("code", code)));
  }

  private void closed(String name, int ago) {
    open(name, ago);
    keep(
        "closing",
        office.officer().act("closePeriod", "closing { id }", Map.of("periodId", id(name))));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                office
                    .officer()
                    .read(
                        "query ($id: ID!) { node(id: $id) { ... on Period { state } } }",
                        Map.of("id", id(name)))
                    .path("node")
                    .path("state")
                    .asString()
                    .equals("CLOSED"));
  }

  void keep(String name, JsonNode thing) {
    ids.put(name, Office.id(thing));
    versions.put(name, thing.path("version").asInt(0));
  }

  private JsonNode kept(String name) {
    return office
        .head()
        .read(
            "query ($id: ID!) { node(id: $id) { id ... on Output { version } } }",
            Map.of("id", id(name)))
        .path("node");
  }
}
