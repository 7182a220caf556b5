package vn.kpiplatform.framework;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.identity.Acting;

/** Periods, for all members of the agency. */
@Service
@Transactional(readOnly = true)
public class ReadingPeriods implements NodeReader {

  private static final String PERIODS =
      """
      select id, code, starts_on, ends_on, state, framework_version_id, version from period
      """;
  private static final String AFTER =
      "where (cast(:start as text) is null or code > :start) order by code limit :size";
  private static final String BEFORE =
      "where (cast(:start as text) is null or code < :start) order by code desc limit :size";

  private final JdbcClient jdbc;
  private final Periods periods;
  private final Acting acting;

  ReadingPeriods(JdbcClient jdbc, Periods periods, Acting acting) {
    this.jdbc = jdbc;
    this.periods = periods;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return Period.KIND;
  }

  @Override
  public List<PeriodView> read(Collection<UUID> ids) {
    acting.actorOrGuest();
    return find(ids);
  }

  /** As {@link #read}, for fields below one whose caller has been checked. */
  public List<PeriodView> find(Collection<UUID> ids) {
    return jdbc
        .sql(PERIODS + "where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(RecordedPeriods::read)
        .stream()
        .map(PeriodView::of)
        .toList();
  }

  /** The period with this code. */
  public Optional<PeriodView> byCode(String code) {
    acting.actorOrGuest();
    return periods.findByCode(code).map(PeriodView::of);
  }

  /** All periods in the order of their codes, the newest last. */
  public Page<PeriodView> page(Paging paging) {
    acting.actorOrGuest();
    Cursor start = paging.cursor();
    return Page.cut(
            paging,
            jdbc.sql(PERIODS + (paging.backwards() ? BEFORE : AFTER))
                .param("start", start == null ? null : start.key())
                .param("size", paging.size() + 1)
                .query(RecordedPeriods::read)
                .list(),
            period -> new Cursor(period.code(), period.id()))
        .map(PeriodView::of);
  }
}
