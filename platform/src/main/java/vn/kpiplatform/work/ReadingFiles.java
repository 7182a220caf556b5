package vn.kpiplatform.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Actor;

/**
 * Files for those who may see what they are evidence of, and for who uploaded them. What an
 * indicator has reached is open to the whole agency, and so is its evidence.
 */
@Service
public class ReadingFiles {

  private final JdbcClient jdbc;
  private final Acting acting;
  private final Visibility visibility;
  private final FileContents contents;

  ReadingFiles(JdbcClient jdbc, Acting acting, Visibility visibility, FileContents contents) {
    this.jdbc = jdbc;
    this.acting = acting;
    this.visibility = visibility;
    this.contents = contents;
  }

  /**
   * A file that the caller may see.
   *
   * @throws Refused NOT_FOUND at id
   */
  @Transactional(readOnly = true)
  public FileView find(String id) {
    Actor actor = acting.actorOrGuest();
    return NodeId.read(FileView.KIND, id)
        .flatMap(
            file ->
                jdbc.sql(
                        """
                        select f.id, f.name, f.media_type, f.size, f.sha256,
                               f.uploaded_by = :account
                               or exists (select 1 from evidence e
                                          where e.file_id = f.id
                                            and e.indicator_entry_id is not null) as open
                        from file f where f.id = :file\
                        """)
                    .param("account", actor.account())
                    .param("file", file)
                    .query((row, n) -> new Found(view(row), row.getBoolean("open")))
                    .optional())
        .filter(
            found -> (found.open() && !actor.guest()) || usedInWorkSeen(found.file().id().value()))
        .map(Found::file)
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "id"));
  }

  /** A part of the content of a file that was found, from number 0 on; empty after the last. */
  public byte[] part(FileView file, int number) {
    return contents.part(file.id().value(), number);
  }

  private boolean usedInWorkSeen(UUID file) {
    List<UUID> tasks =
        jdbc.sql(
                """
                select distinct o.task_id
                from evidence e join submission s on s.id = e.submission_id
                join output o on o.id = s.output_id
                where e.file_id = ?\
                """)
            .param(file)
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    return !tasks.isEmpty() && !visibility.tasks(tasks).isEmpty();
  }

  static FileView view(ResultSet row) throws SQLException {
    return new FileView(
        new NodeId(FileView.KIND, row.getObject("id", UUID.class)),
        row.getString("name"),
        row.getString("media_type"),
        row.getLong("size"),
        row.getString("sha256"));
  }

  private record Found(FileView file, boolean open) {}
}
