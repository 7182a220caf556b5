package vn.kpiplatform.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;
import vn.kpiplatform.organisation.Hierarchy;

/**
 * Who settles whose petitions: the agency's head everybody's but their own, and the guest who
 * assesses the head theirs (decree 335/2025, article 10).
 */
@Component
class PetitionAuthority {

  private final Hierarchy hierarchy;

  PetitionAuthority(Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
  }

  /** Those of these persons about whom the actor decides. */
  Set<UUID> over(Actor actor, Collection<UUID> persons, LocalDate today) {
    if (!actor.guest() && !actor.holds(Role.AGENCY_HEAD)) {
      return Set.of();
    }
    UUID caller = hierarchy.personOf(actor);
    Map<UUID, UUID> superiors = actor.guest() ? hierarchy.superiorsOf(persons, today) : Map.of();
    return persons.stream()
        .filter(
            person -> actor.guest() ? caller.equals(superiors.get(person)) : !caller.equals(person))
        .collect(Collectors.toUnmodifiableSet());
  }
}
