package vn.kpiplatform.work;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;

/**
 * Whose work a caller may see: what {@link Hierarchy#readable} says, and also every task of which
 * an output was handed in to the caller, who may have moved to another unit since; not so a guest,
 * whose rights end with their days.
 */
@Component
class Visibility {

  private static final String TASKS =
      """
      select t.id, t.person_id,
             exists (select 1 from output o join submission s on s.output_id = o.id
                     where o.task_id = t.id
                       and :caller::uuid in (s.superior_id, s.confirmer_id)) as handed_in_to_caller
      from task t
      where t.id = any(:ids)\
      """;

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Hierarchy hierarchy;
  private final ReadingPeople people;
  private final InstantSource time;

  Visibility(
      JdbcClient jdbc,
      Acting acting,
      Hierarchy hierarchy,
      ReadingPeople people,
      InstantSource time) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.people = people;
    this.time = time;
  }

  /** Those of these tasks that the present caller may see today. */
  Set<UUID> tasks(Collection<UUID> ids) {
    return tasks(acting.actorOrGuest(), ids, CivilTime.day(time.instant()));
  }

  /** Whether the actor may see this task. */
  boolean sees(Actor actor, UUID task, LocalDate today) {
    return !tasks(actor, List.of(task), today).isEmpty();
  }

  /**
   * The person, if the present caller may see their tasks.
   *
   * @throws Refused NOT_FOUND at personId
   */
  UUID person(String personId) {
    return NodeId.read(PersonView.KIND, personId)
        .filter(this::sees)
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "personId"));
  }

  private boolean sees(UUID person) {
    LocalDate today = CivilTime.day(time.instant());
    return !hierarchy.readable(acting.actorOrGuest(), List.of(person), today).isEmpty();
  }

  /** Those of these persons whose direct superior today is the caller. */
  List<UUID> directlyBelow(Collection<UUID> persons) {
    UUID caller = caller().orElse(null);
    return caller == null || persons.isEmpty()
        ? List.of()
        : hierarchy.superiorsOf(persons, CivilTime.day(time.instant())).entrySet().stream()
            .filter(entry -> entry.getValue().equals(caller))
            .map(Map.Entry::getKey)
            .toList();
  }

  /** The person who is calling, if the account belongs to one: an officer's need not. */
  Optional<UUID> caller() {
    return personOf(acting.actorOrGuest());
  }

  private Set<UUID> tasks(Actor actor, Collection<UUID> ids, LocalDate today) {
    List<Row> rows =
        jdbc.sql(TASKS)
            .param("caller", actor.guest() ? null : personOf(actor).orElse(null))
            .param("ids", ids.toArray(UUID[]::new))
            .query(
                (row, n) ->
                    new Row(
                        row.getObject("id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("handed_in_to_caller")))
            .list();
    List<UUID> persons = rows.stream().map(Row::person).distinct().toList();
    Set<UUID> readable =
        persons.isEmpty() ? Set.of() : new HashSet<>(hierarchy.readable(actor, persons, today));
    return rows.stream()
        .filter(row -> row.handedInToCaller() || readable.contains(row.person()))
        .map(Row::task)
        .collect(Collectors.toSet());
  }

  /** As {@link #caller}, for this actor. */
  Optional<UUID> personOf(Actor actor) {
    return people.behind(List.of(actor.account())).stream()
        .map(person -> person.id().value())
        .findFirst();
  }

  private record Row(UUID task, UUID person, boolean handedInToCaller) {}
}
