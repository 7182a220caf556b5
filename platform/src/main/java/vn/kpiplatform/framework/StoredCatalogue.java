package vn.kpiplatform.framework;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

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
