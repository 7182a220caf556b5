package vn.kpiplatform.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a row was refused.
 *
 * @param field the field concerned, or empty for the row as a whole
 * @param column the column it was read from, from 0, if it has one
 * @param code of the refusal
 * @param arguments values that its message mentions
 * @param value what stood in the cell
 */
public record RowFault(
    String field, @Nullable Integer column, String code, List<String> arguments, String value) {

  public RowFault {
    arguments = List.copyOf(arguments);
  }
}
