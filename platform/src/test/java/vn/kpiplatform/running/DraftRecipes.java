package vn.kpiplatform.running;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** How to call what makes a framework of an agency's own. */
final class DraftRecipes {

  private DraftRecipes() {}

  static void add() {
    Recipes.read("frameworkDrafts", Office::officer, o -> Map.of("first", 100));
    Recipes.read(
        "frameworkDraftTrial",
        Office::officer,
        o ->
            Map.of(
                "draftId", o.id("draft to change"),
                "periodCode", o.office().monthBefore()));
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
        "proposeFrameworkDraft",
        Office::officer,
        o ->
            Map.of(
                "draftId", o.id("draft to propose"),
                "expectedVersion", o.version("draft to propose"),
                "fromPeriod", "2035-01"));
    Recipes.act(
        "publishFrameworkDraft",
        Office::chief,
        o ->
            Map.of(
                "draftId", o.id("draft to publish"),
                "expectedVersion", o.version("draft to publish")));
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
    busy.keep("draft to publish", proposed(officer));
    for (String name : List.of("draft to change", "draft to discard", "draft to propose")) {
      busy.keep(name, start(officer));
    }
  }

  private static JsonNode proposed(Client officer) {
    JsonNode draft = start(officer);
    return officer.act(
        "proposeFrameworkDraft",
        "frameworkDraft { id version state }",
        Map.of("draftId", Office.id(draft), "expectedVersion", 0, "fromPeriod", "2036-01"));
  }

  static JsonNode start(Client officer) {
    return officer.act("startFrameworkDraft", "frameworkDraft { id version state }", Map.of());
  }
}
