package vn.kpiplatform.contract;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Row ids: UUID version 7 (RFC 9562), so that ids grow with time and indexes stay compact. */
public final class TimeOrderedId {

  private static final SecureRandom RANDOM = new SecureRandom();

  private TimeOrderedId() {}

  /** A new id of the given moment, to the millisecond; the rest is random. */
  public static UUID at(Instant moment) {
    long high = (moment.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
    long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
    return new UUID(high, low);
  }

  /** The moment for which an id was made, to the millisecond. */
  public static Instant momentOf(UUID id) {
    return Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16);
  }
}
