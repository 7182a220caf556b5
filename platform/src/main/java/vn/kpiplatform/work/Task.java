package vn.kpiplatform.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.framework.Period;
import vn.kpiplatform.scoring.Facts.Origin;

/**
 * Work assigned to one person in one period: some units of a product, by a day (decree 335/2025,
 * article 18.1). The product's points are copied, so that a later catalogue changes nothing here.
 */
@Entity
class Task {

  static final int MOST_UNITS = 10_000;
  static final int MOST_OUTPUTS = 100;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_AXIS = 40;
  private static final BigDecimal MOST_DIFFICULTY = BigDecimal.valueOf(100);
  private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(10_000);

  @Id private UUID id;
  private UUID periodId;
  private UUID personId;
  private UUID productId;
  private @Nullable String title;
  private int quantity;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private BigDecimal itemPoints;
  private BigDecimal standardPoints;
  private @Nullable BigDecimal difficulty;
  private @Nullable BigDecimal hours;
  private @Nullable String axis;
  private UUID assignedBy;
  private Instant assignedAt;
  // absent until stored: that is how a new row is told from a stored one
  @Version private @Nullable Integer version;

  /** For Hibernate. */
  protected Task() {}

  private Task(
      UUID personId,
      Period period,
      Product product,
      Terms terms,
      Origin origin,
      UUID superior,
      Instant now) {
    this.id = TimeOrderedId.at(now);
    this.personId = personId;
    this.periodId = period.id();
    this.productId = product.id();
    this.itemPoints = product.itemPoints();
    this.standardPoints = product.standardPoints();
    this.title = terms.title();
    this.quantity = terms.quantity();
    this.dueOn = terms.dueOn();
    this.difficulty = terms.difficulty();
    this.hours = terms.hours();
    this.axis = terms.axis();
    this.origin = origin;
    this.assignedBy = superior;
    this.assignedAt = now;
  }

  /**
   * Assigns work. It falls due within the period, and never before the day of the assignment: a
   * task cannot be late from birth.
   *
   * @throws Refused OWN_FILE, or every fault of the terms
   */
  static Task assign(
      UUID personId,
      Period period,
      Product product,
      Terms terms,
      Origin origin,
      UUID superior,
      Instant now) {
    if (superior.equals(personId)) {
      throw Refused.because(WorkRefusal.OWN_FILE, "personId");
    }
    return new Task(personId, period, product, terms.checked(period, now), origin, superior, now);
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return personId;
  }

  UUID period() {
    return periodId;
  }

  int quantity() {
    return quantity;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  BigDecimal itemPoints() {
    return itemPoints;
  }

  BigDecimal standardPoints() {
    return standardPoints;
  }

  /**
   * What was agreed about the work.
   *
   * @param difficulty factor of difficulty where the scheme has one, above 0
   * @param hours hours it takes where the scheme counts them, above 0
   * @param axis code of the result axis where the scheme has axes
   */
  record Terms(
      @Nullable String title,
      int quantity,
      LocalDate dueOn,
      @Nullable BigDecimal difficulty,
      @Nullable BigDecimal hours,
      @Nullable String axis) {

    private Terms checked(Period period, Instant now) {
      Checks checks = new Checks();
      LocalDate today = CivilTime.day(now);
      LocalDate from = today.isAfter(period.startsOn()) ? today : period.startsOn();
      checks.that(
          quantity >= 1 && quantity <= MOST_UNITS,
          BasicRefusal.OUT_OF_RANGE,
          "quantity",
          1,
          MOST_UNITS);
      checks.that(
          !dueOn.isBefore(from) && !dueOn.isAfter(period.endsOn()),
          WorkRefusal.DUE_DATE_OUTSIDE,
          "dueOn",
          from,
          period.endsOn());
      positive(checks, difficulty, MOST_DIFFICULTY, "difficulty");
      positive(checks, hours, MOST_HOURS, "hours");
      String cleanTitle = checks.optionalText(title, LONGEST_TITLE, "title");
      String cleanAxis = checks.optionalText(axis, LONGEST_AXIS, "axis");
      checks.refuseIfAny();
      return new Terms(cleanTitle, quantity, dueOn, difficulty, hours, cleanAxis);
    }

    private static void positive(
        Checks checks, @Nullable BigDecimal number, BigDecimal most, String field) {
      checks.that(
          number == null || (number.signum() > 0 && number.compareTo(most) <= 0),
          BasicRefusal.OUT_OF_RANGE,
          field,
          0,
          most);
    }
  }
}
