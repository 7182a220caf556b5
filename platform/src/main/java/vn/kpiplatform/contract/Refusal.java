package vn.kpiplatform.contract;

import java.util.List;

/**
 * One reason why an act was refused.
 *
 * @param code what rule was broken
 * @param field the input's field, as a path in the API's own names, or empty for the act as a whole
 * @param arguments values that the message mentions, in the message's order
 */
public record Refusal(RefusalCode code, String field, List<Object> arguments) {

  public Refusal {
    arguments = List.copyOf(arguments);
  }
}
