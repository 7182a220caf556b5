package vn.kpiplatform.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What came of acts that were asked for together and done one by one, in the order asked. */
public record Batch(List<Outcome> outcomes) {

  /** No more are asked for together. */
  public static final int MOST = 100;

  public Batch {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Does each act in a transaction and under a key of its own, so that the whole can be sent again.
   *
   * @param act does one and returns the object concerned, or refuses
   */
  public static <C> Batch of(
      RequestKey key, List<C> commands, BiFunction<RequestKey, C, UUID> act) {
    List<Outcome> outcomes = new ArrayList<>();
    for (C command : commands) {
      RequestKey own = key.part(outcomes.size());
      try {
        outcomes.add(new Outcome(act.apply(own, command), List.of()));
      } catch (Refused refused) {
        outcomes.add(new Outcome(null, refused.reasons()));
      }
    }
    return new Batch(outcomes);
  }

  /**
   * What came of one.
   *
   * @param object the object concerned, or null if it was refused
   * @param reasons why it was refused; empty if it was not
   */
  public record Outcome(@Nullable UUID object, List<Refusal> reasons) {

    public Outcome {
      reasons = List.copyOf(reasons);
    }
  }
}
