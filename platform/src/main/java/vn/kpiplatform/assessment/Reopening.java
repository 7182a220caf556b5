package vn.kpiplatform.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/** A closed period is to be open again: asked for with a reason, decided by a second person. */
@Entity
@DynamicUpdate
class Reopening {

  @Id private UUID id;
  private UUID periodId;
  private String reason;
  private UUID requestedBy;
  private Instant requestedAt;
  private @Nullable UUID approvedBy;
  private @Nullable Instant approvedAt;
  private @Nullable UUID declinedBy;
  private @Nullable Instant declinedAt;
  private @Nullable String declineReason;
  @Version private int version;

  /** For Hibernate. */
  protected Reopening() {}

  Reopening(UUID id, UUID periodId, String reason, UUID account, Instant now) {
    this.id = id;
    this.periodId = periodId;
    this.reason = reason;
    this.requestedBy = account;
    this.requestedAt = now;
  }

  UUID periodId() {
    return periodId;
  }

  /**
   * The second person agrees.
   *
   * @throws Refused WRONG_STATE or OWN_REOPENING at reopeningId
   */
  void approve(UUID account, Instant now) {
    requireUndecidedByAnother(account);
    this.approvedBy = account;
    this.approvedAt = now;
  }

  /**
   * The second person does not agree; it may be asked for again.
   *
   * @throws Refused WRONG_STATE or OWN_REOPENING at reopeningId
   */
  void decline(UUID account, String why, Instant now) {
    requireUndecidedByAnother(account);
    this.declinedBy = account;
    this.declinedAt = now;
    this.declineReason = why;
  }

  private void requireUndecidedByAnother(UUID account) {
    if (approvedBy != null || declinedBy != null) {
      throw Refused.because(
          BasicRefusal.WRONG_STATE, "reopeningId", approvedBy != null ? "APPROVED" : "DECLINED");
    }
    if (account.equals(requestedBy)) {
      throw Refused.because(AssessmentRefusal.OWN_REOPENING, "reopeningId");
    }
  }
}
