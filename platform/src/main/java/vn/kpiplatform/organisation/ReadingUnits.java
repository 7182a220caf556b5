package vn.kpiplatform.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.identity.Acting;

/** The agency's units, for all its members; those that have ended as well. */
@Service
@Transactional(readOnly = true)
public class ReadingUnits implements NodeReader {

  private static final String UNITS =
      """
      select id, code, name_vi, name_en, parent_id, valid_from, valid_to, version from unit
      """;
  private static final String AFTER =
      """
      where (cast(:start as text) is null or code > :start)
        and (cast(:search as text) is null or position(:search in folded) > 0)
      order by code limit :size\
      """;
  private static final String BEFORE =
      """
      where (cast(:start as text) is null or code < :start)
        and (cast(:search as text) is null or position(:search in folded) > 0)
      order by code desc limit :size\
      """;

  private final JdbcClient jdbc;
  private final Acting acting;

  ReadingUnits(JdbcClient jdbc, Acting acting) {
    this.jdbc = jdbc;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return UnitView.KIND;
  }

  @Override
  public List<UnitView> read(Collection<UUID> ids) {
    acting.actor();
    return find(ids);
  }

  /** As {@link #read}, for fields below one whose caller has been checked. */
  public List<UnitView> find(Collection<UUID> ids) {
    return jdbc.sql(UNITS + "where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(ReadingUnits::view)
        .list();
  }

  /** The codes of all of them. */
  public Set<String> codes() {
    return Set.copyOf(
        jdbc.sql("select code from unit").query((row, n) -> row.getString("code")).list());
  }

  /** The one with this code. */
  public Optional<UnitView> byCode(String code) {
    acting.actor();
    return jdbc.sql(UNITS + "where code = :code")
        .param("code", code)
        .query(ReadingUnits::view)
        .optional();
  }

  /**
   * Units in the order of their codes.
   *
   * @param search only those whose names or code hold this folded text; all if null
   */
  public Page<UnitView> page(Paging paging, @Nullable String search) {
    acting.actor();
    Cursor start = paging.cursor();
    return Page.cut(
        paging,
        jdbc.sql(UNITS + (paging.backwards() ? BEFORE : AFTER))
            .param("search", search)
            .param("start", start == null ? null : start.key())
            .param("size", paging.size() + 1)
            .query(ReadingUnits::view)
            .list(),
        unit -> new Cursor(unit.code(), unit.id().value()));
  }

  /** The units that exist on a day of the span, lower ones before higher ones. */
  public List<UUID> during(LocalDate from, LocalDate to) {
    return jdbc.sql(
            """
            with recursive tree (id, depth) as (
              select id, 0 from unit where parent_id is null
              union all
              select unit.id, tree.depth + 1 from unit join tree on unit.parent_id = tree.id
            )
            select unit.id from unit join tree using (id)
            where unit.valid_from <= :to and coalesce(unit.valid_to, :from) >= :from
            order by tree.depth desc, unit.code\
            """)
        .param("from", from)
        .param("to", to)
        .query((row, n) -> row.getObject("id", UUID.class))
        .list();
  }

  /** The codes of each unit and of those above it, the nearest first; one statement for all. */
  public Map<UUID, List<String>> codesUpwards(Collection<UUID> units) {
    Map<UUID, List<String>> codes = new HashMap<>();
    jdbc.sql(
            """
            with recursive above (id, code, parent_id, unit_id, height) as (
              select id, code, parent_id, id, 0 from unit where id = any(:units)
              union all
              select unit.id, unit.code, unit.parent_id, above.unit_id, above.height + 1
              from above join unit on unit.id = above.parent_id
            )
            select unit_id, array_agg(code order by height) as codes from above group by unit_id\
            """)
        .param("units", units.toArray(UUID[]::new))
        .query(
            row -> {
              codes.put(
                  row.getObject("unit_id", UUID.class),
                  List.of((String[]) row.getArray("codes").getArray()));
            });
    return codes;
  }

  /** Who heads each of these units on that day; units without a head are absent. */
  public Map<UUID, UUID> headsOf(Collection<UUID> units, LocalDate day) {
    Map<UUID, UUID> heads = new HashMap<>();
    jdbc.sql(
            """
            select unit_id, person_id from posting
            where unit_id = any(:units) and capacity = 'HEAD'
              and :day between from_day and coalesce(to_day, :day)\
            """)
        .param("units", units.toArray(UUID[]::new))
        .param("day", day)
        .query(
            row -> {
              heads.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
            });
    return heads;
  }

  private static UnitView view(ResultSet row, int number) throws SQLException {
    return new UnitView(
        new NodeId(UnitView.KIND, row.getObject("id", UUID.class)),
        row.getString("code"),
        row.getString("name_vi"),
        row.getString("name_en"),
        row.getObject("parent_id", UUID.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getInt("version"));
  }
}
