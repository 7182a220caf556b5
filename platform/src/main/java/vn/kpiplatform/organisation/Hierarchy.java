package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.kpiplatform.identity.Actor;

/** Who is above whom on a given day, and whose file somebody may read. */
public interface Hierarchy {

  /**
   * The person behind an account.
   *
   * @throws vn.kpiplatform.contract.Refused FORBIDDEN if the account belongs to no person
   */
  UUID personOf(Actor actor);

  /**
   * The direct superior on that day: the head of the person's unit; for a head, the head of the
   * unit above; whoever acts for that head while they are absent. Units without a head are passed
   * over upwards. For the agency's own head it is the guest appointed for that day, if there is one
   * (decree 335/2025, article 10).
   */
  Optional<UUID> superiorOf(UUID person, LocalDate day);

  /**
   * Like {@link #superiorOf}, for many persons in one statement; persons without one are absent.
   */
  Map<UUID, UUID> superiorsOf(Collection<UUID> persons, LocalDate day);

  /**
   * Who today answers for what those persons' superiors had to do on that day: these superiors, as
   * far as they are still {@link #available}, otherwise today's. At most three statements.
   */
  Map<UUID, UUID> answeringFor(Collection<UUID> persons, LocalDate day, LocalDate today);

  /** The head above each person on that day by the tree alone, whoever acts for them. */
  Map<UUID, UUID> leadersOf(Collection<UUID> persons, LocalDate day);

  /** Where each of these persons is posted on that day; persons without a posting are absent. */
  Map<UUID, Place> placesOf(Collection<UUID> persons, LocalDate day);

  /** Everybody with a posting on at least one day of the span, at the latest place within it. */
  List<Place> placesDuring(LocalDate from, LocalDate to);

  /**
   * Those of these persons who can act as a superior on that day: with an account that has not
   * ended, in a post or as a guest, and without anybody who acts in their place.
   */
  Set<UUID> available(Collection<UUID> persons, LocalDate day);

  /**
   * Those of these persons whose file the actor may read today: one's own; everybody below a unit
   * that the actor heads; everybody for the KPI officer, the auditor and whoever decides classes;
   * those of a unit, and of the units below it, for an officer or auditor limited to that unit; for
   * whoever acts for a superior, everybody below that superior, but not the superior's own; for a
   * guest, those assigned to them on the day.
   */
  Collection<UUID> readable(Actor actor, Collection<UUID> persons, LocalDate today);

  /** Everybody whose file the actor may read today, as {@link #readable}. */
  Collection<UUID> readable(Actor actor, LocalDate today);

  /**
   * A person's place in the tree.
   *
   * @param depth of the unit; the agency's root is 0
   */
  record Place(
      UUID person,
      UUID unit,
      int depth,
      Capacity capacity,
      EmploymentKind employmentKind,
      LocalDate from) {}
}
