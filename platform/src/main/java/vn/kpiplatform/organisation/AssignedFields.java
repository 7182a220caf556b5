package vn.kpiplatform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the fields of deputies; each question is one statement. */
@Repository
@Transactional(readOnly = true)
class AssignedFields implements Fields {

  private static final String WHOLE =
      """
      with recursive held (deputy_id, unit_id, led_person_id) as (
        select deputy_id, unit_id, led_person_id from deputy_field
        where :day between from_day and coalesce(to_day, :day)
        union
        select held.deputy_id, unit.id, null::uuid
        from unit join held on unit.parent_id = held.unit_id
      )
      select deputy_id, unit_id, led_person_id from held\
      """;

  private final JdbcClient jdbc;

  AssignedFields(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<UUID, Field> on(LocalDate day) {
    Map<UUID, Set<UUID>> units = new HashMap<>();
    Map<UUID, Set<UUID>> people = new HashMap<>();
    jdbc.sql(WHOLE)
        .param("day", day)
        .query(
            row -> {
              UUID deputy = row.getObject("deputy_id", UUID.class);
              UUID unit = row.getObject("unit_id", UUID.class);
              Set<UUID> held = units.computeIfAbsent(deputy, none -> new HashSet<>());
              if (unit != null) {
                held.add(unit);
              } else {
                people
                    .computeIfAbsent(deputy, none -> new HashSet<>())
                    .add(row.getObject("led_person_id", UUID.class));
              }
            });
    Map<UUID, Field> fields = new HashMap<>();
    units.forEach(
        (deputy, held) ->
            fields.put(deputy, new Field(held, people.getOrDefault(deputy, Set.of()))));
    return fields;
  }

  @Override
  public Map<UUID, List<Part>> partsOf(Collection<UUID> deputies, LocalDate day) {
    return jdbc
        .sql(
            """
            select deputy_id, unit_id, led_person_id, from_day, to_day from deputy_field
            where deputy_id = any(:deputies) and :day between from_day and coalesce(to_day, :day)
            order by deputy_id, from_day, id\
            """)
        .param("deputies", deputies.toArray(UUID[]::new))
        .param("day", day)
        .query(AssignedFields::part)
        .stream()
        .collect(Collectors.groupingBy(Part::deputy));
  }

  private static Part part(ResultSet row, int number) throws SQLException {
    return new Part(
        row.getObject("deputy_id", UUID.class),
        row.getObject("unit_id", UUID.class),
        row.getObject("led_person_id", UUID.class),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class));
  }
}
