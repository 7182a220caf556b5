package vn.kpiplatform.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.EmploymentKind;
import vn.kpiplatform.organisation.Fields.Field;
import vn.kpiplatform.organisation.Hierarchy.Place;

/**
 * Who is under whose management: everybody from whom a chain of direct superiors leads to a head,
 * so a head answers for the whole unit, lower units included; a deputy answers for the field
 * assigned to them (decree 335/2025, article 15). Whoever acts for an absent head does not lead in
 * their place.
 */
final class Management {

  private final Set<UUID> assessed;
  private final Map<UUID, List<UUID>> led;

  private Management(Set<UUID> assessed, Map<UUID, List<UUID>> led) {
    this.assessed = assessed;
    this.led = led;
  }

  /**
   * @param heads the head above each who has one
   * @param assessedByGuest who is assessed from outside the agency
   * @param fields of deputies
   */
  static Management of(
      Collection<Place> places,
      Map<UUID, UUID> heads,
      Set<UUID> assessedByGuest,
      Map<UUID, Field> fields) {
    Map<UUID, Field> assigned = new HashMap<>();
    places.stream()
        .filter(place -> place.capacity() == Capacity.DEPUTY && fields.containsKey(place.person()))
        .forEach(place -> assigned.put(place.person(), fields.get(place.person())));
    Map<UUID, List<UUID>> led = new HashMap<>();
    places.stream()
        // only civil servants count for a leader (R8, suggested reading)
        .filter(place -> place.employmentKind() == EmploymentKind.CIVIL_SERVANT)
        .sorted(Comparator.comparing(Place::person))
        .forEach(
            place -> {
              Set<UUID> leaders = above(place.person(), heads);
              assigned.forEach(
                  (deputy, field) -> {
                    if (field.holds(place.person(), place.unit())) {
                      leaders.add(deputy);
                    }
                  });
              leaders.remove(place.person());
              leaders.forEach(
                  leader ->
                      led.computeIfAbsent(leader, none -> new ArrayList<>()).add(place.person()));
            });
    Set<UUID> assessed = new HashSet<>(heads.keySet());
    assessed.addAll(assessedByGuest);
    return new Management(Set.copyOf(assessed), led);
  }

  boolean hasSuperior(UUID person) {
    return assessed.contains(person);
  }

  /** Civil servants under this person's management, in the order of their ids. */
  List<UUID> ledBy(UUID person) {
    return List.copyOf(led.getOrDefault(person, List.of()));
  }

  private static Set<UUID> above(UUID person, Map<UUID, UUID> heads) {
    Set<UUID> above = new HashSet<>();
    @Nullable UUID next = heads.get(person);
    while (next != null && !next.equals(person) && above.add(next)) {
      next = heads.get(next);
    }
    return above;
  }
}
