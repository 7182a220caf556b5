package vn.kpiplatform.demo;

import java.util.Map;
import java.util.Objects;

/**
 * What an agency of the demonstration works with, by code: the API's ids of units, people and
 * products.
 */
record Cast(Map<String, String> units, Map<String, String> people, Map<String, String> products) {

  Cast {
    units = Map.copyOf(units);
    people = Map.copyOf(people);
    products = Map.copyOf(products);
  }

  String unit(String code) {
    return Objects.requireNonNull(units.get(code), code);
  }

  String person(String code) {
    return Objects.requireNonNull(people.get(code), code);
  }

  String product(String code) {
    return Objects.requireNonNull(products.get(code), code);
  }
}
