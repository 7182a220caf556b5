package vn.kpiplatform.work;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;

/** Reviews for those who may see the output. */
@Service
@Transactional(readOnly = true)
public class ReadingReviews implements NodeReader {

  private static final String REVIEWS =
      """
      select r.id, r.output_id, s.round, r.decision, r.return_kind, r.faulty_units, r.quality,
             r.beyond_requirement, r.note, r.new_due_on, r.reviewer_id, r.reviewed_at,
             r.step, exists (select 1 from review w where w.withdraws_id = r.id) as withdrawn,
             c.authority, c.document, c.recorded_by, c.recorded_at
      from review r join submission s on s.id = r.submission_id
      left join objective_cause c on c.review_id = r.id
      """;

  private final JdbcClient jdbc;
  private final ReadingOutputs outputs;

  ReadingReviews(JdbcClient jdbc, ReadingOutputs outputs) {
    this.jdbc = jdbc;
    this.outputs = outputs;
  }

  @Override
  public String kind() {
    return ReviewView.KIND;
  }

  @Override
  public List<ReviewView> read(Collection<UUID> ids) {
    List<ReviewView> reviews =
        jdbc.sql(REVIEWS + "where r.id = any(:ids)")
            .param("ids", ids.toArray(UUID[]::new))
            .query(ReadingReviews::view)
            .list();
    Set<UUID> seen = outputs.seen(reviews.stream().map(ReviewView::outputId).distinct().toList());
    return reviews.stream().filter(review -> seen.contains(review.outputId())).toList();
  }

  /** The reviews of outputs that the caller has been shown, each output's first to last. */
  public Map<UUID, List<ReviewView>> ofOutputs(Collection<UUID> shown) {
    return jdbc
        .sql(REVIEWS + "where r.output_id = any(:outputs) order by r.output_id, s.round, r.id")
        .param("outputs", shown.toArray(UUID[]::new))
        .query(ReadingReviews::view)
        .stream()
        .collect(groupingBy(ReviewView::outputId));
  }

  private static ReviewView view(ResultSet row, int number) throws SQLException {
    return new ReviewView(
        new NodeId(ReviewView.KIND, row.getObject("id", UUID.class)),
        row.getObject("output_id", UUID.class),
        row.getInt("round"),
        row.getString("decision"),
        row.getInt("step"),
        row.getBoolean("withdrawn"),
        returnKind(row.getString("return_kind")),
        row.getObject("faulty_units", Integer.class),
        TaskView.decimal(row.getBigDecimal("quality")),
        row.getBoolean("beyond_requirement"),
        row.getString("note"),
        row.getObject("new_due_on", LocalDate.class),
        row.getObject("reviewer_id", UUID.class),
        CivilTime.shown(row.getTimestamp("reviewed_at").toInstant()),
        ObjectiveCauseView.of(row));
  }

  private static @Nullable ReturnKind returnKind(@Nullable String name) {
    return name == null ? null : ReturnKind.valueOf(name);
  }
}
