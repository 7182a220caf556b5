package vn.kpiplatform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
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
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.scoring.Facts.Origin;

/** Tasks for those who may see them. */
@Service
@Transactional(readOnly = true)
public class ReadingTasks implements NodeReader {

  private static final String TASKS =
      """
      select id, period_id, person_id, product_id, title, quantity, due_on, origin, item_points,
             standard_points, difficulty, hours, axis, assigned_by, assigned_at
      from task
      """;
  private static final String OF_PERSON = "where person_id = :person and period_id = :period ";
  // as text, days in ISO form keep their order, and a forged cursor can do no harm
  private static final String AFTER =
      """
      and (:key::text is null or (to_char(due_on, 'YYYY-MM-DD'), id) > (:key::text, :id::uuid))
      order by due_on, id limit :size\
      """;
  private static final String BEFORE =
      """
      and (:key::text is null or (to_char(due_on, 'YYYY-MM-DD'), id) < (:key::text, :id::uuid))
      order by due_on desc, id desc limit :size\
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
    return jdbc.sql(TASKS + "where id = any(:ids)")
        .param("ids", visibility.tasks(ids).toArray(UUID[]::new))
        .query(ReadingTasks::view)
        .list();
  }

  /**
   * A person's tasks in a period, in the order of their due dates.
   *
   * @throws Refused NOT_FOUND at personId or periodCode
   */
  public Page<TaskView> page(String personId, String periodCode, Paging paging) {
    UUID person =
        NodeId.read(PersonView.KIND, personId)
            .filter(visibility::seesPerson)
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "personId"));
    Period period =
        periods
            .findByCode(periodCode)
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "periodCode"));
    Cursor cursor = paging.cursor();
    return Page.cut(
        paging,
        jdbc.sql(TASKS + OF_PERSON + (paging.backwards() ? BEFORE : AFTER))
            .param("person", person)
            .param("period", period.id())
            .param("key", cursor == null ? null : cursor.key())
            .param("id", cursor == null ? null : cursor.id())
            .param("size", paging.size() + 1)
            .query(ReadingTasks::view)
            .list(),
        task -> new Cursor(task.dueOn().toString(), task.id().value()));
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
        row.getObject("assigned_by", UUID.class),
        CivilTime.shown(row.getTimestamp("assigned_at").toInstant()));
  }
}
