package vn.kpiplatform.house;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.DependencyType;

/** Which module may know which. */
final class Modules {

  /** From the bottom up; modules of one rung do not know each other. */
  private static final List<Set<String>> LADDER =
      List.of(
          Set.of("audit", "scoring", "contract"),
          Set.of("tenancy"),
          Set.of("identity"),
          Set.of("organisation"),
          Set.of("framework"),
          Set.of("work"),
          Set.of("assessment"),
          Set.of("petition", "comparison"),
          Set.of("notification", "history"),
          Set.of("exchange"));

  /** Beside the ladder: knows these, and nobody knows it. */
  private static final String EDGE = "edge";

  private static final Set<String> KNOWN_TO_EDGE = Set.of("contract", "identity", "tenancy");

  private Modules() {}

  /**
   * Whatever Spring Modulith objects to: cycles, inner types used from outside, unstated arrows.
   */
  static Seen verified(House house) {
    return new Seen(
        (int) house.modules().stream().count(),
        house.modules().detectViolations().getMessages().stream().sorted().toList());
  }

  /** A module declares only modules below it. */
  static Seen declaredDownwards(Map<String, List<String>> arrows) {
    return Seen.in(
        arrows.entrySet().stream(),
        arrow -> {
          String module = arrow.getKey();
          if (module.equals(EDGE)) {
            return arrow.getValue().stream()
                .filter(known -> !KNOWN_TO_EDGE.contains(known))
                .map(known -> "edge may not know " + known);
          }
          if (rung(module) < 0) {
            return Stream.of(module + " is not on the ladder");
          }
          return arrow.getValue().stream()
              .filter(known -> rung(known) < 0 || rung(known) >= rung(module))
              .map(known -> module + " may not know " + known);
        });
  }

  /** What the code uses is what its package declares, also where it declares nothing. */
  static Seen usedAsDeclared(House house) {
    Map<String, List<String>> arrows = house.arrows();
    return Seen.in(
        house.modules().stream(),
        module ->
            used(house, module)
                .filter(known -> !arrows.getOrDefault(name(module), List.of()).contains(known))
                .map(known -> name(module) + " uses " + known + " without declaring it"));
  }

  /** The modules whose types a module uses, in the order of their names. */
  static Stream<String> used(House house, ApplicationModule module) {
    return module
        .getDirectDependencies(house.modules(), DependencyType.values())
        .uniqueModules()
        .map(Modules::name)
        .filter(known -> !known.equals(name(module)))
        .sorted();
  }

  static String name(ApplicationModule module) {
    return module.getIdentifier().toString();
  }

  /** How far up a module stands; negative if it does not stand on the ladder. */
  static int rung(String module) {
    return IntStream.range(0, LADDER.size())
        .filter(rung -> LADDER.get(rung).contains(module))
        .findFirst()
        .orElse(-1);
  }
}
