package vn.kpiplatform.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.kpiplatform.contract.Refused;

/**
 * Content that has arrived whole and waits on the local disk: a slow or broken sender holds no
 * connection to the database and leaves nothing in it.
 *
 * @param head the first bytes, in hexadecimal
 */
record Received(Path content, String head, long size, String sha256) implements AutoCloseable {

  private static final int BUFFER = 64 * 1024;

  /**
   * Takes it all in.
   *
   * @throws IOException if the sender breaks off; nothing is left then
   * @throws Refused EMPTY_FILE or FILE_TOO_BIG at content
   */
  static Received from(InputStream sent, long most) throws IOException {
    Path content = Files.createTempFile("evidence-", ".part");
    boolean whole = false;
    try {
      MessageDigest digest = digest();
      byte[] head;
      long size;
      try (DigestInputStream in = new DigestInputStream(sent, digest);
          OutputStream out = Files.newOutputStream(content)) {
        head = in.readNBytes(FileType.HEAD);
        out.write(head);
        size = head.length;
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
          size += read;
          if (size > most) {
            throw Refused.because(WorkRefusal.FILE_TOO_BIG, "content", most);
          }
          out.write(buffer, 0, read);
        }
      }
      if (size == 0) {
        throw Refused.because(WorkRefusal.EMPTY_FILE, "content");
      }
      whole = true;
      HexFormat hex = HexFormat.of();
      return new Received(content, hex.formatHex(head), size, hex.formatHex(digest.digest()));
    } finally {
      if (!whole) {
        Files.deleteIfExists(content);
      }
    }
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(content);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
