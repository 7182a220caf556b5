package vn.kpiplatform.work.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.Beside;
import vn.kpiplatform.framework.PeriodView;
import vn.kpiplatform.framework.ProductView;
import vn.kpiplatform.framework.ReadingPeriods;
import vn.kpiplatform.framework.ReadingProducts;
import vn.kpiplatform.organisation.PersonView;
import vn.kpiplatform.organisation.ReadingPeople;
import vn.kpiplatform.organisation.ReadingUnits;
import vn.kpiplatform.organisation.UnitView;

/** What rows that have been shown point to, fetched for all rows in one statement. */
@Component
class Surroundings {

  private final ReadingPeople people;
  private final ReadingPeriods periods;
  private final ReadingProducts products;
  private final ReadingUnits units;

  Surroundings(
      ReadingPeople people, ReadingPeriods periods, ReadingProducts products, ReadingUnits units) {
    this.people = people;
    this.periods = periods;
    this.products = products;
    this.units = units;
  }

  /** The person each row points to. */
  <V> Map<V, PersonView> people(List<V> shown, Function<V, @Nullable UUID> person) {
    return Beside.nodes(shown, person, people::find);
  }

  /** The period each row points to. */
  <V> Map<V, PeriodView> periods(List<V> shown, Function<V, @Nullable UUID> period) {
    return Beside.nodes(shown, period, periods::find);
  }

  /** The product each row points to. */
  <V> Map<V, ProductView> products(List<V> shown, Function<V, @Nullable UUID> product) {
    return Beside.nodes(shown, product, products::find);
  }

  /** The unit each row points to. */
  <V> Map<V, UnitView> units(List<V> shown, Function<V, @Nullable UUID> unit) {
    return Beside.nodes(shown, unit, units::find);
  }

  /** The person behind the account each row names; an officer's account need not have one. */
  <V> Map<V, PersonView> peopleBehind(List<V> shown, Function<V, UUID> account) {
    Map<UUID, PersonView> behind = new HashMap<>();
    people
        .behind(shown.stream().map(account).distinct().toList())
        .forEach(person -> behind.put(person.accountId(), person));
    Map<V, PersonView> found = new HashMap<>();
    for (V row : shown) {
      PersonView person = behind.get(account.apply(row));
      if (person != null) {
        found.put(row, person);
      }
    }
    return found;
  }
}
