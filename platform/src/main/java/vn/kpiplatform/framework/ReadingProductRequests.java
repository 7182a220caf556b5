package vn.kpiplatform.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;
import vn.kpiplatform.identity.Role;

/** Requests for products: all for KPI officers, one's own for everybody. */
@Service
@Transactional(readOnly = true)
public class ReadingProductRequests implements NodeReader {

  private static final String REQUESTS =
      """
      select id, name, reason, requested_by, requested_at, state, product_id, answer, decided_at,
             version
      from product_request
      where (:all or requested_by = :account)
      """;
  private static final String AFTER =
      "and (:start::uuid is null or id > :start::uuid) order by id limit :size";
  private static final String BEFORE =
      "and (:start::uuid is null or id < :start::uuid) order by id desc limit :size";

  private final JdbcClient jdbc;
  private final Acting acting;

  ReadingProductRequests(JdbcClient jdbc, Acting acting) {
    this.jdbc = jdbc;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return ProductRequestView.KIND;
  }

  @Override
  public List<ProductRequestView> read(Collection<UUID> ids) {
    return visible("and id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(ReadingProductRequests::view)
        .list();
  }

  /**
   * Requests, first to last.
   *
   * @param open only those that were not decided; all if null or false
   */
  public Page<ProductRequestView> page(Paging paging, @Nullable Boolean open) {
    Cursor cursor = paging.cursor();
    return Page.cut(
        paging,
        visible("and (not :open or state = 'OPEN') " + (paging.backwards() ? BEFORE : AFTER))
            .param("open", open != null && open)
            .param("start", cursor == null ? null : cursor.id())
            .param("size", paging.size() + 1)
            .query(ReadingProductRequests::view)
            .list(),
        request -> new Cursor("", request.id().value()));
  }

  private JdbcClient.StatementSpec visible(String rest) {
    Actor actor = acting.actor();
    return jdbc.sql(REQUESTS + rest)
        .param("all", actor.holds(Role.KPI_OFFICER))
        .param("account", actor.account());
  }

  private static ProductRequestView view(ResultSet row, int number) throws SQLException {
    Timestamp decidedAt = row.getTimestamp("decided_at");
    return new ProductRequestView(
        new NodeId(ProductRequestView.KIND, row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("reason"),
        row.getObject("requested_by", UUID.class),
        CivilTime.shown(row.getTimestamp("requested_at").toInstant()),
        row.getString("state"),
        row.getObject("product_id", UUID.class),
        row.getString("answer"),
        decidedAt == null ? null : CivilTime.shown(decidedAt.toInstant()),
        row.getInt("version"));
  }
}
