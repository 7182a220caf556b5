package vn.kpiplatform.tenancy;

import java.util.Locale;

/**
 * What the platform asks of PostgreSQL beyond its defaults. The figures behind it were measured
 * with a thousand agencies; see {@code docs/operating.md}.
 */
enum ServerSetting {
  SERVER_VERSION_NUM("180000", "180000 or more", "no older version was tried"),
  FSYNC("on", "on", "without it a power cut loses decisions that were answered for"),
  FULL_PAGE_WRITES("on", "on", "without it a power cut may damage the data for good"),
  AUTOVACUUM("on", "on", "the catalogue of many agencies grows without it"),
  AUTOVACUUM_MAX_WORKERS("5", "5 or more", "each agency adds tables to look after"),
  MAX_LOCKS_PER_TRANSACTION(
      "256",
      "256 or more, 1024 for a thousand agencies",
      "one agency's birth takes about 600 locks, a dump of all takes one for each table"),
  RECOVERY_INIT_SYNC_METHOD(
      "syncfs", "syncfs", "a start after a crash takes minutes with many files otherwise"),
  SHARED_BUFFERS("65536", "512MB or more", "the catalogue of a thousand agencies has to fit in it"),
  WAL_LEVEL("logical", "logical", "moving an agency elsewhere needs it, and it needs a restart");

  /** The least number in PostgreSQL's own unit, or the word. */
  private final String wanted;

  private final String wish;
  private final String reason;

  ServerSetting(String wanted, String wish, String reason) {
    this.wanted = wanted;
    this.wish = wish;
    this.reason = reason;
  }

  /** Its name in PostgreSQL. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether this value, in PostgreSQL's own unit, is good enough. */
  boolean accepts(String value) {
    return Character.isDigit(wanted.charAt(0))
        ? Integer.parseInt(value) >= Integer.parseInt(wanted)
        : value.equals(wanted);
  }

  /** What is wrong with a value that is not accepted. */
  String complaint(String shown) {
    return "PostgreSQL's %s is %s, it should be %s: %s".formatted(key(), shown, wish, reason);
  }
}
