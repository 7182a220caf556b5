package vn.kpiplatform.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;

/** The table of drafts. They change with every save; the record of acts keeps who changed what. */
@Repository
class Drafts {

  private static final String DRAFTS =
      """
      select id, base_id, document, state, started_by, started_at, edited_by, edited_at,
             from_period, proposed_by, published_id, version
      from framework_draft
      """;
  private static final String AFTER =
      "where (:start::uuid is null or id > :start::uuid) order by id limit :size";
  private static final String BEFORE =
      "where (:start::uuid is null or id < :start::uuid) order by id desc limit :size";

  private final JdbcClient jdbc;

  Drafts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, UUID base, FrameworkDocument document, UUID account, Instant now) {
    jdbc.sql(
            """
            insert into framework_draft
              (id, base_id, document, state, started_by, started_at, edited_by, edited_at, version)
            values (?, ?, ?, 'OPEN', ?, ?, ?, ?, 0)\
            """)
        .params(
            id,
            base,
            document.canonical(),
            account,
            Timestamp.from(now),
            account,
            Timestamp.from(now))
        .update();
  }

  /**
   * A draft as the caller has seen it, held until the transaction ends.
   *
   * @throws Refused NOT_FOUND at draftId, or as {@link Draft#require}
   */
  Draft hold(String draftId, int expectedVersion) {
    UUID id = NodeId.require(Draft.KIND, draftId, "draftId");
    Draft draft =
        jdbc.sql(DRAFTS + "where id = ? for update")
            .param(id)
            .query(Drafts::read)
            .optional()
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "draftId"));
    draft.require(expectedVersion);
    return draft;
  }

  /** Keeps another content; a proposal made before is none any more. */
  void save(UUID id, FrameworkDocument document, UUID account, Instant now) {
    jdbc.sql(
            """
            update framework_draft
            set document = ?, edited_by = ?, edited_at = ?, state = 'OPEN', from_period = null,
                proposed_by = null, version = version + 1
            where id = ?\
            """)
        .params(document.canonical(), account, Timestamp.from(now), id)
        .update();
  }

  void propose(UUID id, String fromPeriod, UUID account) {
    jdbc.sql(
            """
            update framework_draft
            set state = 'PROPOSED', from_period = ?, proposed_by = ?, version = version + 1
            where id = ?\
            """)
        .params(fromPeriod, account, id)
        .update();
  }

  void publish(UUID id, UUID frameworkVersion, UUID account) {
    jdbc.sql(
            """
            update framework_draft
            set state = 'PUBLISHED', published_id = ?, published_by = ?, version = version + 1
            where id = ?\
            """)
        .params(frameworkVersion, account, id)
        .update();
  }

  void discard(UUID id) {
    jdbc.sql("update framework_draft set state = 'DISCARDED', version = version + 1 where id = ?")
        .param(id)
        .update();
  }

  List<Draft> find(Collection<UUID> ids) {
    return jdbc.sql(DRAFTS + "where id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(Drafts::read)
        .list();
  }

  /** The first drafts after a row, or the last ones before it, nearest first. */
  List<Draft> page(@Nullable UUID start, boolean backwards, int size) {
    return jdbc.sql(DRAFTS + (backwards ? BEFORE : AFTER))
        .param("start", start)
        .param("size", size)
        .query(Drafts::read)
        .list();
  }

  private static Draft read(ResultSet row, int number) throws SQLException {
    return new Draft(
        row.getObject("id", UUID.class),
        row.getObject("base_id", UUID.class),
        row.getString("document"),
        Draft.State.valueOf(row.getString("state")),
        row.getObject("started_by", UUID.class),
        row.getTimestamp("started_at").toInstant(),
        row.getObject("edited_by", UUID.class),
        row.getTimestamp("edited_at").toInstant(),
        row.getString("from_period"),
        row.getObject("proposed_by", UUID.class),
        row.getObject("published_id", UUID.class),
        row.getInt("version"));
  }
}
