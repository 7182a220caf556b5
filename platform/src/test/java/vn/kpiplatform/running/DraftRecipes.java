package vn.kpiplatform.running;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How to call what makes a framework of an agency's own. */
final class DraftRecipes {

  private DraftRecipes() {}

  static void add() {
    Recipes.read("frameworkDrafts", Office::officer, o -> Map.of("first", 100));
    Recipes.act(
        "startFrameworkDraft", Office::officer, o -> Map.of("frameworkId", o.id("framework")));
    Recipes.act(
        "changeFrameworkDraft",
        Office::officer,
        o ->
            Map.of(
                "draftId", o.id("draft to change"),
                "expectedVersion", o.version("draft to change"),
                "changes", List.of(Map.of("place", "/bands/good/minimum", "value", "75"))));
    Recipes.act(
        "discardFrameworkDraft",
        Office::officer,
        o ->
            Map.of(
                "draftId", o.id("draft to discard"),
                "expectedVersion", o.version("draft to discard")));
  }

  /** Drafts from which each of these acts can start. */
  static void prepare(BusyOffice busy) {
    Client officer = busy.office().officer();
    for (String name : List.of("draft to change", "draft to discard")) {
      busy.keep(name, start(officer));
    }
  }

  static JsonNode start(Client officer) {
    return officer.act("startFrameworkDraft", "frameworkDraft { id version state }", Map.of());
  }
}
