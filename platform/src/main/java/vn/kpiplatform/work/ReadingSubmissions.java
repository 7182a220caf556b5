package vn.kpiplatform.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;

/** Submissions and their evidence for those who may see the output. */
@Service
@Transactional(readOnly = true)
public class ReadingSubmissions implements NodeReader {

  private static final String SUBMISSIONS =
      """
      select s.id, s.output_id, s.round, s.submitted_at, s.due_on, s.claimed_on, s.hours,
             s.submitted_on > s.due_on as late, s.superior_id,
             c.authority, c.document, c.recorded_by, c.recorded_at
      from submission s left join objective_cause c on c.submission_id = s.id
      """;

  private final JdbcClient jdbc;
  private final ReadingOutputs outputs;

  ReadingSubmissions(JdbcClient jdbc, ReadingOutputs outputs) {
    this.jdbc = jdbc;
    this.outputs = outputs;
  }

  @Override
  public String kind() {
    return SubmissionView.KIND;
  }

  @Override
  public List<SubmissionView> read(Collection<UUID> ids) {
    List<SubmissionView> submissions =
        jdbc.sql(SUBMISSIONS + "where s.id = any(:ids)")
            .param("ids", ids.toArray(UUID[]::new))
            .query(ReadingSubmissions::view)
            .list();
    Set<UUID> seen =
        outputs.seen(submissions.stream().map(SubmissionView::outputId).distinct().toList());
    return submissions.stream().filter(one -> seen.contains(one.outputId())).toList();
  }

  /** The submissions of outputs that the caller has been shown, each output's by round. */
  public Map<UUID, List<SubmissionView>> ofOutputs(Collection<UUID> shown) {
    return jdbc
        .sql(SUBMISSIONS + "where s.output_id = any(:outputs) order by s.output_id, s.round")
        .param("outputs", shown.toArray(UUID[]::new))
        .query(ReadingSubmissions::view)
        .stream()
        .collect(groupingBy(SubmissionView::outputId));
  }

  /** The evidence of submissions that the caller has been shown, in the order given. */
  public Map<UUID, List<EvidenceView>> evidenceOf(Collection<UUID> shown) {
    return jdbc
        .sql(
            "select e.submission_id,"
                + EvidenceView.COLUMNS
                + "from"
                + EvidenceView.TABLES
                + "where e.submission_id = any(:submissions) order by e.submission_id, e.position")
        .param("submissions", shown.toArray(UUID[]::new))
        .query(
            (row, n) -> Map.entry(row.getObject("submission_id", UUID.class), EvidenceView.of(row)))
        .stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private static SubmissionView view(ResultSet row, int number) throws SQLException {
    return new SubmissionView(
        new NodeId(SubmissionView.KIND, row.getObject("id", UUID.class)),
        row.getObject("output_id", UUID.class),
        row.getInt("round"),
        CivilTime.shown(row.getTimestamp("submitted_at").toInstant()),
        row.getObject("due_on", LocalDate.class),
        row.getObject("claimed_on", LocalDate.class),
        TaskView.decimal(row.getBigDecimal("hours")),
        row.getBoolean("late"),
        row.getObject("superior_id", UUID.class),
        ObjectiveCauseView.of(row));
  }
}
