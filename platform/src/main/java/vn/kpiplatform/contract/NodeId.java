package vn.kpiplatform.contract;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * An id as the API shows it: opaque text that holds a format version, the type and the row's id,
 * and no tenant. An id of another agency therefore names nothing here.
 */
public record NodeId(String kind, UUID value) {

  private static final byte FORMAT = 1;
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final int FIXED = 1 + Long.BYTES * 2;

  /** Reads an id of the given type from text; empty if it is malformed or of another type. */
  public static Optional<UUID> read(String kind, String text) {
    return parse(text).filter(id -> id.kind().equals(kind)).map(NodeId::value);
  }

  /**
   * The row that the text names.
   *
   * @throws Refused NOT_FOUND at {@code field} if it cannot be an id of this type
   */
  public static UUID require(String kind, String text, String field) {
    return read(kind, text).orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, field));
  }

  /** Any id, of whatever type; empty if the text is none. */
  public static Optional<NodeId> parse(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() <= FIXED || bytes.get() != FORMAT) {
        return Optional.empty();
      }
      UUID value = new UUID(bytes.getLong(), bytes.getLong());
      String kind = StandardCharsets.US_ASCII.decode(bytes).toString();
      return Optional.of(new NodeId(kind, value)).filter(id -> id.toString().equals(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer bytes = ByteBuffer.allocate(FIXED + name.length);
    bytes.put(FORMAT).putLong(value.getMostSignificantBits());
    bytes.putLong(value.getLeastSignificantBits()).put(name);
    return ENCODER.encodeToString(bytes.array());
  }
}
