package vn.kpiplatform.contract;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Days and hours as agencies count them: Viet Nam's time, whatever the server's. */
public final class CivilTime {

  private static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private CivilTime() {}

  /** The day on which the moment falls. */
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, VIET_NAM);
  }

  /** The moment with Viet Nam's offset. */
  public static OffsetDateTime shown(Instant moment) {
    return moment.atZone(VIET_NAM).toOffsetDateTime();
  }

  /** The first moment of a day. */
  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(VIET_NAM).toInstant();
  }
}
