package vn.kpiplatform.work;

import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Exact;

/** Facts that a framework asks for are given, and others are not: nobody would look at them. */
final class Asking {

  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

  private Asking() {}

  /** Given exactly if asked for. */
  static void required(Checks checks, boolean asked, @Nullable Object given, String field) {
    welcome(checks, asked, given, field);
    checks.that(!asked || given != null, WorkRefusal.FACT_REQUIRED, field);
  }

  /** Given only if asked for. */
  static void welcome(Checks checks, boolean asked, @Nullable Object given, String field) {
    checks.that(asked || given == null, WorkRefusal.FACT_NOT_ASKED, field);
  }

  /** One of the factors, if there are any. */
  static void factor(Checks checks, List<BigFraction> factors, @Nullable BigDecimal given) {
    required(checks, !factors.isEmpty(), given, "difficulty");
    checks.that(
        factors.isEmpty() || given == null || factors.contains(Exact.fraction(given)),
        WorkRefusal.FACTOR_NOT_ALLOWED,
        "difficulty",
        String.join("; ", factors.stream().map(one -> new Exact(one).exact()).toList()));
  }

  /** More than none, if any. */
  static void hours(Checks checks, @Nullable BigDecimal given) {
    checks.that(
        given == null || (given.signum() > 0 && given.compareTo(MOST_HOURS) <= 0),
        BasicRefusal.OUT_OF_RANGE,
        "hours",
        0,
        MOST_HOURS);
  }
}
