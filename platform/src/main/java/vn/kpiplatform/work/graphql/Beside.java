package vn.kpiplatform.work.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.ProductView;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.framework.ReadingProducts;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;

/** What rows that have been shown point to, fetched for all rows in one statement. */
@Component
class Beside {

  private final ReadingPeople people;
  private final ReadingPeriods periods;
  private final ReadingProducts products;

  Beside(ReadingPeople people, ReadingPeriods periods, ReadingProducts products) {
    this.people = people;
    this.periods = periods;
    this.products = products;
  }

  /** The person each row points to. */
  <V> Map<V, PersonView> people(List<V> shown, Function<V, UUID> person) {
    return nodes(shown, person, people::find);
  }

  /** The period each row points to. */
  <V> Map<V, PeriodView> periods(List<V> shown, Function<V, UUID> period) {
    return nodes(shown, period, periods::find);
  }

  /** The product each row points to. */
  <V> Map<V, ProductView> products(List<V> shown, Function<V, UUID> product) {
    return nodes(shown, product, products::find);
  }

  /** The thing each row points to; a row whose thing is not read is left out. */
  static <V, T extends Node> Map<V, T> nodes(
      List<V> shown, Function<V, UUID> id, Function<Collection<UUID>, List<T>> read) {
    Map<UUID, T> found =
        read.apply(shown.stream().map(id).distinct().toList()).stream()
            .collect(Collectors.toMap(node -> node.id().value(), Function.identity()));
    Map<V, T> beside = new HashMap<>();
    for (V row : shown) {
      T node = found.get(id.apply(row));
      if (node != null) {
        beside.put(row, node);
      }
    }
    return beside;
  }

  /** The list that belongs to each row, empty if there is nothing in it. */
  static <V, T> Map<V, List<T>> lists(
      List<V> shown, Function<V, UUID> id, Function<Collection<UUID>, Map<UUID, List<T>>> read) {
    Map<UUID, List<T>> found = read.apply(shown.stream().map(id).distinct().toList());
    return shown.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(), row -> found.getOrDefault(id.apply(row), List.of())));
  }
}
