package vn.kpiplatform.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * How each entry for members is called with success: by whom, with which variables. The permission
 * table of the API, as far as a test can state it; an entry without a line here fails the build.
 */
final class Recipes {

  private static final Map<String, Recipe> TABLE = new LinkedHashMap<>();

  static {
    PeriodRecipes.add();
    DraftRecipes.add();
    ComparisonRecipes.add();
    read("me", Office::staff, o -> Map.of());
    read("units", Office::staff, o -> Map.of("first", 100));
    read("positions", Office::staff, o -> Map.of("first", 100));
    read("people", Office::staff, o -> Map.of("first", 100, "unitId", o.id("division")));
    read("periods", Office::staff, o -> Map.of("first", 100));
    read("period", Office::staff, o -> Map.of("code", o.office().period()));
    read("products", Office::staff, o -> Map.of("first", 100));
    read("framework", Office::staff, o -> Map.of());
    read("tasks", Office::head, o -> ofPerson(o, 100));
    read("outputsToValidate", Office::head, o -> Map.of("first", 100));
    read("evaluation", Office::head, o -> ofPerson(o, 0));
    read("myEvaluation", Office::staff, o -> Map.of("periodCode", o.office().period()));
    reads(
        "evaluations",
        Office::officer,
        List.of(
            o -> Map.of("periodCode", o.office().period(), "first", 100),
            o ->
                Map.of(
                    "periodCode", o.office().period(),
                    "first", 100,
                    "superiorId", o.id("head"))));
    read("closing", Office::officer, o -> Map.of("periodId", o.id("closed period")));
    read("resultDifferences", Office::officer, o -> Map.of("periodId", o.id("closed period")));

    act(
        "createUnit",
        Office::administrator,
        o ->
            Map.of(
                "code", "NEW",
                "nameVi", "Đơn vị mới",
                "parentId", o.id("root"),
                "validFrom", "2026-02-01"));
    act(
        "closeUnit",
        Office::administrator,
        o ->
            Map.of(
                "unitId", o.id("spare unit"),
                "validTo", "2026-06-30",
                "expectedVersion", o.version("spare unit")));
    act("createPosition", Office::administrator, o -> Map.of("code", "TP", "name", "Trưởng phòng"));
    act(
        "registerPerson",
        Office::administrator,
        o ->
            Map.of(
                "personnelCode", "new",
                "fullName", "Người mới",
                "employmentKind", "PUBLIC_EMPLOYEE"));
    act(
        "postPerson",
        Office::administrator,
        o ->
            Map.of(
                "personId", o.id("spare person"),
                "unitId", o.id("division"),
                "positionId", o.id("position"),
                "capacity", "DEPUTY",
                "from", o.office().period() + "-01"));
    act(
        "endPosting",
        Office::administrator,
        o -> Map.of("personId", o.id("retiring person"), "lastDay", "2030-12-31"));
    act(
        "giveAccount",
        Office::administrator,
        o ->
            Map.of(
                "personId", o.id("spare person"),
                "username", o.agency().code() + ".spare",
                "email", o.agency().code() + ".spare@example.vn"));
    act("endAccount", Office::administrator, o -> Map.of("accountId", o.id("account of leaver")));
    acts(
        "grantRole",
        Office::administrator,
        List.of(
            o -> Map.of("accountId", o.id("account of staff"), "role", "TENANT_ADMINISTRATOR"),
            o -> limited(o, "account of head")));
    acts(
        "endRole",
        Office::administrator,
        List.of(
            o -> Map.of("accountId", o.id("account of holder"), "role", "KPI_OFFICER"),
            o -> limited(o, "account of holder")));
    RightsRecipes.add(TABLE);
    act("openPeriod", Office::officer, o -> Map.of("code", "2026-01"));
    act(
        "assignTask",
        Office::head,
        o ->
            Map.of(
                "personId", o.id("staff"),
                "periodId", o.id("period"),
                "productId", o.id("product"),
                "quantity", 1,
                "dueOn", o.office().due(),
                "origin", "UNEXPECTED"));
    act(
        "submitOutput",
        Office::staff,
        o ->
            Map.of(
                "taskId", o.id("task"),
                "units", 1,
                "evidence",
                    List.of(Map.of("fileId", o.id("file of staff")), Map.of("document", "1/CV"))));
    act(
        "resubmitOutput",
        Office::staff,
        o ->
            Map.of(
                "outputId", o.id("returned output"),
                "expectedVersion", o.version("returned output"),
                "evidence",
                    List.of(Map.of("fileId", o.id("file of staff")), Map.of("document", "2/CV"))));
    act(
        "validateOutput",
        Office::head,
        o ->
            Map.of(
                "outputId", o.id("output to validate"),
                "expectedVersion", o.version("output to validate")));
    act(
        "returnOutput",
        Office::head,
        o ->
            Map.of(
                "outputId", o.id("output to return"),
                "expectedVersion", o.version("output to return"),
                "kind", "INCOMPLETE",
                "newDueOn", o.office().due(),
                "note", "Thiếu phụ lục"));
    acts(
        "recordObjectiveCause",
        Office::head,
        List.of(
            o -> cause(o, "output at fault", "reviewId", "review"),
            o -> cause(o, "late output", "submissionId", "submission")));
    act(
        "scoreMyself",
        Office::head,
        o ->
            Map.of(
                "periodId", o.id("period"),
                "expectedVersion", 0,
                "criteria", BusyOffice.points("2")));
    act(
        "confirmEvaluation",
        Office::head,
        o ->
            Map.of(
                "evaluationId", o.id("evaluation"),
                "expectedVersion", o.version("evaluation"),
                "criteria", BusyOffice.points("2")));
    WorkRecipes.addCatalogue();
    WorkRecipes.add();
    IndicatorRecipes.add();
    ImportRecipes.add();
    act("closePeriod", Office::officer, o -> Map.of("periodId", o.id("period")));
    act("closePeriod", Office::officer, o -> Map.of("periodId", o.id("ended period")));
    act("releasePeriod", Office::officer, o -> Map.of("periodId", o.id("closed period")));
  }

  private Recipes() {}

  static Map<String, Recipe> table() {
    return TABLE;
  }

  private static Map<String, Object> ofPerson(BusyOffice office, int first) {
    Map<String, Object> variables = new LinkedHashMap<>();
    variables.put("personId", office.id("staff"));
    variables.put("periodCode", office.office().period());
    if (first > 0) {
      variables.put("first", first);
    }
    return variables;
  }

  private static Map<String, Object> limited(BusyOffice office, String account) {
    return Map.of(
        "accountId", office.id(account), "role", "KPI_OFFICER", "unitId", office.id("division"));
  }

  private static Map<String, Object> cause(
      BusyOffice office, String output, String incident, String name) {
    return Map.of(
        "outputId",
        office.id(output),
        incident,
        office.id(name),
        "authority",
        "Chủ tịch UBND tỉnh",
        "document",
        "15/XN-UBND");
  }

  static void read(
      String field,
      Function<Office, Client> caller,
      Function<BusyOffice, Map<String, Object>> variables) {
    reads(field, caller, List.of(variables));
  }

  static void reads(
      String field,
      Function<Office, Client> caller,
      List<Function<BusyOffice, Map<String, Object>>> variants) {
    TABLE.put(field, new Recipe(caller, variants));
  }

  static void act(
      String field,
      Function<Office, Client> caller,
      Function<BusyOffice, Map<String, Object>> input) {
    acts(field, caller, List.of(input));
  }

  static void acts(
      String field,
      Function<Office, Client> caller,
      List<Function<BusyOffice, Map<String, Object>>> inputs) {
    TABLE.put(
        field,
        new Recipe(
            caller,
            inputs.stream()
                .<Function<BusyOffice, Map<String, Object>>>map(
                    input -> office -> Map.of("input", keyed(input.apply(office))))
                .toList()));
  }

  private static Map<String, Object> keyed(Map<String, Object> input) {
    Map<String, Object> whole = new LinkedHashMap<>(input);
    whole.put("requestKey", UUID.randomUUID().toString());
    return whole;
  }

  /**
   * One line of the table.
   *
   * @param caller who may
   * @param variants variables that succeed; together they name every id the entry takes
   */
  record Recipe(
      Function<Office, Client> caller, List<Function<BusyOffice, Map<String, Object>>> variants) {}
}
