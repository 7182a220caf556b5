package vn.kpiplatform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.scoring.Facts.Origin;

/** Proposals for those who may see the person's work. */
@Service
@Transactional(readOnly = true)
public class ReadingProposals implements NodeReader {

  private static final String PROPOSALS =
      """
      select p.id, p.person_id, p.period_id, p.product_id, p.title, p.quantity, p.due_on, p.origin,
             p.difficulty, p.hours, p.axis, p.reason, p.proposed_at, p.state, p.task_id, p.answer,
             p.decided_by, p.decided_at, p.version
      from proposal p
      """;
  private static final String OF_PERSON = "where p.person_id = :person and p.period_id = :period ";
  private static final String OPEN =
      """
      join period on period.id = p.period_id
      where p.state = 'OPEN' and period.state = 'OPEN' and p.person_id = any(:persons)
      """;
  private static final String PROPOSERS =
      """
      select distinct p.person_id from proposal p join period on period.id = p.period_id
      where p.state = 'OPEN' and period.state = 'OPEN'\
      """;

  /** Ids of proposals grow with time, so their order is the order of waiting. */
  private static final String AFTER =
      "and (:start::uuid is null or p.id > :start::uuid) order by p.id limit :size";

  private static final String BEFORE =
      "and (:start::uuid is null or p.id < :start::uuid) order by p.id desc limit :size";

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Hierarchy hierarchy;
  private final Visibility visibility;
  private final Periods periods;
  private final InstantSource time;

  ReadingProposals(
      JdbcClient jdbc,
      Acting acting,
      Hierarchy hierarchy,
      Visibility visibility,
      Periods periods,
      InstantSource time) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.visibility = visibility;
    this.periods = periods;
    this.time = time;
  }

  @Override
  public String kind() {
    return ProposalView.KIND;
  }

  @Override
  public List<ProposalView> read(Collection<UUID> ids) {
    List<ProposalView> found =
        jdbc.sql(PROPOSALS + "where p.id = any(:ids)")
            .param("ids", ids.toArray(UUID[]::new))
            .query(ReadingProposals::view)
            .list();
    List<UUID> persons = found.stream().map(ProposalView::personId).distinct().toList();
    Set<UUID> readable =
        persons.isEmpty()
            ? Set.of()
            : new HashSet<>(hierarchy.readable(acting.actorOrGuest(), persons, today()));
    return found.stream().filter(one -> readable.contains(one.personId())).toList();
  }

  /**
   * What a person proposed in a period, first to last.
   *
   * @throws Refused NOT_FOUND at personId or periodCode
   */
  public Page<ProposalView> page(String personId, String periodCode, Paging paging) {
    UUID person = visibility.person(personId);
    Period period = periods.named(periodCode, "periodCode");
    return cut(
        paging,
        jdbc.sql(PROPOSALS + OF_PERSON + (paging.backwards() ? BEFORE : AFTER))
            .param("person", person)
            .param("period", period.id()));
  }

  /** What waits for the caller's answer in open periods, what has waited longest first. */
  public Page<ProposalView> toDecide(Paging paging) {
    List<UUID> below =
        visibility.directlyBelow(
            jdbc.sql(PROPOSERS).query((row, n) -> row.getObject(1, UUID.class)).list());
    return cut(
        paging,
        jdbc.sql(PROPOSALS + OPEN + (paging.backwards() ? BEFORE : AFTER))
            .param("persons", below.toArray(UUID[]::new)));
  }

  private static Page<ProposalView> cut(Paging paging, JdbcClient.StatementSpec statement) {
    Cursor cursor = paging.cursor();
    return Page.cut(
        paging,
        statement
            .param("start", cursor == null ? null : cursor.id())
            .param("size", paging.size() + 1)
            .query(ReadingProposals::view)
            .list(),
        proposal -> new Cursor("", proposal.id().value()));
  }

  private LocalDate today() {
    return CivilTime.day(time.instant());
  }

  private static ProposalView view(ResultSet row, int number) throws SQLException {
    Timestamp decidedAt = row.getTimestamp("decided_at");
    return new ProposalView(
        new NodeId(ProposalView.KIND, row.getObject("id", UUID.class)),
        row.getObject("person_id", UUID.class),
        row.getObject("period_id", UUID.class),
        row.getObject("product_id", UUID.class),
        row.getString("title"),
        row.getInt("quantity"),
        row.getObject("due_on", LocalDate.class),
        Origin.valueOf(row.getString("origin")),
        TaskView.decimal(row.getBigDecimal("difficulty")),
        TaskView.decimal(row.getBigDecimal("hours")),
        row.getString("axis"),
        row.getString("reason"),
        CivilTime.shown(row.getTimestamp("proposed_at").toInstant()),
        ProposalState.valueOf(row.getString("state")),
        row.getObject("task_id", UUID.class),
        row.getString("answer"),
        row.getObject("decided_by", UUID.class),
        decidedAt == null ? null : CivilTime.shown(decidedAt.toInstant()),
        row.getInt("version"));
  }
}
