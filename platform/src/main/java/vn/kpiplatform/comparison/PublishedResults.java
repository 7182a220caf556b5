package vn.kpiplatform.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.framework.FractionJson;
import vn.kpiplatform.framework.FrameworkContent.PeriodType;
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
      select t.id, t.code, t.name_vi, t.name_en, t.kind, t.parent_id, a.size_class, a.region,
             ? as period_code, p.period_type, p.revision, p.published_at, p.figures
      from tenant t
      left join lateral
        (select r.period_type, r.revision, r.published_at, r.figures::text as figures
         from published_result r
         where r.period_code = ? and r.tenant_schema = t.schema::name
         order by r.revision desc, r.published_at desc, r.id desc limit 1) p on true
      left join lateral
        (select x.size_class, x.region from agency_traits x where x.tenant_id = t.id
         order by x.recorded_at desc, x.id desc limit 1) a on true
      where t.state = 'ACTIVE' or (t.state = 'SUSPENDED' and p.figures is not null)\
      """;
  private static final String HISTORY =
      """
      select * from
        (select distinct on (t.id, r.period_code)
                t.id, t.code, t.name_vi, t.name_en, t.kind, t.parent_id,
                null::text as size_class, null::text as region, r.period_code, r.period_type,
                r.revision, r.published_at, r.figures::text as figures,
                dense_rank() over (partition by t.id order by r.period_code desc) as age
         from tenant t join published_result r on r.tenant_schema = t.schema::name
         where t.code = any(?) and r.period_type = ? and r.period_code <= ?
         order by t.id, r.period_code, r.revision desc, r.published_at desc, r.id desc) latest
      where age <= ? order by code, period_code\
      """;

  private final JdbcClient tenant;
  private final JdbcClient control;

  PublishedResults(JdbcClient tenant, @Qualifier("control") JdbcClient control) {
    this.tenant = tenant;
    this.control = control;
  }

  /** Adds the present agency's aggregates; the highest revision of a period counts. */
  void add(String periodCode, PeriodType periodType, int revision, Instant at, Figures figures) {
    tenant
        .sql(
            """
            insert into control.published_result
              (period_code, period_type, revision, published_at, figures)
            values (?, ?, ?, ?, ?::jsonb)\
            """)
        .params(
            periodCode,
            periodType.name(),
            revision,
            CivilTime.shown(at),
            MAPPER.writeValueAsString(figures))
        .update();
  }

  /**
   * Active agencies in any order with what they published of the period, and suspended ones that
   * had published: a result once released stays comparable. One statement.
   */
  List<Row> of(String periodCode) {
    return control.sql(ROWS).params(periodCode, periodCode).query(PublishedResults::read).list();
  }

  /**
   * What these agencies published of the latest periods up to one, of its type, oldest first. One
   * statement.
   */
  List<Row> history(Collection<String> codes, PeriodType type, String until, int most) {
    return control
        .sql(HISTORY)
        .params(codes.toArray(String[]::new), type.name(), until, most)
        .query(PublishedResults::read)
        .list();
  }

  private static Row read(ResultSet row, int number) throws SQLException {
    String figures = row.getString("figures");
    return new Row(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("name_vi"),
        row.getString("name_en"),
        Tenant.Kind.valueOf(row.getString("kind")),
        row.getObject("parent_id", UUID.class),
        row.getString("size_class"),
        row.getString("region"),
        row.getString("period_code"),
        row.getInt("revision"),
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
      @Nullable UUID parent,
      @Nullable String sizeClass,
      @Nullable String region,
      String periodCode,
      int revision,
      @Nullable OffsetDateTime publishedAt,
      @Nullable Figures figures) {}
}
