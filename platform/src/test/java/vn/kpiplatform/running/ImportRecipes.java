package vn.kpiplatform.running;

import java.util.Map;

/** How the entries about imports are called with success. */
final class ImportRecipes {

  private ImportRecipes() {}

  static void add() {
    Recipes.read(
        "importPreview",
        Office::administrator,
        o -> Map.of("fileId", o.id("import file"), "kind", "PEOPLE"));
    Recipes.read("imports", Office::administrator, o -> Map.of("first", 100));
    Recipes.read(
        "importFailedRows",
        Office::administrator,
        o -> Map.of("importId", o.id("import"), "first", 100));
    // the background takes back nothing: every row of it was refused
    Recipes.act("takeBackImport", Office::administrator, o -> Map.of("importId", o.id("import")));
    Recipes.act(
        "startImport",
        Office::administrator,
        o -> Importing.input(o.id("import file"), "CSV", 1, "CHECK_ONLY"));
  }
}
