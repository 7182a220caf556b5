package vn.kpiplatform.comparison;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.tenancy.Tenant;

/** Peer groups and the traits of agencies, in the control schema. Rows are only added. */
@Repository
class PeerGroups {

  private static final String COLUMNS =
      "id, code, name_vi, name_en, kind, size_class, region, minimum_peers, decision";

  private final JdbcClient jdbc;

  PeerGroups(@Qualifier("control") JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The groups as they are now, in the order of their codes. */
  List<PeerGroup> all() {
    return jdbc.sql(
            "select distinct on (code) %s from peer_group order by code, recorded_at desc, id desc"
                .formatted(COLUMNS))
        .query(PeerGroups::read)
        .list();
  }

  List<PeerGroup> find(Collection<UUID> ids) {
    return jdbc.sql("select %s from peer_group where id = any(?)".formatted(COLUMNS))
        .param(ids.toArray(UUID[]::new))
        .query(PeerGroups::read)
        .list();
  }

  void add(PeerGroup group, Instant at) {
    jdbc.sql(
            """
            insert into peer_group (id, code, name_vi, name_en, kind, size_class, region,
                                    minimum_peers, decision, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            Arrays.asList(
                group.id(),
                group.code(),
                group.nameVi(),
                group.nameEn(),
                group.kind().name(),
                group.sizeClass(),
                group.region(),
                group.minimumPeers(),
                group.decision(),
                Timestamp.from(at)))
        .update();
  }

  void describe(
      UUID id,
      UUID tenant,
      @Nullable String sizeClass,
      @Nullable String region,
      String decision,
      Instant at) {
    jdbc.sql(
            """
            insert into agency_traits (id, tenant_id, size_class, region, decision, recorded_at)
            values (?, ?, ?, ?, ?, ?)\
            """)
        .params(Arrays.asList(id, tenant, sizeClass, region, decision, Timestamp.from(at)))
        .update();
  }

  private static PeerGroup read(ResultSet row, int number) throws SQLException {
    return new PeerGroup(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("name_vi"),
        row.getString("name_en"),
        Tenant.Kind.valueOf(row.getString("kind")),
        row.getString("size_class"),
        row.getString("region"),
        row.getInt("minimum_peers"),
        row.getString("decision"));
  }
}
