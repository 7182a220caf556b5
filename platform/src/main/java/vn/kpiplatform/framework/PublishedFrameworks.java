package vn.kpiplatform.framework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ConcurrentReferenceHashMap;

/** The table of framework versions: added, never changed. */
@Repository
class PublishedFrameworks implements Frameworks {

  private static final String VERSIONS =
      "select id, code, number, content_hash, valid_from from framework_version ";

  private final JdbcClient jdbc;

  /**
   * Parsed documents by the hash of their content. Equal documents of different agencies are one
   * and hold nothing of either; memory that is needed elsewhere is given back.
   */
  private final ConcurrentReferenceHashMap<String, FrameworkDocument> parsed =
      new ConcurrentReferenceHashMap<>();

  PublishedFrameworks(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public FrameworkDocument document(UUID version) {
    return document(find(List.of(version)).getFirst());
  }

  /** The document of a version, read at most once per content. */
  FrameworkDocument document(FrameworkVersion version) {
    FrameworkDocument known = parsed.get(version.contentHash());
    if (known != null) {
      return known;
    }
    FrameworkDocument document =
        FrameworkDocument.parse(
            jdbc.sql("select document from framework_version where id = ?")
                .param(version.id())
                .query(String.class)
                .single());
    if (!document.contentHash().equals(version.contentHash())) {
      throw new IllegalStateException("framework version " + version.id() + " was altered");
    }
    parsed.put(version.contentHash(), document);
    return document;
  }

  List<FrameworkVersion> find(Collection<UUID> ids) {
    return jdbc.sql(VERSIONS + "where id = any(?)")
        .param(ids.toArray(UUID[]::new))
        .query(PublishedFrameworks::read)
        .list();
  }

  /**
   * Until the transaction ends, nobody else publishes a version or opens a period under one:
   * whichever comes second sees what the first has done. No row can be held for that, because the
   * period to be opened need not be there, and neither is the version to be published.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  void holdStill() {
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended('frameworks of ' || current_schema(),"
                + " 0))")
        .query((row, n) -> n)
        .list();
  }

  /** The version under which a period that starts on that day is opened. */
  Optional<FrameworkVersion> inForce(LocalDate day) {
    return jdbc.sql(
            VERSIONS + "where valid_from <= ? order by valid_from desc, number desc limit 1")
        .param(day)
        .query(PublishedFrameworks::read)
        .optional();
  }

  /** The number of the latest version with this code; 0 if there is none. */
  int latestNumber(String code) {
    return jdbc.sql("select coalesce(max(number), 0) from framework_version where code = ?")
        .param(code)
        .query(Integer.class)
        .single();
  }

  boolean anyExists() {
    return jdbc.sql("select exists (select 1 from framework_version)")
        .query((row, n) -> row.getBoolean(1))
        .single();
  }

  void add(FrameworkVersion version, FrameworkDocument document, Instant publishedAt) {
    jdbc.sql(
            """
            insert into framework_version
              (id, code, number, document, content_hash, published_at, valid_from)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            version.id(),
            version.code(),
            version.number(),
            document.canonical(),
            version.contentHash(),
            Timestamp.from(publishedAt),
            version.validFrom())
        .update();
  }

  private static FrameworkVersion read(ResultSet row, int number) throws SQLException {
    return new FrameworkVersion(
        row.getObject("id", UUID.class),
        row.getString("code"),
        row.getInt("number"),
        row.getString("content_hash"),
        row.getObject("valid_from", LocalDate.class));
  }
}
