package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which fields are assigned to which deputies on a given day. */
public interface Fields {

  /** The field of each deputy who has one on that day. */
  Map<UUID, Field> on(LocalDate day);

  /** The parts of which these deputies are in charge on that day; others are absent. */
  Map<UUID, List<Part>> partsOf(Collection<UUID> deputies, LocalDate day);

  /**
   * All that a deputy is in charge of.
   *
   * @param units with the units below them
   * @param people named one by one
   */
  record Field(Set<UUID> units, Set<UUID> people) {

    public Field {
      units = Set.copyOf(units);
      people = Set.copyOf(people);
    }

    /** Whether somebody who serves in that unit is in it. */
    public boolean holds(UUID person, UUID unit) {
      return units.contains(unit) || people.contains(person);
    }
  }

  /**
   * One part of a field: a unit with all below it, or a person.
   *
   * @param to the last day, if it is known
   */
  record Part(
      UUID deputy,
      @Nullable UUID unitId,
      @Nullable UUID ledPersonId,
      LocalDate from,
      @Nullable LocalDate to) {}
}
