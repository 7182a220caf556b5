package vn.kpiplatform.work;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.TimeOrderedId;

/** The report that units of a task cannot be done, given at once (article 18.1). */
@Entity
@Immutable
class Inability {

  static final int MOST = 10;
  private static final int LONGEST_REASON = 2_000;

  @Id private UUID id;
  private UUID taskId;
  private int units;
  private String reason;
  private UUID reportedBy;
  private Instant reportedAt;

  /** For Hibernate. */
  protected Inability() {}

  /**
   * Reports units that were neither handed in nor reported before.
   *
   * @param left how many those are
   * @throws Refused NOTHING_LEFT or TOO_MANY_REPORTS at taskId, or faults of the input
   */
  static Inability report(
      Task task, List<Inability> earlier, int left, int units, String reason, UUID by, Instant at) {
    if (earlier.size() >= MOST) {
      throw Refused.because(WorkRefusal.TOO_MANY_REPORTS, "taskId", MOST);
    }
    if (left < 1) {
      throw Refused.because(WorkRefusal.NOTHING_LEFT, "taskId");
    }
    Checks checks = new Checks();
    checks.that(units >= 1 && units <= left, BasicRefusal.OUT_OF_RANGE, "units", 1, left);
    String clean = checks.lines(reason, LONGEST_REASON, "reason");
    checks.refuseIfAny();
    Inability inability = new Inability();
    inability.id = TimeOrderedId.at(at);
    inability.taskId = task.id();
    inability.units = units;
    inability.reason = clean;
    inability.reportedBy = by;
    inability.reportedAt = at;
    return inability;
  }

  int units() {
    return units;
  }
}
