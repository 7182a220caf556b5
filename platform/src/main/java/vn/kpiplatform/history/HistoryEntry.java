package vn.kpiplatform.history;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act on a record.
 *
 * @param id of the act
 * @param byAccount the account that did it
 * @param operation the mutation's name
 * @param reason why, where the act asks for it
 * @param changes what was asked for, field by field, as far as it differs from the time before
 */
public record HistoryEntry(
    UUID id,
    OffsetDateTime at,
    UUID byAccount,
    String operation,
    @Nullable String reason,
    List<Change> changes) {

  public HistoryEntry {
    changes = List.copyOf(changes);
  }

  /**
   * A field of what was asked for.
   *
   * @param field its path in the input
   * @param before what the same act said the time before; null if there was none
   * @param after what it says now; null if it no longer says anything
   */
  public record Change(String field, @Nullable String before, @Nullable String after) {}
}
