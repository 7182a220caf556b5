package vn.kpiplatform.tenancy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.contract.Cursor;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;

/** The registry of agencies, in the control schema. */
@Repository
class Tenants {

  private static final String COLUMNS =
      """
      select id, code, name_vi, name_en, kind, parent_id, template, state, administrator_username,
             administrator_email, administrator_name, failure
      from tenant
      """;

  private final JdbcClient jdbc;

  Tenants(@Qualifier("control") JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Tenant> find(UUID id) {
    return jdbc.sql(COLUMNS + "where id = ?").param(id).query(Tenants::read).optional();
  }

  Optional<Tenant> findByCode(String code) {
    return jdbc.sql(COLUMNS + "where code = ?").param(code).query(Tenants::read).optional();
  }

  Optional<Tenant> findBySchema(String schema) {
    return jdbc.sql(COLUMNS + "where schema = ?").param(schema).query(Tenants::read).optional();
  }

  List<Tenant> find(Collection<UUID> ids) {
    return jdbc.sql(COLUMNS + "where id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(Tenants::read)
        .list();
  }

  /** A page in the order of codes. */
  Page<Tenant> page(Paging paging) {
    String start = paging.cursor() == null ? null : paging.cursor().key();
    String rows =
        paging.backwards()
            ? "where (?::text is null or code < ?) order by code desc limit ?"
            : "where (?::text is null or code > ?) order by code limit ?";
    return Page.cut(
        paging,
        jdbc.sql(COLUMNS + rows)
            .params(Arrays.asList(start, start, paging.size() + 1))
            .query(Tenants::read)
            .list(),
        tenant -> new Cursor(tenant.code(), tenant.id()));
  }

  void add(Tenant tenant) {
    jdbc.sql(
            """
            insert into tenant (id, code, schema, name_vi, name_en, kind, parent_id, template, state,
                administrator_username, administrator_email, administrator_name)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
            """)
        .param(tenant.id())
        .param(tenant.code())
        .param(tenant.schema())
        .param(tenant.nameVi())
        .param(tenant.nameEn())
        .param(tenant.kind().name())
        .param(tenant.parent())
        .param(tenant.template())
        .param(tenant.state().name())
        .param(tenant.administrator().username())
        .param(tenant.administrator().email())
        .param(tenant.administrator().name())
        .update();
  }

  /** Moves on, only from the stated state; false if somebody else did. */
  boolean move(UUID id, Tenant.State from, Tenant.State to) {
    return jdbc.sql("update tenant set state = ?, failure = null where id = ? and state = ?")
            .params(to.name(), id, from.name())
            .update()
        == 1;
  }

  /** Notes why it stands still, unless somebody else has moved it on meanwhile. */
  int noteFailure(UUID id, Tenant.State state, String failure) {
    return jdbc.sql("update tenant set failure = ? where id = ? and state = ?")
        .params(failure, id, state.name())
        .update();
  }

  /**
   * Notes that its schema has this structure; a reason why it had not is over. Never takes away
   * what a newer process has brought.
   */
  int noteStructure(UUID id, Structure structure) {
    return jdbc.sql(
            """
            update tenant set structure = ?, structure_changes = ?, failure = null
            where id = ? and structure_changes <= ?\
            """)
        .params(structure.hash(), structure.size(), id, structure.size())
        .update();
  }

  /** Those with a schema whose structure is another than this one and not newer. */
  List<Tenant> behind(Structure structure) {
    return jdbc.sql(
            COLUMNS
                + "where structure <> ? and structure_changes <= ? and state <> 'REQUESTED'"
                + " order by code")
        .params(structure.hash(), structure.size())
        .query(Tenants::read)
        .list();
  }

  /** Whether the agency's schema holds everything that this structure has. */
  boolean holds(UUID id, Structure structure) {
    return jdbc.sql("select structure_changes >= ? from tenant where id = ?")
        .params(structure.size(), id)
        .query(Boolean.class)
        .single();
  }

  private static Tenant read(ResultSet row, int number) throws SQLException {
    return new Tenant(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getString("name_vi"),
        row.getString("name_en"),
        Tenant.Kind.valueOf(row.getString("kind")),
        row.getObject("parent_id", UUID.class),
        row.getString("template"),
        Tenant.State.valueOf(row.getString("state")),
        new Tenant.Administrator(
            row.getString("administrator_username"),
            row.getString("administrator_email"),
            row.getString("administrator_name")),
        row.getString("failure"));
  }
}
