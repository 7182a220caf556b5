package vn.kpiplatform.work;

import java.time.LocalDate;
import vn.kpiplatform.framework.AskedFacts;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.framework.Period;

/** What the terms of an assignment are held against: period, product, and what is asked. */
record Frame(Period period, Product product, AskedFacts asked) {

  /** The last day on which it can fall due. */
  LocalDate lastDay() {
    return asked.lastDay(product.code(), period).orElse(period.endsOn());
  }
}
