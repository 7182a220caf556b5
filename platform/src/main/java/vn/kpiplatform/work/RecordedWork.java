package vn.kpiplatform.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.framework.FrameworkContent;
import vn.kpiplatform.framework.Frameworks;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.framework.WorkingCalendar;
import vn.kpiplatform.scoring.Facts;
import vn.kpiplatform.scoring.Facts.Incident;

/** Work as it stands in the tables: one statement for tasks, one for outputs, one for incidents. */
@Service
@Transactional(readOnly = true)
class RecordedWork implements WorkFacts {

  private static final String TASKS =
      """
      select t.person_id, t.id, t.item_points, t.standard_points, t.quantity, t.origin,
             t.difficulty,
             t.share_numerator, t.share_denominator,
             (select coalesce(sum(taken.quantity), 0) from task taken
              where taken.taken_over_from_id = t.id and taken.withdrawn_at is null)
               as units_handed_over
      from task t
      where t.period_id = :period and t.person_id = any(:persons) and t.withdrawn_at is null
      order by t.id\
      """;
  private static final String OUTPUTS =
      """
      select o.task_id, o.id, o.units, o.state, p.code as product, s.submitted_on,
             r.quality, coalesce(r.beyond_requirement, false) as beyond_requirement
      from task t join output o on o.task_id = t.id join product p on p.id = t.product_id
      join submission s on s.output_id = o.id and s.round = 1
      left join lateral (
        select review.quality, review.beyond_requirement from review
        where review.output_id = o.id and review.decision = 'VALIDATED'
          and not exists (select 1 from review w where w.withdraws_id = review.id)
        order by review.reviewed_at desc, review.id desc limit 1
      ) r on true
      where t.period_id = :period and t.person_id = any(:persons)
      order by o.id\
      """;
  private static final String INCIDENTS =
      """
      select s.output_id, s.id, o.units, c.id is not null as objective_cause, false as fault,
             s.due_on, s.submitted_on
      from task t join output o on o.task_id = t.id join submission s on s.output_id = o.id
      left join objective_cause c on c.submission_id = s.id
      where t.period_id = :period and t.person_id = any(:persons) and s.submitted_on > s.due_on
      union all
      select r.output_id, r.id, r.faulty_units, c.id is not null, true, null, null
      from task t join output o on o.task_id = t.id join review r on r.output_id = o.id
      left join objective_cause c on c.review_id = r.id
      where t.period_id = :period and t.person_id = any(:persons)
        and r.return_kind = 'MAJOR_ERROR'
        and not exists (select 1 from review w where w.withdraws_id = r.id)
      order by 2\
      """;
  private static final String COUNTS =
      """
      select count(distinct t.person_id) as people,
             count(*) as outputs,
             count(*) filter (where s.submitted_on <= s.due_on) as on_time,
             count(*) filter (where exists (select 1 from review r
                                            where r.output_id = o.id and r.decision = 'RETURNED'
                                              and not exists (select 1 from review w
                                                              where w.withdraws_id = r.id)))
               as returned
      from task t join output o on o.task_id = t.id
      join submission s on s.output_id = o.id and s.round = 1
      where t.period_id = :period and t.person_id = any(:persons)\
      """;

  private static final BigFraction HUNDRED = BigFraction.of(100);

  private final JdbcClient jdbc;
  private final Periods periods;
  private final Frameworks frameworks;
  private final Reviewers reviewers;

  RecordedWork(JdbcClient jdbc, Periods periods, Frameworks frameworks, Reviewers reviewers) {
    this.jdbc = jdbc;
    this.periods = periods;
    this.frameworks = frameworks;
    this.reviewers = reviewers;
  }

  @Override
  public Set<UUID> assigned(Collection<UUID> persons, UUID period) {
    return jdbc.sql(
            """
            select distinct person_id from task
            where period_id = :period and person_id = any(:persons) and withdrawn_at is null\
            """)
        .param("period", period)
        .param("persons", persons.toArray(UUID[]::new))
        .query((row, n) -> row.getObject(1, UUID.class))
        .set();
  }

  @Override
  public Map<UUID, List<Facts.Task>> of(Collection<UUID> persons, UUID period) {
    Period span = periods.find(period).orElseThrow();
    FrameworkContent framework = frameworks.document(span.frameworkVersion()).content();
    List<IncidentRow> incidents =
        rows(
            INCIDENTS,
            persons,
            period,
            (row, n) ->
                new IncidentRow(
                    row.getObject("output_id", UUID.class),
                    row.getBoolean("fault"),
                    new Incident(
                        row.getString("id"),
                        row.getInt("units"),
                        row.getBoolean("objective_cause"),
                        workingDays(framework.calendar(), row))));
    Map<UUID, List<Incident>> faults = byOutput(incidents, true);
    Map<UUID, List<Incident>> latenesses = byOutput(incidents, false);
    Map<UUID, List<Facts.Output>> outputs =
        grouped(
            rows(
                OUTPUTS,
                persons,
                period,
                (row, n) -> {
                  UUID id = row.getObject("id", UUID.class);
                  return Map.entry(
                      row.getObject("task_id", UUID.class),
                      new Facts.Output(
                          id.toString(),
                          row.getInt("units"),
                          OutputState.valueOf(row.getString("state")).fact(),
                          faults.getOrDefault(id, List.of()),
                          latenesses.getOrDefault(id, List.of()),
                          fraction(row.getBigDecimal("quality"), HUNDRED),
                          row.getBoolean("beyond_requirement"),
                          framework
                              .asked()
                              .lastDay(row.getString("product"), span)
                              .filter(submittedOn(row)::isAfter)
                              .isPresent()));
                }));
    Map<UUID, List<List<Facts.Task>>> lines =
        grouped(
            rows(
                TASKS,
                persons,
                period,
                (row, n) ->
                    Map.entry(
                        row.getObject("person_id", UUID.class),
                        lines(
                            row,
                            outputs.getOrDefault(row.getObject("id", UUID.class), List.of())))));
    return lines.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                person -> person.getValue().stream().flatMap(List::stream).toList()));
  }

  /**
   * A task as the engine sees it: points for the person's share of it, and what somebody else took
   * over as a line of its own, which stays assigned and counts as not completed (article 18.1).
   */
  private static List<Facts.Task> lines(ResultSet row, List<Facts.Output> outputs)
      throws SQLException {
    int quantity = row.getInt("quantity");
    int handedOver = row.getInt("units_handed_over");
    List<Facts.Task> lines = new ArrayList<>();
    if (handedOver < quantity) {
      lines.add(line(row, quantity - handedOver, false, outputs));
    }
    if (handedOver > 0) {
      lines.add(line(row, handedOver, true, List.of()));
    }
    return lines;
  }

  private static Facts.Task line(
      ResultSet row, int quantity, boolean handedOver, List<Facts.Output> outputs)
      throws SQLException {
    BigFraction share =
        BigFraction.of(row.getInt("share_numerator"), row.getInt("share_denominator"));
    return new Facts.Task(
        row.getString("id"),
        Exact.fraction(row.getBigDecimal("item_points")).multiply(share),
        Exact.fraction(row.getBigDecimal("standard_points")),
        quantity,
        Facts.Origin.valueOf(row.getString("origin")),
        handedOver,
        outputs,
        fraction(row.getBigDecimal("difficulty"), BigFraction.ONE));
  }

  @Override
  public Map<UUID, UUID> reviewers(Collection<UUID> outputs, LocalDate today) {
    return outputs.isEmpty() ? Map.of() : reviewers.of(outputs, today);
  }

  @Override
  public Counts counts(Collection<UUID> persons, UUID period) {
    return rows(
            COUNTS,
            persons,
            period,
            (row, n) ->
                new Counts(
                    row.getInt("people"),
                    row.getInt("outputs"),
                    row.getInt("on_time"),
                    row.getInt("returned")))
        .getFirst();
  }

  private static int workingDays(WorkingCalendar calendar, ResultSet row) throws SQLException {
    return row.getBoolean("fault")
        ? 0
        : calendar.workingDaysBetween(row.getObject("due_on", LocalDate.class), submittedOn(row));
  }

  private static LocalDate submittedOn(ResultSet row) throws SQLException {
    return row.getObject("submitted_on", LocalDate.class);
  }

  private static @Nullable BigFraction fraction(@Nullable BigDecimal number, BigFraction whole) {
    return number == null ? null : Exact.fraction(number).divide(whole);
  }

  private <T> List<T> rows(
      String statement, Collection<UUID> persons, UUID period, RowMapper<T> mapper) {
    return jdbc.sql(statement)
        .param("period", period)
        .param("persons", persons.toArray(UUID[]::new))
        .query(mapper)
        .list();
  }

  private static Map<UUID, List<Incident>> byOutput(List<IncidentRow> rows, boolean faults) {
    return rows.stream()
        .filter(row -> row.fault() == faults)
        .collect(groupingBy(IncidentRow::output, mapping(IncidentRow::incident, toList())));
  }

  private static <T> Map<UUID, List<T>> grouped(List<Map.Entry<UUID, T>> rows) {
    return rows.stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private record IncidentRow(UUID output, boolean fault, Incident incident) {}
}
