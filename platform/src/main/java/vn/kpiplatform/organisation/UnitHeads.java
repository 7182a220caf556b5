package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
