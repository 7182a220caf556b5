package vn.kpiplatform.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.scoring.Facts.Origin;

/** Tasks for those who may see them. */
@Service
@Transactional(readOnly = true)
public class ReadingTasks implements NodeReader {

  private static final String TASKS =
      """
      select t.id, t.period_id, t.person_id, t.product_id, t.title, t.quantity, t.due_on, t.origin,
             t.item_points, t.standard_points, t.difficulty, t.hours, t.axis, t.share_numerator,
             t.share_denominator, t.main_task_id, first.person_id as taken_over_from,
             (select coalesce(sum(taken.quantity), 0) from task taken
              where taken.taken_over_from_id = t.id and taken.withdrawn_at is null)
               as units_handed_over,
             t.assigned_by, t.assigned_at, t.withdrawn_at, t.withdrawn_by, t.withdrawal_reason
      from task t left join task first on first.id = t.taken_over_from_id
      """;
  private static final String OF_PERSON =
      "where t.person_id = :person and t.period_id = :period and t.withdrawn_at is null ";

  /** Reported, and neither handed in nor taken over. */
  private static final String UNABLE =
      """
      where t.person_id = any(:persons) and t.withdrawn_at is null
        and t.id in (select task_id from inability)
        and exists (select 1 from period p where p.id = t.period_id and p.state = 'OPEN')
        and (select coalesce(sum(taken.quantity), 0) from task taken
             where taken.taken_over_from_id = t.id and taken.withdrawn_at is null)
          < least((select sum(units) from inability i where i.task_id = t.id),
                  t.quantity - (select coalesce(sum(o.units), 0) from output o
                                where o.task_id = t.id))
      """;

  private static final String REPORTERS =
      """
      select distinct t.person_id
      from inability i join task t on t.id = i.task_id join period p on p.id = t.period_id
      where p.state = 'OPEN' and t.withdrawn_at is null\
      """;
  // as text, days in ISO form keep their order, and a forged cursor can do no harm
  private static final String AFTER =
      """
      and (:key::text is null or (to_char(t.due_on, 'YYYY-MM-DD'), t.id) > (:key::text, :id::uuid))
      order by t.due_on, t.id limit :size\
      """;
  private static final String BEFORE =
      """
      and (:key::text is null or (to_char(t.due_on, 'YYYY-MM-DD'), t.id) < (:key::text, :id::uuid))
      order by t.due_on desc, t.id desc limit :size\
      """;

  private final JdbcClient jdbc;
  private final Visibility visibility;
  private final Periods periods;

  ReadingTasks(JdbcClient jdbc, Visibility visibility, Periods periods) {
    this.jdbc = jdbc;
    this.visibility = visibility;
    this.periods = periods;
  }

  @Override
  public String kind() {
    return TaskView.KIND;
  }

  @Override
  public List<TaskView> read(Collection<UUID> ids) {
    return jdbc.sql(TASKS + "where t.id = any(:ids)")
        .param("ids", visibility.tasks(ids).toArray(UUID[]::new))
        .query(ReadingTasks::view)
        .list();
  }

  /**
   * A person's tasks in a period, in the order of their due dates, without those withdrawn.
   *
   * @throws Refused NOT_FOUND at personId or periodCode
   */
  public Page<TaskView> page(String personId, String periodCode, Paging paging) {
    UUID person = visibility.person(personId);
    Period period = periods.named(periodCode, "periodCode");
    return cut(
        paging,
        jdbc.sql(TASKS + OF_PERSON + (paging.backwards() ? BEFORE : AFTER))
            .param("person", person)
            .param("period", period.id()));
  }

  /**
   * What people below the caller reported that they cannot do, as far as nobody has taken it over,
   * in open periods, in the order of due dates.
   */
  public Page<TaskView> toHandOver(Paging paging) {
    List<UUID> below =
        visibility.directlyBelow(
            jdbc.sql(REPORTERS).query((row, n) -> row.getObject(1, UUID.class)).list());
    return cut(
        paging,
        jdbc.sql(TASKS + UNABLE + (paging.backwards() ? BEFORE : AFTER))
            .param("persons", below.toArray(UUID[]::new)));
  }

  /** The reports about tasks that the caller has been shown, first to last. */
  public Map<UUID, List<InabilityView>> inabilitiesOf(Collection<UUID> shown) {
    return jdbc
        .sql(
            """
            select task_id, units, reason, reported_by, reported_at from inability
            where task_id = any(:tasks) order by id\
            """)
        .param("tasks", shown.toArray(UUID[]::new))
        .query(
            (row, n) ->
                Map.entry(
                    row.getObject("task_id", UUID.class),
                    new InabilityView(
                        row.getInt("units"),
                        row.getString("reason"),
                        row.getObject("reported_by", UUID.class),
                        CivilTime.shown(row.getTimestamp("reported_at").toInstant()))))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  /** Everybody's share of joint work by the main line's id, the main person's first. */
  public Map<UUID, List<TaskShareView>> sharesOf(Collection<UUID> mainLines) {
    return jdbc
        .sql(
            """
            select main_task_id, id, person_id, share_numerator, share_denominator from task
            where main_task_id = any(:lines)
            order by main_task_id, id <> main_task_id, person_id\
            """)
        .param("lines", mainLines.toArray(UUID[]::new))
        .query(
            (row, n) -> {
              UUID main = row.getObject("main_task_id", UUID.class);
              return Map.entry(
                  main,
                  new TaskShareView(
                      row.getObject("person_id", UUID.class),
                      share(row),
                      main.equals(row.getObject("id", UUID.class))));
            })
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static Page<TaskView> cut(Paging paging, JdbcClient.StatementSpec statement) {
    Cursor cursor = paging.cursor();
    return Page.cut(
        paging,
        statement
            .param("key", cursor == null ? null : cursor.key())
            .param("id", cursor == null ? null : cursor.id())
            .param("size", paging.size() + 1)
            .query(ReadingTasks::view)
            .list(),
        task -> new Cursor(task.dueOn().toString(), task.id().value()));
  }

  private static Exact share(ResultSet row) throws SQLException {
    return new Exact(
        BigFraction.of(row.getInt("share_numerator"), row.getInt("share_denominator")));
  }

  private static TaskView view(ResultSet row, int number) throws SQLException {
    BigFraction itemPoints = Exact.fraction(row.getBigDecimal("item_points"));
    BigFraction standardPoints = Exact.fraction(row.getBigDecimal("standard_points"));
    return new TaskView(
        new NodeId(TaskView.KIND, row.getObject("id", UUID.class)),
        row.getObject("period_id", UUID.class),
        row.getObject("person_id", UUID.class),
        row.getObject("product_id", UUID.class),
        row.getString("title"),
        row.getInt("quantity"),
        row.getObject("due_on", LocalDate.class),
        Origin.valueOf(row.getString("origin")),
        new Exact(itemPoints),
        new Exact(standardPoints),
        new Exact(itemPoints.divide(standardPoints)),
        TaskView.decimal(row.getBigDecimal("difficulty")),
        TaskView.decimal(row.getBigDecimal("hours")),
        row.getString("axis"),
        share(row),
        row.getObject("main_task_id", UUID.class),
        row.getInt("units_handed_over"),
        row.getObject("taken_over_from", UUID.class),
        row.getObject("assigned_by", UUID.class),
        CivilTime.shown(row.getTimestamp("assigned_at").toInstant()),
        withdrawal(row));
  }

  private static @Nullable TaskWithdrawalView withdrawal(ResultSet row) throws SQLException {
    Timestamp at = row.getTimestamp("withdrawn_at");
    return at == null
        ? null
        : new TaskWithdrawalView(
            row.getString("withdrawal_reason"),
            row.getObject("withdrawn_by", UUID.class),
            CivilTime.shown(at.toInstant()));
  }
}
