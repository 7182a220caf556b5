package vn.kpiplatform.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.framework.Periods;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** Reopenings, for officers, the agency's head and auditors. */
@Service
@Transactional(readOnly = true)
public class ReadingReopenings implements NodeReader {

  private static final int MOST = 100;
  private static final String COLUMNS =
      """
      select id, period_id, reason, requested_by, requested_at, approved_by, approved_at,
             declined_by, declined_at, decline_reason
      from reopening
      """;

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Periods periods;

  ReadingReopenings(JdbcClient jdbc, Acting acting, Periods periods) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.periods = periods;
  }

  @Override
  public String kind() {
    return ReopeningView.KIND;
  }

  @Override
  public List<ReopeningView> read(Collection<UUID> ids) {
    return mayRead(acting.actor())
        ? jdbc.sql(COLUMNS + "where id = any(?)")
            .param(ids.toArray(UUID[]::new))
            .query(ReadingReopenings::view)
            .list()
        : List.of();
  }

  /**
   * The last hundred reopenings of a period, the latest first.
   *
   * @throws Refused FORBIDDEN, or NOT_FOUND at periodId
   */
  public List<ReopeningView> of(String periodId) {
    if (!mayRead(acting.actor())) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "", Role.KPI_OFFICER);
    }
    Period period =
        NodeId.read(Period.KIND, periodId)
            .flatMap(periods::find)
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "periodId"));
    return jdbc.sql(COLUMNS + "where period_id = ? order by requested_at desc, id desc limit ?")
        .params(period.id(), MOST)
        .query(ReadingReopenings::view)
        .list();
  }

  /** What waits for the caller as the second person, what has waited longest first; at most 100. */
  public List<ReopeningView> toDecide() {
    Actor actor = acting.actor();
    return actor.holds(Role.KPI_OFFICER) || actor.holds(Role.AGENCY_HEAD)
        ? jdbc.sql(
                COLUMNS
                    + """
                    where approved_at is null and declined_at is null and requested_by <> ?
                      and exists (select 1 from period p
                                  where p.id = period_id and p.state in ('CLOSED', 'RELEASED'))
                    order by requested_at, id limit ?\
                    """)
            .params(actor.account(), MOST)
            .query(ReadingReopenings::view)
            .list()
        : List.of();
  }

  static boolean mayRead(Actor actor) {
    return actor.holds(Role.KPI_OFFICER)
        || actor.holds(Role.AGENCY_HEAD)
        || actor.holds(Role.AUDITOR);
  }

  private static ReopeningView view(ResultSet row, int number) throws SQLException {
    return new ReopeningView(
        new NodeId(ReopeningView.KIND, row.getObject("id", UUID.class)),
        row.getObject("period_id", UUID.class),
        row.getString("reason"),
        row.getObject("requested_by", UUID.class),
        CivilTime.shown(row.getObject("requested_at", OffsetDateTime.class).toInstant()),
        row.getObject("approved_by", UUID.class),
        shown(row.getObject("approved_at", OffsetDateTime.class)),
        row.getObject("declined_by", UUID.class),
        shown(row.getObject("declined_at", OffsetDateTime.class)),
        row.getString("decline_reason"));
  }

  private static @Nullable OffsetDateTime shown(@Nullable OffsetDateTime moment) {
    return moment == null ? null : CivilTime.shown(moment.toInstant());
  }
}
