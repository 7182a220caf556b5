package vn.kpiplatform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.identity.Acting;

/** The agency's job positions, for all its members. */
@Service
@Transactional(readOnly = true)
public class ReadingPositions implements NodeReader {

  private static final String POSITIONS = "select id, code, name from position ";
  private static final String AFTER =
      "where (cast(:start as text) is null or code > :start) order by code limit :size";
  private static final String BEFORE =
      "where (cast(:start as text) is null or code < :start) order by code desc limit :size";

  private final JdbcClient jdbc;
  private final Acting acting;

  ReadingPositions(JdbcClient jdbc, Acting acting) {
    this.jdbc = jdbc;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return PositionView.KIND;
  }

  @Override
  public List<PositionView> read(Collection<UUID> ids) {
    acting.actor();
    return find(ids);
  }

  /** As {@link #read}, for fields below one whose caller has been checked. */
  public List<PositionView> find(Collection<UUID> ids) {
    return jdbc.sql(POSITIONS + "where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(ReadingPositions::view)
        .list();
  }

  /** The codes of all of them. */
  public Set<String> codes() {
    return Set.copyOf(
        jdbc.sql("select code from position").query((row, n) -> row.getString("code")).list());
  }

  /** The one with this code. */
  public Optional<PositionView> byCode(String code) {
    acting.actor();
    return jdbc.sql(POSITIONS + "where code = :code")
        .param("code", code)
        .query(ReadingPositions::view)
        .optional();
  }

  /** All positions in the order of their codes. */
  public Page<PositionView> page(Paging paging) {
    acting.actor();
    Cursor start = paging.cursor();
    return Page.cut(
        paging,
        jdbc.sql(POSITIONS + (paging.backwards() ? BEFORE : AFTER))
            .param("start", start == null ? null : start.key())
            .param("size", paging.size() + 1)
            .query(ReadingPositions::view)
            .list(),
        position -> new Cursor(position.code(), position.id().value()));
  }

  private static PositionView view(ResultSet row, int number) throws SQLException {
    return new PositionView(
        new NodeId(PositionView.KIND, row.getObject("id", UUID.class)),
        row.getString("code"),
        row.getString("name"));
  }
}
