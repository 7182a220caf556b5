package vn.kpiplatform.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.kpiplatform.organisation.Capacity;
import vn.kpiplatform.organisation.Hierarchy.Place;

/**
 * The order in which people are scored: lower units before higher ones, staff before deputies
 * before the head, because a head's component looks at the scores of those led.
 */
final class BottomUp {

  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::depth)
          .reversed()
          .thenComparingInt(place -> rank(place.capacity()))
          .thenComparing(Place::person);

  private BottomUp() {}

  /** Chunks in this order, of at most {@code size} people; nobody in a chunk depends on another. */
  static List<List<Place>> chunks(List<Place> places, int size) {
    List<List<Place>> chunks = new ArrayList<>();
    List<Place> open = new ArrayList<>();
    for (Place place : places.stream().sorted(ORDER).toList()) {
      if (!open.isEmpty() && (open.size() == size || !level(open.getFirst(), place))) {
        chunks.add(List.copyOf(open));
        open.clear();
      }
      open.add(place);
    }
    if (!open.isEmpty()) {
      chunks.add(List.copyOf(open));
    }
    return List.copyOf(chunks);
  }

  private static boolean level(Place one, Place other) {
    return one.depth() == other.depth() && rank(one.capacity()) == rank(other.capacity());
  }

  private static int rank(Capacity capacity) {
    return switch (capacity) {
      case STAFF -> 0;
      case DEPUTY -> 1;
      case HEAD -> 2;
    };
  }
}
