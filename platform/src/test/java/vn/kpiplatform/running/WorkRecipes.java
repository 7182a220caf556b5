package vn.kpiplatform.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How the entries about work between people are called with success. */
final class WorkRecipes {

  private WorkRecipes() {}

  static void addCatalogue() {
    Recipes.read("productGroups", Office::staff, o -> Map.of());
    Recipes.read("fieldsOfWork", Office::staff, o -> Map.of());
    Recipes.read("productRequests", Office::officer, o -> Map.of("first", 100));
    Recipes.act("addProduct", Office::officer, o -> product("NEW-1"));
    Recipes.act(
        "endProduct",
        Office::officer,
        o -> Map.of("productId", o.id("spare product"), "expectedVersion", 0));
    Recipes.act(
        "requestProduct",
        Office::staff,
        o -> Map.of("name", "Bản đồ số", "reason", "Chưa có trong danh mục"));
    Recipes.act(
        "approveProductRequest",
        Office::officer,
        o -> {
          Map<String, Object> input = new LinkedHashMap<>(product("NEW-2"));
          input.put("requestId", o.id("request to approve"));
          input.put("expectedVersion", 0);
          return input;
        });
    Recipes.act(
        "declineProductRequest",
        Office::officer,
        o ->
            Map.of(
                "requestId",
                o.id("request to decline"),
                "expectedVersion",
                0,
                "reason",
                "Đã có sản phẩm tương đương"));
  }

  static Map<String, Object> product(String code) {
    return Map.of(
        "code",
        code,
        "nameVi",
        "Bản đồ số " + code,
        "nameEn",
        "Digital map " + code,
        "groupCode",
        "N2",
        "fieldCode",
        "land",
        "itemPoints",
        "12.5");
  }

  static void add() {
    Recipes.read(
        "proposals",
        Office::staff,
        o -> Map.of("personId", o.id("staff"), "periodCode", o.office().period(), "first", 100));
    Recipes.read("proposalsToDecide", Office::head, o -> Map.of("first", 100));
    Recipes.read("tasksToHandOver", Office::head, o -> Map.of("first", 100));
    Recipes.act(
        "assignJointTask",
        Office::head,
        o -> {
          Map<String, Object> input = new LinkedHashMap<>(work(o));
          input.put("shares", List.of(share(o.id("staff"), 2), share(o.id("second member"), 1)));
          return input;
        });
    Recipes.act(
        "validateOutputs",
        Office::head,
        o ->
            Map.of(
                "outputs",
                List.of(
                    Map.of(
                        "outputId", o.id("output in a batch"),
                        "expectedVersion", o.version("output in a batch")))));
    Recipes.act(
        "withdrawReview",
        Office::head,
        o ->
            Map.of(
                "outputId", o.id("answered output"),
                "expectedVersion", o.version("answered output"),
                "reason", "Nhầm tệp"));
    Recipes.read(
        "tasksToCopy",
        Office::head,
        o ->
            Map.of(
                "personId", o.id("staff"),
                "fromPeriodCode", o.office().monthBefore(),
                "toPeriodCode", o.office().period()));
    Recipes.act(
        "copyTasks",
        Office::head,
        o -> Map.of("toPeriodId", o.id("period"), "taskIds", List.of(o.id("earlier task"))));
    Recipes.act(
        "withdrawTask",
        Office::officer,
        o -> Map.of("taskId", o.id("task to withdraw"), "reason", "Giao nhầm người"));
    Recipes.act("proposeTask", Office::staff, WorkRecipes::proposal);
    Recipes.act("approveProposal", Office::head, o -> answer(o, "proposal to approve"));
    Recipes.act(
        "declineProposal",
        Office::head,
        o -> {
          Map<String, Object> input = new LinkedHashMap<>(answer(o, "proposal to decline"));
          input.put("reason", "Chưa cần trong kỳ này");
          return input;
        });
    Recipes.act(
        "reportUnable",
        Office::staff,
        o -> Map.of("taskId", o.id("task"), "units", 1, "reason", "Nghỉ ốm"));
    Recipes.act(
        "handOverTask",
        Office::head,
        o ->
            Map.of(
                "taskId", o.id("reported task"),
                "toPersonId", o.id("second member"),
                "units", 1,
                "dueOn", o.office().due()));
  }

  static Map<String, Object> proposal(BusyOffice office) {
    Map<String, Object> input = new LinkedHashMap<>(work(office));
    input.put("reason", "Phát sinh từ đoàn kiểm tra");
    return input;
  }

  private static Map<String, Object> work(BusyOffice office) {
    return Map.of(
        "periodId", office.id("period"),
        "productId", office.id("product"),
        "quantity", 1,
        "dueOn", office.office().due(),
        "origin", "UNEXPECTED");
  }

  private static Map<String, Object> share(String person, int parts) {
    return Map.of("personId", person, "numerator", parts, "denominator", 3);
  }

  private static Map<String, Object> answer(BusyOffice office, String proposal) {
    return Map.of("proposalId", office.id(proposal), "expectedVersion", office.version(proposal));
  }
}
