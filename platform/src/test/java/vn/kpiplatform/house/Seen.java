package vn.kpiplatform.house;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a rule saw.
 *
 * @param things how many things it looked at: a rule that looks at nothing is never broken
 * @param faults each breach, with its place
 */
record Seen(int things, List<String> faults) {

  /** Looks at each thing. */
  static <T> Seen in(Stream<T> things, Function<T, Stream<String>> faultsOf) {
    List<T> all = things.toList();
    return new Seen(all.size(), all.stream().flatMap(faultsOf).toList());
  }

  /** Both together. */
  Seen and(Seen other) {
    List<String> all = new ArrayList<>(faults);
    all.addAll(other.faults);
    return new Seen(things + other.things, List.copyOf(all));
  }

  /** The fault, unless the condition holds. */
  static Stream<String> unless(boolean holds, String fault) {
    return holds ? Stream.empty() : Stream.of(fault);
  }
}
