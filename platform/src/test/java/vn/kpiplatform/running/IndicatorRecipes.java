package vn.kpiplatform.running;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** How the entries about units' indicators are called with success. */
final class IndicatorRecipes {

  private IndicatorRecipes() {}

  static void add() {
    Recipes.read(
        "indicators",
        Office::staff,
        o -> Map.of("unitId", o.id("division"), "periodCode", o.office().period()));
    Recipes.read(
        "unitEvaluation",
        Office::staff,
        o -> Map.of("unitId", o.id("division"), "periodCode", o.office().period()));
    Recipes.read("actualsToValidate", Office::chief, o -> Map.of());
    Recipes.act("setIndicatorTarget", Office::chief, o -> target(o, "I-1"));
    Recipes.act(
        "assignIndicator",
        Office::head,
        o ->
            Map.of(
                "unitIndicatorId", o.id("indicator to give"),
                "expectedVersion", o.version("indicator to give"),
                "personId", o.id("staff")));
    Recipes.act("enterActual", Office::head, o -> entry(o, "indicator to enter"));
    Recipes.act(
        "validateActual",
        Office::chief,
        o ->
            Map.of(
                "unitIndicatorId", o.id("indicator to validate"),
                "expectedVersion", o.version("indicator to validate")));
    Recipes.act(
        "returnActual",
        Office::chief,
        o ->
            Map.of(
                "unitIndicatorId", o.id("indicator to return"),
                "expectedVersion", o.version("indicator to return"),
                "note", "Chưa khớp với hệ thống"));
  }

  static Map<String, Object> target(BusyOffice office, String code) {
    return Map.of(
        "unitId",
        office.id("division"),
        "periodId",
        office.id("period"),
        "indicator",
        code,
        "expectedVersion",
        0,
        "value",
        "10",
        "document",
        "12/QĐ-SNV");
  }

  static Map<String, Object> entry(BusyOffice office, String indicator) {
    return Map.of(
        "unitIndicatorId",
        office.id(indicator),
        "expectedVersion",
        office.version(indicator),
        "value",
        "8",
        "asOf",
        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).toString(),
        "source",
        "Hệ thống quản lý văn bản",
        "evidence",
        List.of(Map.of("fileId", office.id("file of head")), Map.of("document", "15/BC-SNV")));
  }
}
