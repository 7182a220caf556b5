package vn.kpiplatform.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;
import vn.kpiplatform.framework.FractionJson;
import vn.kpiplatform.tenancy.Tenant;

/**
 * Aggregates beside the registry of agencies. An agency adds its own under its own role; the
 * database refuses any other's. They are read under the login that belongs to no agency.
 */
@Repository
class PublishedResults {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(FractionJson.module())
          .build();

  private static final String ROWS =
      """
      select t.id, t.code, t.name_vi, t.name_en, t.kind, p.published_at, p.figures
      from tenant t
      left join lateral
        (select r.published_at, r.figures::text as figures from published_result r
         where r.period_code = ? and r.tenant_schema = t.schema::name
         order by r.published_at desc, r.id desc limit 1) p on true
      where (t.state = 'ACTIVE' or (t.state = 'SUSPENDED' and p.figures is not null))
      """;
  private static final String AFTER = "and (?::text is null or t.code > ?) order by t.code limit ?";
  private static final String BEFORE =
      "and (?::text is null or t.code < ?) order by t.code desc limit ?";

  private final JdbcClient tenant;
  private final JdbcClient control;

  PublishedResults(JdbcClient tenant, @Qualifier("control") JdbcClient control) {
    this.tenant = tenant;
    this.control = control;
  }

  /** Adds the present agency's aggregates; the latest of a period counts. */
  void add(String periodCode, String periodType, Instant at, Figures figures) {
    tenant
        .sql(
            """
            insert into control.published_result (period_code, period_type, published_at, figures)
            values (?, ?, ?, ?::jsonb)\
            """)
        .params(periodCode, periodType, CivilTime.shown(at), MAPPER.writeValueAsString(figures))
        .update();
  }

  /**
   * Active agencies in the order of their codes with what they published of the period, and
   * suspended ones that had published: a result once released stays comparable.
   */
  Page<Row> page(String periodCode, Paging paging) {
    Cursor start = paging.cursor();
    String key = start == null ? null : start.key();
    return Page.cut(
        paging,
        control
            .sql(ROWS + (paging.backwards() ? BEFORE : AFTER))
            .params(Arrays.asList(periodCode, key, key, paging.size() + 1))
            .query(PublishedResults::read)
            .list(),
        row -> new Cursor(row.code(), row.id()));
  }

  private static Row read(ResultSet row, int number) throws SQLException {
    String figures = row.getString("figures");
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("name_vi"),
        row.getString("name_en"),
        Tenant.Kind.valueOf(row.getString("kind")),
        row.getObject("published_at", OffsetDateTime.class),
        figures == null ? null : MAPPER.readValue(figures, Figures.class));
  }

  /** An agency and its aggregates, if it has released the period. */
  record Row(
      UUID id,
      String code,
      String nameVi,
      String nameEn,
      Tenant.Kind kind,
      @Nullable OffsetDateTime publishedAt,
      @Nullable Figures figures) {}
}
