package vn.kpiplatform.contract;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A part of a list in the list's own order.
 *
 * @param rows at most as many as were asked for
 * @param cursor where a row stands in the list
 */
public record Page<T>(
    List<T> rows, Function<T, Cursor> cursor, boolean hasPreviousPage, boolean hasNextPage) {

  /**
   * Cuts a page from rows fetched in the direction of the paging, one more than wanted.
   *
   * @param fetched rows nearest to the cursor first
   */
  public static <T> Page<T> cut(Paging paging, List<T> fetched, Function<T, Cursor> cursor) {
    boolean more = fetched.size() > paging.size();
    List<T> rows = more ? fetched.subList(0, paging.size()) : fetched;
    boolean behind = paging.cursor() != null;
    return paging.backwards()
        ? new Page<>(rows.reversed(), cursor, more, behind)
        : new Page<>(List.copyOf(rows), cursor, behind, more);
  }

  /**
   * Cuts a page from a whole list that is at hand.
   *
   * @param all in the order of their cursors' keys, each key once
   */
  public static <T> Page<T> of(Paging paging, List<T> all, Function<T, Cursor> cursor) {
    Cursor start = paging.cursor();
    int side = paging.backwards() ? -1 : 1;
    return cut(
        paging,
        (paging.backwards() ? all.reversed() : all)
            .stream()
                .filter(
                    row ->
                        start == null
                            || Integer.signum(cursor.apply(row).key().compareTo(start.key()))
                                == side)
                .limit(paging.size() + 1L)
                .toList(),
        cursor);
  }

  /** The same part with its rows shown differently, each still at its place. */
  public <V> Page<V> map(Function<T, V> view) {
    IdentityHashMap<V, Cursor> places = new IdentityHashMap<>();
    List<V> views =
        rows.stream()
            .map(
                row -> {
                  V shown = view.apply(row);
                  places.put(shown, cursor.apply(row));
                  return shown;
                })
            .toList();
    return new Page<>(
        views, shown -> Objects.requireNonNull(places.get(shown)), hasPreviousPage, hasNextPage);
  }
}
