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
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.scoring.Facts.Origin;

/**
 * Work that a person proposes for themselves. It becomes a task if the direct superior approves;
 * whoever that is on the day of the answer, so that an open proposal passes to a successor.
 */
@Entity
@DynamicUpdate
class Proposal {

  private static final int LONGEST_REASON = 2_000;

  @Id private UUID id;
  private UUID personId;
  private UUID periodId;
  private UUID productId;
  private @Nullable String title;
  private int quantity;
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  private Origin origin;

  private @Nullable BigDecimal difficulty;
  private @Nullable BigDecimal hours;
  private @Nullable String axis;
  private String reason;
  private Instant proposedAt;

  @Enumerated(EnumType.STRING)
  private ProposalState state;

  private @Nullable UUID taskId;
  private @Nullable String answer;
  private @Nullable UUID decidedBy;
  private @Nullable Instant decidedAt;

  // absent until stored: that is how a new row is told from a stored one
  @Version private @Nullable Integer version;

  /** For Hibernate. */
  protected Proposal() {}

  /**
   * Proposes work on the terms on which it could be assigned today.
   *
   * @throws Refused every fault of the terms and the reason
   */
  Proposal(UUID person, Frame frame, Terms terms, Origin origin, String reason, Instant now) {
    Terms clean = terms.checked(frame, now);
    Checks checks = new Checks();
    String why = checks.lines(reason, LONGEST_REASON, "reason");
    checks.refuseIfAny();
    this.id = TimeOrderedId.at(now);
    this.personId = person;
    this.periodId = frame.period().id();
    this.productId = frame.product().id();
    this.title = clean.title();
    this.quantity = clean.quantity();
    this.dueOn = clean.dueOn();
    this.origin = origin;
    this.difficulty = clean.difficulty();
    this.hours = clean.hours();
    this.axis = clean.axis();
    this.reason = why;
    this.proposedAt = now;
    this.state = ProposalState.OPEN;
  }

  /**
   * The work is assigned, at the points that the product has now.
   *
   * @param due when, if not as proposed
   * @throws Refused STALE_VERSION, PROPOSAL_DECIDED, or the faults that assigning has
   */
  Task approve(
      int expectedVersion, Frame frame, @Nullable LocalDate due, UUID superior, Instant now) {
    requireOpen(expectedVersion);
    Task task =
        Task.assign(
            personId,
            frame,
            new Terms(title, quantity, due == null ? dueOn : due, difficulty, hours, axis),
            origin,
            superior,
            now);
    taskId = task.id();
    decide(ProposalState.APPROVED, null, superior, now);
    return task;
  }

  /**
   * Nothing comes of it.
   *
   * @throws Refused STALE_VERSION, PROPOSAL_DECIDED, or faults of the answer
   */
  void decline(int expectedVersion, String reason, UUID superior, Instant now) {
    requireOpen(expectedVersion);
    Checks checks = new Checks();
    String clean = checks.lines(reason, LONGEST_REASON, "reason");
    checks.refuseIfAny();
    decide(ProposalState.DECLINED, clean, superior, now);
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

  UUID product() {
    return productId;
  }

  private void requireOpen(int expectedVersion) {
    int present = version == null ? 0 : version;
    if (present != expectedVersion) {
      throw Refused.because(BasicRefusal.STALE_VERSION, "expectedVersion", present);
    }
    if (state != ProposalState.OPEN) {
      throw Refused.because(WorkRefusal.PROPOSAL_DECIDED, "proposalId");
    }
  }

  private void decide(ProposalState to, @Nullable String words, UUID superior, Instant now) {
    state = to;
    answer = words;
    decidedBy = superior;
    decidedAt = now;
  }
}
