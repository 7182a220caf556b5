package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** Who answers for a unit, and who stands above it, on a given day. */
@Service
@Transactional(readOnly = true)
public class UnitHeads {

  /** The nearest unit above that has a head. */
  private static final String ABOVE =
      """
      with recursive above (unit_id, height) as (
        select parent_id, 1 from unit where id = :unit and parent_id is not null
        union all
        select unit.parent_id, above.height + 1
        from above join unit on unit.id = above.unit_id
        where unit.parent_id is not null
      )
      select head.person_id from above join posting head using (unit_id)
      where head.capacity = 'HEAD' and :day between head.from_day and coalesce(head.to_day, :day)
      order by above.height limit 1\
      """;

  private static final String SERVES =
      """
      with recursive above (unit_id) as (
        select unit_id from posting
        where person_id = :person and :day between from_day and coalesce(to_day, :day)
        union all
        select unit.parent_id from above join unit on unit.id = above.unit_id
        where unit.parent_id is not null
      )
      select exists (select 1 from above where unit_id = :unit)\
      """;

  private static final String OVERSEEN =
      """
      with recursive overseen (unit_id) as (
        select unit.id from unit
        where unit.id = any(:limited)
           or unit.parent_id in (
             select posting.unit_id from posting join person on person.id = posting.person_id
             where person.account_id = :account and posting.capacity = 'HEAD'
               and :day between posting.from_day and coalesce(posting.to_day, :day))
        union
        select unit.id from unit join overseen on unit.parent_id = overseen.unit_id
      )
      select unit_id from overseen where unit_id = any(:units)\
      """;

  private static final Set<Role> READ_ALL =
      Set.of(Role.KPI_OFFICER, Role.AGENCY_HEAD, Role.AUDITOR);

  private final JdbcClient jdbc;
  private final ReadingUnits units;
  private final Hierarchy hierarchy;

  UnitHeads(JdbcClient jdbc, ReadingUnits units, Hierarchy hierarchy) {
    this.jdbc = jdbc;
    this.units = units;
    this.hierarchy = hierarchy;
  }

  /** The unit's own head. */
  public Optional<UUID> of(UUID unit, LocalDate day) {
    return Optional.ofNullable(units.headsOf(List.of(unit), day).get(unit));
  }

  /**
   * Whoever stands above the unit: its head's direct superior, or without a head the nearest head
   * above. Empty for the agency's root, unless somebody outside is its head's superior.
   */
  public Optional<UUID> above(UUID unit, LocalDate day) {
    Optional<UUID> head = of(unit, day);
    return head.isPresent()
        ? hierarchy.superiorOf(head.get(), day)
        : jdbc.sql(ABOVE).param("unit", unit).param("day", day).query(UUID.class).optional();
  }

  /**
   * Those of these units that the actor stands above today: every one for whoever reads all files,
   * those of the unit a reading role is limited to, and those below a unit that the actor heads.
   */
  public Set<UUID> overseen(Actor actor, Collection<UUID> units, LocalDate today) {
    if (READ_ALL.stream().anyMatch(actor::holds)) {
      return Set.copyOf(units);
    }
    return jdbc.sql(OVERSEEN)
        .param("account", actor.account())
        .param("limited", limited(actor))
        .param("units", units.toArray(UUID[]::new))
        .param("day", today)
        .query((row, n) -> row.getObject("unit_id", UUID.class))
        .set();
  }

  private static UUID[] limited(Actor actor) {
    return READ_ALL.stream()
        .flatMap(role -> actor.unitsOf(role).stream())
        .distinct()
        .toArray(UUID[]::new);
  }

  /** Whether the person is posted in the unit or in one below it. */
  public boolean serves(UUID person, UUID unit, LocalDate day) {
    return jdbc.sql(SERVES)
        .param("person", person)
        .param("unit", unit)
        .param("day", day)
        .query((row, n) -> row.getBoolean(1))
        .single();
  }
}
