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
