package vn.kpiplatform.framework;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.identity.Acting;

/** The catalogue, for all members of the agency. */
@Service
@Transactional(readOnly = true)
public class ReadingProducts implements NodeReader {

  private static final String PRODUCTS =
      """
      select id, code, group_code, field_code, name_vi, name_en, item_points, standard_points,
             ended_on, version
      from product
      """;
  private static final String OF_GROUP =
      """
      where (cast(:group as text) is null or group_code = :group)
        and (cast(:search as text) is null or position(:search in folded) > 0)
      """;
  private static final String AFTER =
      "and (cast(:start as text) is null or code > :start) order by code limit :size";
  private static final String BEFORE =
      "and (cast(:start as text) is null or code < :start) order by code desc limit :size";

  private final JdbcClient jdbc;
  private final Acting acting;

  ReadingProducts(JdbcClient jdbc, Acting acting) {
    this.jdbc = jdbc;
    this.acting = acting;
  }

  @Override
  public String kind() {
    return Catalogue.Product.KIND;
  }

  @Override
  public List<ProductView> read(Collection<UUID> ids) {
    acting.actorOrGuest();
    return find(ids);
  }

  /** As {@link #read}, for fields below one whose caller has been checked. */
  public List<ProductView> find(Collection<UUID> ids) {
    return jdbc.sql(PRODUCTS + "where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new))
        .query(ReadingProducts::view)
        .list();
  }

  /** The product with this code. */
  public Optional<ProductView> byCode(String code) {
    acting.actorOrGuest();
    return jdbc.sql(PRODUCTS + "where code = :code")
        .param("code", code)
        .query(ReadingProducts::view)
        .optional();
  }

  /**
   * Products in the order of their codes.
   *
   * @param group only those of this complexity group; all if null
   * @param search only those whose names or code hold this folded text; all if null
   */
  public Page<ProductView> page(Paging paging, @Nullable String group, @Nullable String search) {
    acting.actorOrGuest();
    Cursor start = paging.cursor();
    return Page.cut(
        paging,
        jdbc.sql(PRODUCTS + OF_GROUP + (paging.backwards() ? BEFORE : AFTER))
            .param("group", group)
            .param("search", search)
            .param("start", start == null ? null : start.key())
            .param("size", paging.size() + 1)
            .query(ReadingProducts::view)
            .list(),
        product -> new Cursor(product.code(), product.id().value()));
  }

  /** The complexity groups, the simplest first. */
  public List<CatalogueHeadingView> groups() {
    return headings("GROUP");
  }

  /** The fields of work. */
  public List<CatalogueHeadingView> fields() {
    return headings("FIELD");
  }

  private List<CatalogueHeadingView> headings(String kind) {
    acting.actor();
    return jdbc.sql(
            """
            select code, name_vi, name_en, minimum, maximum from catalogue_heading
            where kind = ? order by position\
            """)
        .param(kind)
        .query(
            (row, n) ->
                new CatalogueHeadingView(
                    row.getString("code"),
                    row.getString("name_vi"),
                    row.getString("name_en"),
                    exact(row.getBigDecimal("minimum")),
                    exact(row.getBigDecimal("maximum"))))
        .list();
  }

  private static @Nullable Exact exact(@Nullable BigDecimal points) {
    return points == null ? null : new Exact(Exact.fraction(points));
  }

  private static ProductView view(ResultSet row, int number) throws SQLException {
    BigFraction item = Exact.fraction(row.getBigDecimal("item_points"));
    BigFraction standard = Exact.fraction(row.getBigDecimal("standard_points"));
    return new ProductView(
        new NodeId(Catalogue.Product.KIND, row.getObject("id", UUID.class)),
        row.getString("code"),
        row.getString("group_code"),
        row.getString("field_code"),
        row.getString("name_vi"),
        row.getString("name_en"),
        new Exact(item),
        new Exact(standard),
        new Exact(item.divide(standard)),
        row.getObject("ended_on", LocalDate.class),
        row.getInt("version"));
  }
}
