package vn.kpiplatform.work;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Exact;

/** Deliveries as they stand in the tables. Quotients are made here: SQL would round them. */
@Service
@Transactional(readOnly = true)
class RecordedDeliveries implements Deliveries {

  private static final String ASSIGNED =
      """
      select p.field_code, t.standard_points, sum(t.quantity * t.item_points) as points
      from task t join product p on p.id = t.product_id
      where t.period_id = :period and t.person_id = any(:persons) and t.origin = 'PLANNED'
        and t.withdrawn_at is null
      group by 1, 2\
      """;
  private static final String COMPLETED =
      """
      select p.field_code, t.standard_points, sum(o.units * t.item_points) as points
      from task t join product p on p.id = t.product_id join output o on o.task_id = t.id
      where t.period_id = :period and t.person_id = any(:persons) and o.state = 'VALIDATED'
      group by 1, 2\
      """;
  private static final String COUNTS =
      """
      select p.field_code,
             coalesce(nullif(count(distinct t.person_id) filter (where o.id is not null), 0),
                      count(distinct t.person_id)) as people,
             count(o.id) as outputs,
             count(*) filter (where s.submitted_on <= s.due_on) as on_time,
             count(*) filter (where o.state = 'VALIDATED') as validated,
             count(*) filter (where exists (select 1 from review r
                                            where r.output_id = o.id and r.decision = 'RETURNED'))
               as returned
      from task t join product p on p.id = t.product_id
      left join output o on o.task_id = t.id
      left join submission s on s.output_id = o.id and s.round = 1
      where t.period_id = :period and t.person_id = any(:persons) and t.withdrawn_at is null
      group by 1 order by 1\
      """;

  private final JdbcClient jdbc;

  RecordedDeliveries(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<InField> of(Collection<UUID> persons, UUID period) {
    Map<Optional<String>, BigFraction> assigned = converted(ASSIGNED, persons, period);
    Map<Optional<String>, BigFraction> completed = converted(COMPLETED, persons, period);
    return rows(
        COUNTS,
        persons,
        period,
        (row, n) -> {
          String field = row.getString("field_code");
          Optional<String> key = Optional.ofNullable(field);
          return new InField(
              field,
              row.getInt("people"),
              assigned.getOrDefault(key, BigFraction.ZERO),
              completed.getOrDefault(key, BigFraction.ZERO),
              row.getInt("outputs"),
              row.getInt("on_time"),
              row.getInt("returned"),
              row.getInt("validated"));
        });
  }

  private Map<Optional<String>, BigFraction> converted(
      String statement, Collection<UUID> persons, UUID period) {
    Map<Optional<String>, BigFraction> sums = new HashMap<>();
    rows(
            statement,
            persons,
            period,
            (row, n) ->
                Map.entry(
                    Optional.ofNullable(row.getString("field_code")),
                    Exact.fraction(row.getBigDecimal("points"))
                        .divide(Exact.fraction(row.getBigDecimal("standard_points")))))
        .forEach(part -> sums.merge(part.getKey(), part.getValue(), BigFraction::add));
    return sums;
  }

  private <T> List<T> rows(
      String statement, Collection<UUID> persons, UUID period, RowMapper<T> mapper) {
    return jdbc.sql(statement)
        .param("period", period)
        .param("persons", persons.toArray(UUID[]::new))
        .query(mapper)
        .list();
  }
}
