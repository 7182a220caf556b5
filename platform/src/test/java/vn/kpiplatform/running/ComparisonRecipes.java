package vn.kpiplatform.running;

import java.util.Map;

/** How members look at the agencies below theirs. */
final class ComparisonRecipes {

  private ComparisonRecipes() {}

  static void add() {
    Recipes.read(
        "comparisonBelow",
        Office::officer,
        o -> Map.of("periodCode", o.office().period(), "first", 100));
  }
}
