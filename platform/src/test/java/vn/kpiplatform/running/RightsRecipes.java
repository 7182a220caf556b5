package vn.kpiplatform.running;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** {@link Recipes} for superiors by appointment. */
final class RightsRecipes {

  private RightsRecipes() {}

  static void add(Map<String, Recipes.Recipe> table) {
    table.put("myAgencies", new Recipes.Recipe(Office::staff, List.of(o -> Map.of())));
    table.put("serviceAccounts", new Recipes.Recipe(Office::administrator, List.of(o -> Map.of())));
    table.put(
        "serviceOperations", new Recipes.Recipe(Office::administrator, List.of(o -> Map.of())));
    table.put(
        "createServiceAccount",
        act(o -> Map.of("name", "Chương trình", "operations", List.of("me", "units"))));
    table.put(
        "renewServiceAccountSecret", act(o -> Map.of("serviceAccountId", o.id("service account"))));
    table.put(
        "appointments",
        new Recipes.Recipe(Office::administrator, List.of(o -> Map.of("first", 100))));
    table.put(
        "movePerson",
        act(
            o ->
                Map.of(
                    "personId", o.id("spare person"),
                    "unitId", o.id("root"),
                    "positionId", o.id("position"),
                    "capacity", "STAFF",
                    "from", o.office().due())));
    table.put(
        "appointGuestAssessor",
        act(
            o ->
                Map.of("guestId", o.id("guest"), "personId", o.id("chief"), "from", "2030-01-01")));
    table.put(
        "nameActingSuperior",
        act(
            o ->
                Map.of(
                    "personId",
                    o.id("head"),
                    "actingId",
                    o.id("staff"),
                    "from",
                    "2030-02-01",
                    "to",
                    "2030-02-28")));
    table.put(
        "endAppointment",
        act(
            o ->
                Map.of(
                    "appointmentId", o.id("appointment"),
                    "lastDay", "2030-01-15",
                    "expectedVersion", o.version("appointment"))));
  }

  private static Recipes.Recipe act(Function<BusyOffice, Map<String, Object>> input) {
    return new Recipes.Recipe(
        Office::administrator,
        List.of(
            office -> {
              Map<String, Object> keyed = new LinkedHashMap<>(input.apply(office));
              keyed.put("requestKey", UUID.randomUUID().toString());
              return Map.of("input", keyed);
            }));
  }
}
