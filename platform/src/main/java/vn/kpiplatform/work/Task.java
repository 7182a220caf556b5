package vn.kpiplatform.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Catalogue.Product;
import vn.kpiplatform.scoring.Facts.Origin;

/**
 * Work assigned to one person in one period: some units of a product, by a day (decree 335/2025,
 * article 18.1). The product's points are copied, so that a later catalogue changes nothing here.
 */
@Entity
@DynamicUpdate
class Task {

  static final int MOST_OUTPUTS = 100;
  private static final int LONGEST_REASON = 2_000;

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
  private int shareNumerator = 1;
  private int shareDenominator = 1;
  private @Nullable UUID mainTaskId;
  private @Nullable UUID takenOverFromId;
  private @Nullable UUID continuesId;
  private UUID assignedBy;
  private Instant assignedAt;
  private @Nullable Instant withdrawnAt;
  private @Nullable UUID withdrawnBy;
  private @Nullable String withdrawalReason;
  // absent until stored: that is how a new row is told from a stored one
  @Version private @Nullable Integer version;

  /** For Hibernate. */
  protected Task() {}

  private Task(UUID personId, Frame frame, Terms terms, Origin origin, UUID superior, Instant now) {
    Product product = frame.product();
    this.id = TimeOrderedId.at(now);
    this.personId = personId;
    this.periodId = frame.period().id();
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

  private Task(Task from, UUID taker, Terms terms, UUID superior, Instant now) {
    this.id = TimeOrderedId.at(now);
    this.personId = taker;
    this.periodId = from.periodId;
    this.productId = from.productId;
    this.itemPoints = from.itemPoints;
    this.standardPoints = from.standardPoints;
    this.title = terms.title();
    this.quantity = terms.quantity();
    this.dueOn = terms.dueOn();
    this.difficulty = terms.difficulty();
    this.hours = terms.hours();
    this.axis = terms.axis();
    this.origin = Origin.TAKEN_OVER;
    this.takenOverFromId = from.id;
    this.assignedBy = superior;
    this.assignedAt = now;
  }

  /**
   * Assigns work. It falls due within the period, and never before the day of the assignment: a
   * task cannot be late from birth. A product that counts only up to a day is due by that day.
   *
   * @throws Refused OWN_FILE, or every fault of the terms
   */
  static Task assign(
      UUID personId, Frame frame, Terms terms, Origin origin, UUID superior, Instant now) {
    if (superior.equals(personId)) {
      throw Refused.because(WorkRefusal.OWN_FILE, "personId");
    }
    return new Task(personId, frame, terms.checked(frame, now), origin, superior, now);
  }

  /**
   * Assigns work to several people: the same work for each, credited by their shares of it. The
   * first is the main person; their line names the joint work.
   *
   * @throws Refused OWN_FILE, every fault of the terms or of the shares
   */
  static List<Task> assignJointly(
      List<Share> shares, Frame frame, Terms terms, Origin origin, UUID superior, Instant now) {
    Share.check(shares, superior);
    Terms clean = terms.checked(frame, now);
    List<Task> lines = new ArrayList<>();
    for (Share share : shares) {
      Task line = new Task(share.person(), frame, clean, origin, superior, now);
      line.shareNumerator = share.numerator();
      line.shareDenominator = share.denominator();
      line.mainTaskId = lines.isEmpty() ? line.id : lines.getFirst().id;
      lines.add(line);
    }
    return lines;
  }

  /**
   * The same work once more in a later period: planned, at the product's points of this day, due on
   * the same day of its month as far as that is possible.
   *
   * @throws Refused OWN_FILE, JOINT_WORK at taskId
   */
  Task copyTo(Frame later, LocalDate due, UUID superior, Instant now) {
    if (mainTaskId != null) {
      throw Refused.because(WorkRefusal.JOINT_WORK, "taskId");
    }
    Task copy =
        assign(
            personId,
            later,
            new Terms(title, quantity, due, difficulty, hours, axis),
            Origin.PLANNED,
            superior,
            now);
    copy.continuesId = id;
    return copy;
  }

  /**
   * Some of these units go to somebody else, at the points and for the share that this line has:
   * outside the taker's assigned total (article 18.1).
   *
   * @param left how many units were reported, neither handed in nor handed over
   * @throws Refused OWN_FILE or SAME_PERSON at toPersonId, NOT_REPORTED, or faults of the terms
   */
  Task handOver(
      UUID taker, int units, int left, LocalDate due, Frame frame, UUID superior, Instant now) {
    if (superior.equals(taker)) {
      throw Refused.because(WorkRefusal.OWN_FILE, "toPersonId");
    }
    if (taker.equals(personId)) {
      throw Refused.because(WorkRefusal.SAME_PERSON, "toPersonId");
    }
    if (left < 1) {
      throw Refused.because(WorkRefusal.NOT_REPORTED, "taskId");
    }
    new Checks()
        .that(units >= 1 && units <= left, BasicRefusal.OUT_OF_RANGE, "units", 1, left)
        .refuseIfAny();
    Terms terms = new Terms(title, units, due, difficulty, hours, axis).checked(frame, now);
    Task taken = new Task(this, taker, terms, superior, now);
    taken.shareNumerator = shareNumerator;
    taken.shareDenominator = shareDenominator;
    return taken;
  }

  /**
   * Takes the assignment back: the work counts nowhere any more, and nobody acts on it.
   *
   * @param begun whether anything of it was handed in, or taken over by somebody else
   * @param account of whoever withdraws it
   * @throws Refused TASK_WITHDRAWN or TASK_BEGUN at taskId, or faults of the reason
   */
  void withdraw(boolean begun, String reason, UUID account, Instant now) {
    requireStanding();
    if (begun) {
      throw Refused.because(WorkRefusal.TASK_BEGUN, "taskId");
    }
    Checks checks = new Checks();
    String clean = checks.lines(reason, LONGEST_REASON, "reason");
    checks.refuseIfAny();
    this.withdrawalReason = clean;
    this.withdrawnBy = account;
    this.withdrawnAt = now;
  }

  /**
   * Goes on unless the assignment was withdrawn.
   *
   * @throws Refused TASK_WITHDRAWN at taskId
   */
  void requireStanding() {
    if (withdrawnAt != null) {
      throw Refused.because(WorkRefusal.TASK_WITHDRAWN, "taskId");
    }
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return personId;
  }

  UUID product() {
    return productId;
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
}
