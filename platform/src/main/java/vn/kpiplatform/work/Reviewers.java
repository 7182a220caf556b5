package vn.kpiplatform.work;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kpiplatform.organisation.Hierarchy;

/**
 * Who answers an output: the direct superior on the day of its latest submission. Where that person
 * has no account any more, the direct superior of today does, so that nothing waits for ever.
 */
@Component
class Reviewers {

  private static final String NAMED =
      """
      select distinct on (s.output_id) s.output_id, s.superior_id, t.person_id
      from submission s join output o on o.id = s.output_id join task t on t.id = o.task_id
      where s.output_id = any(:outputs)
      order by s.output_id, s.round desc\
      """;

  private static final String WAITING =
      """
      select distinct s.superior_id, t.person_id
      from submission s join output o on o.id = s.output_id join task t on t.id = o.task_id
      join period p on p.id = t.period_id
      where o.state = 'AWAITING_VALIDATION' and p.state = 'OPEN'\
      """;

  private final JdbcClient jdbc;
  private final Hierarchy hierarchy;

  Reviewers(JdbcClient jdbc, Hierarchy hierarchy) {
    this.jdbc = jdbc;
    this.hierarchy = hierarchy;
  }

  /** Who answers each of these outputs; absent where nobody can. At most three statements. */
  Map<UUID, UUID> of(Collection<UUID> outputs, LocalDate today) {
    List<Named> named =
        jdbc.sql(NAMED)
            .param("outputs", outputs.toArray(UUID[]::new))
            .query(
                (row, n) ->
                    new Named(
                        row.getObject("output_id", UUID.class),
                        row.getObject("superior_id", UUID.class),
                        row.getObject("person_id", UUID.class)))
            .list();
    Set<UUID> entering = entering(named.stream().map(Named::superior).toList());
    List<Named> orphans = named.stream().filter(one -> !entering.contains(one.superior())).toList();
    Map<UUID, UUID> substitutes = superiors(orphans.stream().map(Named::person).toList(), today);
    Map<UUID, UUID> reviewers = new HashMap<>();
    for (Named one : named) {
      UUID reviewer =
          entering.contains(one.superior()) ? one.superior() : substitutes.get(one.person());
      if (reviewer != null) {
        reviewers.put(one.output(), reviewer);
      }
    }
    return reviewers;
  }

  /** For whose waiting outputs this person answers today in the place of somebody who left. */
  Orphans orphans(UUID reviewer, LocalDate today) {
    List<Named> waiting =
        jdbc.sql(WAITING)
            .query(
                (row, n) ->
                    new Named(
                        reviewer,
                        row.getObject("superior_id", UUID.class),
                        row.getObject("person_id", UUID.class)))
            .list();
    Set<UUID> entering = entering(waiting.stream().map(Named::superior).toList());
    List<Named> left = waiting.stream().filter(one -> !entering.contains(one.superior())).toList();
    Map<UUID, UUID> superiors = superiors(left.stream().map(Named::person).toList(), today);
    return new Orphans(
        left.stream().map(Named::superior).collect(Collectors.toSet()),
        left.stream()
            .map(Named::person)
            .filter(person -> reviewer.equals(superiors.get(person)))
            .collect(Collectors.toSet()));
  }

  private Set<UUID> entering(List<UUID> superiors) {
    return superiors.isEmpty() ? Set.of() : hierarchy.entering(Set.copyOf(superiors));
  }

  private Map<UUID, UUID> superiors(List<UUID> persons, LocalDate today) {
    return persons.isEmpty() ? Map.of() : hierarchy.superiorsOf(Set.copyOf(persons), today);
  }

  private record Named(UUID output, UUID superior, UUID person) {}

  /**
   * What somebody answers for others.
   *
   * @param left superiors who cannot enter any more
   * @param persons whose outputs, where they wait for one of those, fall to the reviewer
   */
  record Orphans(Set<UUID> left, Set<UUID> persons) {}
}
