package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is above whom, by the tree and by appointment; each question is one statement. */
@Component
class Superiors {

  /** The person's own unit and every unit above it, nearest first. */
  private static final String ABOVE =
      """
      with recursive above (person_id, unit_id, height) as (
        select person_id, unit_id, 0 from posting
        where person_id = any(:persons) and :day between from_day and coalesce(to_day, :day)
        union all
        select above.person_id, unit.parent_id, above.height + 1
        from above join unit on unit.id = above.unit_id
        where unit.parent_id is not null
      ),
      head (person_id, height, head_id) as (
        select above.person_id, above.height, posting.person_id
        from above join posting on posting.unit_id = above.unit_id
        where posting.capacity = 'HEAD' and posting.person_id <> above.person_id
          and :day between posting.from_day and coalesce(posting.to_day, :day)
      )
      """;

  private static final String LEADERS =
      ABOVE
          + """
          select distinct on (person_id) person_id, head_id as superior_id
          from head order by person_id, height\
          """;

  /**
   * The nearest head above who is somebody else, or whoever acts for that head. Who is absent
   * without anybody able to act, and who acts for their own superior, is passed over upwards. Where
   * nobody is left: a guest, for the agency's head; for whoever acts for the agency's head, that
   * head.
   */
  private static final String SUPERIORS =
      ABOVE
          + """
          , present as (
            select kind, for_person_id, appointee_id from appointment
            where :day between from_day and coalesce(to_day, :day)
          ),
          candidate (person_id, rank, height, superior_id) as (
            select head.person_id, 1, head.height, coalesce(acting.appointee_id, head.head_id)
            from head
            left join present acting
              on acting.kind = 'ACTING_SUPERIOR' and acting.for_person_id = head.head_id
              and exists (select 1 from posting
                          where posting.person_id = acting.appointee_id
                            and :day between posting.from_day and coalesce(posting.to_day, :day))
            where coalesce(acting.appointee_id, head.head_id) <> head.person_id
              and not exists (
                select 1 from present absent
                where absent.kind = 'ACTING_SUPERIOR'
                  and absent.for_person_id = coalesce(acting.appointee_id, head.head_id))
            union all
            select for_person_id, 2, 0, appointee_id from present
            where kind = 'GUEST_ASSESSOR' and for_person_id = any(:persons)
            union all
            select person_id, 3, height, head_id from head
          )
          select distinct on (person_id) person_id, superior_id
          from candidate order by person_id, rank, height\
          """;

  private static final String AVAILABLE =
      """
      select person.id from person join account on account.id = person.account_id
      where person.id = any(:persons) and account.ended_at is null
        and (exists (select 1 from posting
                     where posting.person_id = person.id
                       and :day between posting.from_day and coalesce(posting.to_day, :day))
             or exists (select 1 from appointment
                        where kind = 'GUEST_ASSESSOR' and appointee_id = person.id
                          and :day between from_day and coalesce(to_day, :day)))
        and not exists (select 1 from appointment
                        where kind = 'ACTING_SUPERIOR' and for_person_id = person.id
                          and :day between from_day and coalesce(to_day, :day))\
      """;

  private final JdbcClient jdbc;

  Superiors(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, UUID> of(Collection<UUID> persons, LocalDate day) {
    return pairs(SUPERIORS, persons, day);
  }

  Map<UUID, UUID> leadersOf(Collection<UUID> persons, LocalDate day) {
    return pairs(LEADERS, persons, day);
  }

  Set<UUID> available(Collection<UUID> persons, LocalDate day) {
    return jdbc.sql(AVAILABLE)
        .param("persons", persons.toArray(UUID[]::new))
        .param("day", day)
        .query((row, n) -> row.getObject("id", UUID.class))
        .set();
  }

  /** The superiors of that day, and today's where those can no longer act. */
  Map<UUID, UUID> answering(Collection<UUID> persons, LocalDate day, LocalDate today) {
    Map<UUID, UUID> superiors = of(persons, day);
    if (day.equals(today)) {
      return superiors;
    }
    Set<UUID> available =
        superiors.isEmpty() ? Set.of() : available(Set.copyOf(superiors.values()), today);
    superiors.values().removeIf(superior -> !available.contains(superior));
    List<UUID> left = persons.stream().filter(one -> !superiors.containsKey(one)).toList();
    if (!left.isEmpty()) {
      superiors.putAll(of(left, today));
    }
    return superiors;
  }

  private Map<UUID, UUID> pairs(String sql, Collection<UUID> persons, LocalDate day) {
    Map<UUID, UUID> found = new HashMap<>();
    jdbc.sql(sql)
        .param("persons", persons.toArray(UUID[]::new))
        .param("day", day)
        .query(
            row -> {
              found.put(
                  row.getObject("person_id", UUID.class), row.getObject("superior_id", UUID.class));
            });
    return found;
  }
}
