package vn.kpiplatform.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Form;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;

/** Takes files that are to be handed in as evidence; until then they are their uploader's alone. */
@Service
@EnableConfigurationProperties(FileSettings.class)
public class KeepingFile {

  private static final int LONGEST_NAME = 200;
  private static final String NO_PATH = "[^/\\\\]*";

  private final Acting acting;
  private final FileContents contents;
  private final FileSettings settings;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  KeepingFile(
      Acting acting,
      FileContents contents,
      FileSettings settings,
      JdbcClient jdbc,
      TransactionTemplate transaction) {
    this.acting = acting;
    this.transaction = transaction;
    this.contents = contents;
    this.settings = settings;
    this.jdbc = jdbc;
  }

  /**
   * Keeps what is sent, once it has arrived whole.
   *
   * @return the file's id
   * @throws IOException if the sender breaks off; nothing is left then
   * @throws Refused FORBIDDEN, EMPTY_FILE or FILE_TOO_BIG at content, WRONG_FILE_TYPE or faults of
   *     the name at name, TOO_MANY_UNUSED_FILES
   */
  public NodeId keep(RequestKey key, String name, InputStream sent) throws IOException {
    transaction.executeWithoutResult(status -> acting.actor());
    try (Received received = Received.from(sent, settings.most().toBytes())) {
      Checks checks = new Checks();
      String clean = checks.text(name, LONGEST_NAME, "name");
      checks.that(clean.matches(NO_PATH), BasicRefusal.MALFORMED, "name", Form.FILE_NAME);
      checks.refuseIfAny();
      FileType type =
          FileType.of(received.head(), clean)
              .orElseThrow(() -> Refused.because(WorkRefusal.WRONG_FILE_TYPE, "name"));
      Kept kept = new Kept(clean, type.mediaType(), received.size(), received.sha256());
      return new NodeId(
          FileView.KIND,
          acting.once("uploadFile", key, kept, (actor, now) -> add(actor, kept, received, now)));
    }
  }

  /**
   * Lets nobody hand in what somebody else uploaded.
   *
   * @throws Refused NOT_FOUND at the file's place
   */
  void requireOwn(Actor actor, List<EvidenceGiven> evidence) {
    for (int i = 0; i < evidence.size(); i++) {
      String fileId = evidence.get(i).fileId();
      if (fileId != null) {
        String field = "evidence." + i + ".fileId";
        boolean own =
            jdbc.sql("select exists (select 1 from file where id = ? and uploaded_by = ?)")
                .params(NodeId.require(FileView.KIND, fileId, field), actor.account())
                .query(Boolean.class)
                .single();
        if (!own) {
          throw Refused.because(BasicRefusal.NOT_FOUND, field);
        }
      }
    }
  }

  private UUID add(Actor actor, Kept kept, Received received, Instant now) {
    int unused =
        jdbc.sql(
                """
                select count(*) from file f where f.uploaded_by = ?
                  and not exists (select 1 from evidence e where e.file_id = f.id)\
                """)
            .param(actor.account())
            .query(Integer.class)
            .single();
    if (unused >= settings.unused()) {
      throw Refused.because(WorkRefusal.TOO_MANY_UNUSED_FILES, "content", settings.unused());
    }
    UUID id = TimeOrderedId.at(now);
    jdbc.sql(
            """
            insert into file (id, name, media_type, size, sha256, uploaded_by, uploaded_at)
            values (?, ?, ?, ?, ?, ?, ?)\
            """)
        .params(
            Arrays.asList(
                id,
                kept.name(),
                kept.mediaType(),
                kept.size(),
                kept.sha256(),
                actor.account(),
                Timestamp.from(now)))
        .update();
    try (InputStream content = Files.newInputStream(received.content())) {
      contents.keep(id, content);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return id;
  }

  /** What is on record about an upload. */
  record Kept(String name, String mediaType, long size, String sha256) {}
}
