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
  }
}
