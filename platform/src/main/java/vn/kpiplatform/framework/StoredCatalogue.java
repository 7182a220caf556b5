package vn.kpiplatform.framework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/** The table of products. */
@Repository
class StoredCatalogue implements Catalogue {

  private final JdbcClient jdbc;

  StoredCatalogue(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Product> find(UUID id) {
    return jdbc.sql(
            """
            select code, name_vi, name_en, item_points, standard_points from product
            where id = ?\
            """)
        .param(id)
        .query(
            (row, n) ->
                new Product(
                    id,
                    row.getString("code"),
                    row.getString("name_vi"),
                    row.getString("name_en"),
                    row.getBigDecimal("item_points"),
                    row.getBigDecimal("standard_points")))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  public Product usable(UUID id, LocalDate day, String field) {
    jdbc.sql("select ended_on from product where id = ? and ended_on < ?")
        .params(id, day)
        .query(LocalDate.class)
        .optional()
        .ifPresent(
            ended -> {
              throw Refused.because(FrameworkRefusal.PRODUCT_ENDED, field, ended);
            });
    return find(id).orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, field));
  }

  /** The group with this code. */
  Optional<Group> group(String code) {
    return jdbc.sql(
            """
            select minimum, maximum, standard_points from catalogue_heading
            where kind = 'GROUP' and code = ?\
            """)
        .param(code)
        .query(
            (row, n) ->
                new Group(
                    row.getBigDecimal("minimum"),
                    row.getBigDecimal("maximum"),
                    row.getBigDecimal("standard_points")))
        .optional();
  }

  boolean hasProduct(String code) {
    return jdbc.sql("select exists (select 1 from product where code = ?)")
        .param(code)
        .query(Boolean.class)
        .single();
  }

  boolean hasField(String code) {
    return jdbc.sql(
            "select exists (select 1 from catalogue_heading where kind = 'FIELD' and code = ?)")
        .param(code)
        .query(Boolean.class)
        .single();
  }

  void addGroup(UUID id, int position, CatalogueContent.Group group, Group points) {
    addHeading(id, "GROUP", position, group.code(), group.name(), points);
  }

  void addField(UUID id, int position, CatalogueContent.Field field) {
    addHeading(id, "FIELD", position, field.code(), field.name(), new Group(null, null, null));
  }

  private void addHeading(
      UUID id, String kind, int position, String code, Text name, Group points) {
    jdbc.sql(
            """
            insert into catalogue_heading
              (id, kind, position, code, name_vi, name_en, minimum, maximum, standard_points)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            Arrays.asList(
                id,
                kind,
                position,
                code,
                name.vi(),
                name.en(),
                points.minimum(),
                points.maximum(),
                points.standard()))
        .update();
  }

  /** Takes a product out of use, from the day after; false if its version is another. */
  boolean end(UUID id, LocalDate lastDay, int expectedVersion) {
    return jdbc.sql(
                """
                update product set ended_on = ?, version = version + 1
                where id = ? and version = ? and ended_on is null\
                """)
            .params(lastDay, id, expectedVersion)
            .update()
        == 1;
  }

  /** What is on a product's row beside what never changes. */
  Optional<Standing> standing(UUID id) {
    return jdbc.sql("select version, ended_on from product where id = ? for update")
        .param(id)
        .query(
            (row, n) ->
                new Standing(row.getInt("version"), row.getObject("ended_on", LocalDate.class)))
        .optional();
  }

  record Standing(int version, @Nullable LocalDate endedOn) {}

  /** The points a group allows, and those of its standard product; absent for fields of work. */
  record Group(
      @Nullable BigDecimal minimum, @Nullable BigDecimal maximum, @Nullable BigDecimal standard) {}

  void add(Product product, String group, @Nullable String field) {
    jdbc.sql(
            """
            insert into product (id, code, group_code, field_code, name_vi, name_en, item_points,
                                 standard_points)
            values (:id, :code, :group, :field, :nameVi, :nameEn, :itemPoints, :standardPoints)\
            """)
        .param("id", product.id())
        .param("code", product.code())
        .param("group", group)
        .param("field", field)
        .param("nameVi", product.nameVi())
        .param("nameEn", product.nameEn())
        .param("itemPoints", product.itemPoints())
        .param("standardPoints", product.standardPoints())
        .update();
  }
}
