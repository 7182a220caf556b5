package vn.kpiplatform.contract;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: the {@code size} rows after or before a cursor, 1 to 100.
 *
 * @param size how many rows at most
 * @param cursor the row to start beside, or null for the end of the list itself
 * @param backwards whether rows before the cursor are wanted
 */
public record Paging(int size, @Nullable Cursor cursor, boolean backwards) {

  public static final int MOST = 100;

  /**
   * Exactly one of first and last, each with its own cursor.
   *
   * @throws Refused naming the argument that is wrong
   */
  public static Paging of(
      @Nullable Integer first,
      @Nullable String after,
      @Nullable Integer last,
      @Nullable String before) {
    if ((first == null) == (last == null)) {
      throw Refused.because(BasicRefusal.REQUIRED, "first");
    }
    boolean backwards = first == null;
    if ((backwards ? after : before) != null) {
      throw Refused.because(
          BasicRefusal.MALFORMED, backwards ? "after" : "before", Form.LIST_CURSOR);
    }
    int size = first != null ? first : last == null ? 0 : last;
    if (size < 1 || size > MOST) {
      throw Refused.because(BasicRefusal.OUT_OF_RANGE, backwards ? "last" : "first", 1, MOST);
    }
    String cursor = backwards ? before : after;
    return new Paging(
        size,
        cursor == null ? null : Cursor.parse(cursor, backwards ? "before" : "after"),
        backwards);
  }

  /** The first rows of a list. */
  public static Paging first(int size) {
    return of(size, null, null, null);
  }
}
