package vn.kpiplatform.work;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;

/** Outputs for those who may see their tasks. */
@Service
@Transactional(readOnly = true)
public class ReadingOutputs implements NodeReader {

  private static final String OUTPUTS =
      "select o.id, o.task_id, o.units, o.state, o.version from output o ";

  /** Ids of submissions grow with time, so their order is the order of waiting. */
  private static final String QUEUE =
      """
      select o.id, o.task_id, o.units, o.state, o.version, s.id as submission_id
      from submission s join output o on o.id = s.output_id join task t on t.id = o.task_id
      join period p on p.id = t.period_id
      where p.state = 'OPEN'
        and (o.state = 'AWAITING_VALIDATION'
             and (s.superior_id = :caller and s.superior_id <> all(:left)
                  or s.superior_id = any(:left) and t.person_id = any(:persons))
             or o.state = 'AWAITING_CONFIRMATION'
             and (s.confirmer_id = :caller and s.confirmer_id <> all(:left)
                  or s.confirmer_id = any(:left) and t.person_id = any(:confirmed)))
        and not exists (select 1 from submission later
                        where later.output_id = s.output_id and later.round > s.round)
      """;

  private static final String RETURNED =
      """
      select o.id, t.period_id, r.new_due_on
      from output o join task t on t.id = o.task_id join period p on p.id = t.period_id
      join lateral (
        select review.new_due_on from review
        where review.output_id = o.id and review.decision = 'RETURNED'
          and not exists (select 1 from review w where w.withdraws_id = review.id)
        order by review.reviewed_at desc, review.id desc limit 1
      ) r on true
      where t.person_id = ? and o.state = 'RETURNED' and p.state = 'OPEN'
      order by r.new_due_on, o.id limit ?\
      """;

  private static final String AFTER =
      "and (:start::uuid is null or s.id > :start::uuid) order by s.id limit :size";
  private static final String BEFORE =
      "and (:start::uuid is null or s.id < :start::uuid) order by s.id desc limit :size";

  private final JdbcClient jdbc;
  private final Visibility visibility;
  private final Reviewers reviewers;
  private final InstantSource time;

  ReadingOutputs(JdbcClient jdbc, Visibility visibility, Reviewers reviewers, InstantSource time) {
    this.jdbc = jdbc;
    this.visibility = visibility;
    this.reviewers = reviewers;
    this.time = time;
  }

  @Override
  public String kind() {
    return OutputView.KIND;
  }

  @Override
  public List<OutputView> read(Collection<UUID> ids) {
    List<OutputView> outputs =
        jdbc.sql(OUTPUTS + "where o.id = any(:ids)")
            .param("ids", ids.toArray(UUID[]::new))
            .query(ReadingOutputs::view)
            .list();
    Set<UUID> seen = visibility.tasks(outputs.stream().map(OutputView::taskId).distinct().toList());
    return outputs.stream().filter(output -> seen.contains(output.taskId())).toList();
  }

  /** Those of these outputs that the caller may see. */
  Set<UUID> seen(Collection<UUID> ids) {
    return read(ids).stream().map(output -> output.id().value()).collect(Collectors.toSet());
  }

  /** The outputs of tasks that the caller has been shown, each task's in order of handing in. */
  public Map<UUID, List<OutputView>> ofTasks(Collection<UUID> tasks) {
    return jdbc
        .sql(OUTPUTS + "where o.task_id = any(:tasks) order by o.id")
        .param("tasks", tasks.toArray(UUID[]::new))
        .query(ReadingOutputs::view)
        .stream()
        .collect(groupingBy(OutputView::taskId));
  }

  /**
   * What waits for the caller's validation in periods that are open, what has waited longest first.
   */
  public Page<OutputView> toValidate(Paging paging) {
    Cursor cursor = paging.cursor();
    UUID caller = visibility.caller().orElse(null);
    if (caller == null) {
      return Page.cut(paging, List.<Waiting>of(), Waiting::cursor).map(Waiting::output);
    }
    Reviewers.Orphans orphans = reviewers.orphans(caller, CivilTime.day(time.instant()));
    return Page.cut(
            paging,
            jdbc.sql(QUEUE + (paging.backwards() ? BEFORE : AFTER))
                .param("caller", caller)
                .param("left", orphans.left().toArray(UUID[]::new))
                .param("persons", orphans.persons().toArray(UUID[]::new))
                .param("confirmed", orphans.confirmed().toArray(UUID[]::new))
                .param("start", cursor == null ? null : cursor.id())
                .param("size", paging.size() + 1)
                .query(
                    (row, n) ->
                        new Waiting(view(row, n), row.getObject("submission_id", UUID.class)))
                .list(),
            Waiting::cursor)
        .map(Waiting::output);
  }

  /**
   * What was returned to a person in open periods and not handed in again, what is due first before
   * the rest; at most 100. For callers who know that the person is their own.
   */
  public List<Returned> returnedTo(UUID person) {
    return jdbc.sql(RETURNED)
        .params(person, Paging.MOST)
        .query(
            (row, n) ->
                new Returned(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getObject(3, LocalDate.class)))
        .list();
  }

  /**
   * An output that was returned.
   *
   * @param dueOn by when it is to be handed in again
   */
  public record Returned(UUID outputId, UUID periodId, LocalDate dueOn) {}

  private static OutputView view(ResultSet row, int number) throws SQLException {
    return new OutputView(
        new NodeId(OutputView.KIND, row.getObject("id", UUID.class)),
        row.getObject("task_id", UUID.class),
        row.getInt("units"),
        OutputState.valueOf(row.getString("state")),
        row.getInt("version"));
  }

  private record Waiting(OutputView output, UUID submission) {

    Cursor cursor() {
      return new Cursor("", submission);
    }
  }
}
