package vn.kpiplatform.running;

import java.util.List;
import java.util.Map;

/** How to call what an agency does from the opening of a period to its end. */
final class PeriodRecipes {

  private PeriodRecipes() {}

  static void add() {
    Recipes.acts(
        "assignField",
        Office::administrator,
        List.of(
            o ->
                Map.of(
                    "personId", o.id("deputy"), "unitId", o.id("division"), "from", "2026-02-01"),
            o ->
                Map.of(
                    "personId",
                    o.id("deputy"),
                    "ledPersonId",
                    o.id("staff"),
                    "from",
                    "2026-02-01")));
    Recipes.acts(
        "endField",
        Office::administrator,
        List.of(
            o ->
                Map.of(
                    "personId", o.id("deputy"),
                    "unitId", o.id("spare unit"),
                    "lastDay", "2026-06-30"),
            o ->
                Map.of(
                    "personId", o.id("deputy"),
                    "ledPersonId", o.id("officer"),
                    "lastDay", "2026-06-30")));
    Recipes.act("planPeriod", Office::officer, o -> Map.of("code", "2026-02"));
    Recipes.read("reopenings", Office::officer, o -> Map.of("periodId", o.id("reopening period")));
    Recipes.act(
        "requestReopening",
        Office::officer,
        o -> Map.of("periodId", o.id("closed period"), "reason", "Thiếu kết quả"));
    Recipes.act("approveReopening", Office::chief, o -> Map.of("reopeningId", o.id("reopening")));
    Recipes.act(
        "declineReopening",
        Office::chief,
        o -> Map.of("reopeningId", o.id("reopening to decline"), "reason", "Đã đủ hồ sơ"));
    Recipes.act(
        "acknowledgeResult", Office::staff, o -> Map.of("periodId", o.id("released period")));
    Recipes.act(
        "submitPetition",
        Office::staff,
        o -> Map.of("periodId", o.id("released period"), "text", "Sản phẩm đã nộp đúng hạn"));
    Recipes.act(
        "answerPetition",
        Office::chief,
        o ->
            Map.of(
                "evaluationId",
                o.id("evaluation with petition"),
                "granted",
                true,
                "text",
                "Đã đối chiếu hồ sơ"));
    Recipes.act("sealPeriod", Office::officer, o -> Map.of("periodId", o.id("released period")));
    Recipes.read("yearlyScore", Office::head, o -> Map.of("personId", o.id("staff"), "year", 2026));
    Recipes.act(
        "recordAbsence",
        Office::administrator,
        o ->
            Map.of(
                "personId", o.id("staff"),
                "kind", "SICK",
                "from", "2026-03-02",
                "to", "2026-03-06",
                "document", "12/GCN"));
    Recipes.read("periodOverview", Office::officer, o -> Map.of("periodCode", o.office().period()));
    Recipes.read("periodOpening", Office::officer, o -> Map.of("periodCode", "2030-01"));
    Recipes.read("history", Office::head, o -> Map.of("recordId", o.id("staff"), "first", 100));
    Recipes.read("myDuties", Office::head, o -> Map.of());
    Recipes.read(
        "closingChecklist", Office::officer, o -> Map.of("periodId", o.id("period"), "first", 100));
  }
}
