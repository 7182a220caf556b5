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
 * assigned to them (decree 335/2025, article 15).
 */
final class Management {

  private final Map<UUID, UUID> superiors;
  private final Map<UUID, List<UUID>> led;

  private Management(Map<UUID, UUID> superiors, Map<UUID, List<UUID>> led) {
    this.superiors = superiors;
    this.led = led;
  }

  /**
   * @param superiors the direct superior of each who has one
   * @param fields of deputies
   */
  static Management of(
      Collection<Place> places, Map<UUID, UUID> superiors, Map<UUID, Field> fields) {
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
              Set<UUID> leaders = above(place.person(), superiors);
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
    return new Management(Map.copyOf(superiors), led);
  }

  boolean hasSuperior(UUID person) {
    return superiors.containsKey(person);
  }

  /** Civil servants under this person's management, in the order of their ids. */
  List<UUID> ledBy(UUID person) {
    return List.copyOf(led.getOrDefault(person, List.of()));
  }

  private static Set<UUID> above(UUID person, Map<UUID, UUID> superiors) {
    Set<UUID> above = new HashSet<>();
    @Nullable UUID next = superiors.get(person);
    while (next != null && !next.equals(person) && above.add(next)) {
      next = superiors.get(next);
    }
    return above;
  }
}
