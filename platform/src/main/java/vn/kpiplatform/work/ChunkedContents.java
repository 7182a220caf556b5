package vn.kpiplatform.work;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Contents in pieces in the agency's own schema: one backup, one export, no second store. */
@Repository
class ChunkedContents implements FileContents {

  private static final int CHUNK = 512 * 1024;
  private static final byte[] NOTHING = {};

  private final JdbcClient jdbc;

  ChunkedContents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(UUID file, InputStream content) throws IOException {
    int number = 0;
    for (byte[] chunk = content.readNBytes(CHUNK);
        chunk.length > 0;
        chunk = content.readNBytes(CHUNK)) {
      jdbc.sql("insert into file_chunk (file_id, number, content) values (?, ?, ?)")
          .params(file, number, chunk)
          .update();
      number++;
    }
  }

  /** In a transaction of its own: a slow reader holds no connection between two parts. */
  @Override
  @Transactional(readOnly = true)
  public byte[] part(UUID file, int number) {
    return jdbc.sql("select content from file_chunk where file_id = ? and number = ?")
        .params(file, number)
        .query(byte[].class)
        .optional()
        .orElse(NOTHING);
  }
}
