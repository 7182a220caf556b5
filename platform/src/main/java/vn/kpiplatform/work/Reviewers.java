package vn.kpiplatform.work;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kpiplatform.organisation.Hierarchy;

/**
 * Who answers an output: the direct superior on the day of its latest submission and, where the
 * framework asks for a second answer, whoever stood above that one. Where that person can no longer
 * act, having left, lost their account or being absent with somebody acting for them, the one of
 * today does, so that nothing waits for ever.
 */
@Component
class Reviewers {

  private static final String NAMED =
      """
      select distinct on (s.output_id) s.output_id, t.person_id,
             case o.state when 'AWAITING_CONFIRMATION' then s.confirmer_id
                          else s.superior_id end as superior_id,
             o.state = 'AWAITING_CONFIRMATION' as confirming
      from submission s join output o on o.id = s.output_id join task t on t.id = o.task_id
      where s.output_id = any(:outputs)
      order by s.output_id, s.round desc\
      """;

  private static final String WAITING =
      """
      select distinct t.person_id,
             case o.state when 'AWAITING_CONFIRMATION' then s.confirmer_id
                          else s.superior_id end as superior_id,
             o.state = 'AWAITING_CONFIRMATION' as confirming
      from submission s join output o on o.id = s.output_id join task t on t.id = o.task_id
      join period p on p.id = t.period_id
      where o.state in ('AWAITING_VALIDATION', 'AWAITING_CONFIRMATION') and p.state = 'OPEN'
        and not exists (select 1 from submission later
                        where later.output_id = s.output_id and later.round > s.round)\
      """;

  private final JdbcClient jdbc;
  private final Hierarchy hierarchy;

  Reviewers(JdbcClient jdbc, Hierarchy hierarchy) {
    this.jdbc = jdbc;
    this.hierarchy = hierarchy;
  }

  /** Who answers each of these outputs; absent where nobody can. At most four statements. */
  Map<UUID, UUID> of(Collection<UUID> outputs, LocalDate today) {
    List<Named> named =
        jdbc.sql(NAMED)
            .param("outputs", outputs.toArray(UUID[]::new))
            .query(
                (row, n) ->
                    new Named(
                        row.getObject("output_id", UUID.class),
                        row.getObject("superior_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("confirming")))
            .list();
    Set<UUID> available = available(named.stream().map(Named::superior).toList(), today);
    List<Named> orphans =
        named.stream().filter(one -> !available.contains(one.superior())).toList();
    Substitutes substitutes = substitutes(orphans, today);
    Map<UUID, UUID> reviewers = new HashMap<>();
    for (Named one : named) {
      UUID reviewer = available.contains(one.superior()) ? one.superior() : substitutes.of(one);
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
                        row.getObject("person_id", UUID.class),
                        row.getBoolean("confirming")))
            .list();
    Set<UUID> available = available(waiting.stream().map(Named::superior).toList(), today);
    List<Named> left = waiting.stream().filter(one -> !available.contains(one.superior())).toList();
    Substitutes substitutes = substitutes(left, today);
    List<Named> mine = left.stream().filter(one -> reviewer.equals(substitutes.of(one))).toList();
    return new Orphans(
        left.stream().map(Named::superior).collect(toSet()),
        mine.stream().filter(one -> !one.confirming()).map(Named::person).collect(toSet()),
        mine.stream().filter(Named::confirming).map(Named::person).collect(toSet()));
  }

  /**
   * Today's superiors of the people whose outputs wait, and theirs where it is theirs to answer.
   */
  private Substitutes substitutes(List<Named> orphans, LocalDate today) {
    Map<UUID, UUID> direct = superiors(orphans.stream().map(Named::person).toList(), today);
    boolean confirming = orphans.stream().anyMatch(Named::confirming);
    return new Substitutes(
        direct, confirming ? superiors(List.copyOf(direct.values()), today) : Map.of());
  }

  private Set<UUID> available(List<UUID> superiors, LocalDate today) {
    return superiors.isEmpty() ? Set.of() : hierarchy.available(Set.copyOf(superiors), today);
  }

  private Map<UUID, UUID> superiors(List<UUID> persons, LocalDate today) {
    return persons.isEmpty() ? Map.of() : hierarchy.superiorsOf(Set.copyOf(persons), today);
  }

  private record Named(UUID output, UUID superior, UUID person, boolean confirming) {}

  private record Substitutes(Map<UUID, UUID> direct, Map<UUID, UUID> above) {

    @Nullable UUID of(Named orphan) {
      UUID superior = direct.get(orphan.person());
      return superior == null || !orphan.confirming() ? superior : above.get(superior);
    }
  }

  /**
   * What somebody answers for others.
   *
   * @param left superiors who cannot act any more
   * @param persons whose outputs, where they wait for one of those to validate, fall to the
   *     reviewer
   * @param confirmed the same, where they wait for one of those to confirm
   */
  record Orphans(Set<UUID> left, Set<UUID> persons, Set<UUID> confirmed) {}
}
