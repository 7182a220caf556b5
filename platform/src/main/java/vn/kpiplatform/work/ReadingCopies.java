package vn.kpiplatform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.FrameworkRefusal;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;

/** Tells what copying a person's tasks would do, and does nothing. */
@Service
@Transactional(readOnly = true)
public class ReadingCopies {

  private static final String TASKS =
      """
      select t.id, t.due_on, t.main_task_id is not null as joint, p.ended_on < :today as ended,
             exists (select 1 from task later where later.continues_id = t.id and later.withdrawn_at is null)
               as copied
      from task t join product p on p.id = t.product_id
      where t.person_id = :person and t.period_id = :period and t.origin <> 'TAKEN_OVER'
        and t.withdrawn_at is null
      order by t.due_on, t.id limit 100\
      """;

  private final JdbcClient jdbc;
  private final Visibility visibility;
  private final Periods periods;
  private final InstantSource time;

  ReadingCopies(JdbcClient jdbc, Visibility visibility, Periods periods, InstantSource time) {
    this.jdbc = jdbc;
    this.visibility = visibility;
    this.periods = periods;
    this.time = time;
  }

  /**
   * A person's first hundred tasks in a period, those taken over left out, and what would become of
   * each in the other period.
   *
   * @throws Refused NOT_FOUND at personId, fromPeriodCode or toPeriodCode; NOT_LATER
   */
  public List<TaskCopyView> preview(String personId, String fromPeriodCode, String toPeriodCode) {
    UUID person = visibility.person(personId);
    Period from = periods.named(fromPeriodCode, "fromPeriodCode");
    Period to = periods.named(toPeriodCode, "toPeriodCode");
    if (!to.startsOn().isAfter(from.startsOn())) {
      throw Refused.because(WorkRefusal.NOT_LATER, "toPeriodCode");
    }
    LocalDate today = CivilTime.day(time.instant());
    return jdbc.sql(TASKS)
        .param("today", today)
        .param("person", person)
        .param("period", from.id())
        .query(
            (row, n) ->
                new TaskCopyView(
                    row.getObject("id", UUID.class),
                    CopyingTasks.due(row.getObject("due_on", LocalDate.class), from, to, today),
                    problem(row)))
        .list();
  }

  private static @Nullable String problem(ResultSet row) throws SQLException {
    if (row.getBoolean("copied")) {
      return WorkRefusal.ALREADY_COPIED.name();
    }
    if (row.getBoolean("ended")) {
      return FrameworkRefusal.PRODUCT_ENDED.name();
    }
    return row.getBoolean("joint") ? WorkRefusal.JOINT_WORK.name() : null;
  }
}
