package vn.kpiplatform.contract;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/** A place in a list that is ordered by a text key and then by id. Opaque to clients. */
public record Cursor(String key, UUID id) {

  private static final String FORMAT = "1";

  /**
   * Reads a cursor.
   *
   * @throws Refused MALFORMED at {@code field}
   */
  static Cursor parse(String text, String field) {
    try {
      String[] parts =
          new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split("\0", -1);
      if (parts.length == 3 && parts[0].equals(FORMAT)) {
        return new Cursor(parts[2], UUID.fromString(parts[1]));
      }
    } catch (IllegalArgumentException notACursor) {
      // answered below, like every other malformed cursor
    }
    throw Refused.because(BasicRefusal.MALFORMED, field, Form.LIST_CURSOR);
  }

  @Override
  public String toString() {
    byte[] bytes = String.join("\0", FORMAT, id.toString(), key).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
