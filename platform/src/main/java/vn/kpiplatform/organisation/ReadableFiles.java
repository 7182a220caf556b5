package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** Whose file somebody may read on a day: by role, by the tree, by appointment. */
@Component
class ReadableFiles {

  /** Whoever holds one of these reads every file, or those of the unit it is limited to. */
  private static final Set<Role> READ_ALL =
      Set.of(Role.KPI_OFFICER, Role.AGENCY_HEAD, Role.AUDITOR);

  /** A person whom the account's guest assesses on the day. */
  static final String ASSIGNED_TO_GUEST =
      """
      exists (select 1 from appointment join person guest on guest.id = appointment.appointee_id
              where appointment.kind = 'GUEST_ASSESSOR' and guest.account_id = :account
                and appointment.for_person_id = person.id
                and :day between appointment.from_day and coalesce(appointment.to_day, :day))\
      """;

  /**
   * Units led, with whom not to read there: who acts for a superior does not read that superior's
   * own file.
   */
  private static final String READABLE =
      """
      with recursive headed (unit_id, except_id) as (
        select posting.unit_id, cast(null as uuid)
        from posting join person on person.id = posting.person_id
        where person.account_id = :account and posting.capacity = 'HEAD'
          and :day between posting.from_day and coalesce(posting.to_day, :day)
        union all
        select posting.unit_id, posting.person_id
        from appointment join posting on posting.person_id = appointment.for_person_id
        join person on person.id = appointment.appointee_id
        where person.account_id = :account and appointment.kind = 'ACTING_SUPERIOR'
          and :day between appointment.from_day and coalesce(appointment.to_day, :day)
          and posting.capacity = 'HEAD'
          and :day between posting.from_day and coalesce(posting.to_day, :day)
          and exists (select 1 from posting own
                      where own.person_id = person.id
                        and :day between own.from_day and coalesce(own.to_day, :day))
        union all
        select unnest(:units), null
      ),
      led (unit_id, except_id) as (
        select unit_id, except_id from headed
        union
        select unit.id, cast(null as uuid) from unit join led on unit.parent_id = led.unit_id
      )
      select person.id from person
      where (:everybody
             or (person.account_id = :account and not person.outside)
             or exists (select 1 from posting join led using (unit_id)
                        where posting.person_id = person.id
                          and posting.person_id is distinct from led.except_id
                          and :day between posting.from_day and coalesce(posting.to_day, :day))
             or\
      """
          + " "
          + ASSIGNED_TO_GUEST
          + ")";

  private static final String AMONG = " and person.id = any(:persons)";

  private final JdbcClient jdbc;

  ReadableFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Set<UUID> of(Actor actor, LocalDate day) {
    return ids(ask(READABLE, actor, day));
  }

  Set<UUID> among(Actor actor, Collection<UUID> persons, LocalDate day) {
    return ids(ask(READABLE + AMONG, actor, day).param("persons", persons.toArray(UUID[]::new)));
  }

  private JdbcClient.StatementSpec ask(String sql, Actor actor, LocalDate day) {
    return jdbc.sql(sql)
        .param("account", actor.account())
        .param("everybody", READ_ALL.stream().anyMatch(actor::holds))
        .param("units", units(actor))
        .param("day", day);
  }

  private static Set<UUID> ids(JdbcClient.StatementSpec question) {
    return question.query((row, n) -> row.getObject("id", UUID.class)).set();
  }

  private static UUID[] units(Actor actor) {
    return READ_ALL.stream()
        .flatMap(role -> actor.unitsOf(role).stream())
        .distinct()
        .toArray(UUID[]::new);
  }
}
