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

/** A closed period is to be open again: asked for with a reason, approved by a second person. */
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
    if (approvedBy != null) {
      throw Refused.because(BasicRefusal.WRONG_STATE, "reopeningId", "APPROVED");
    }
    if (account.equals(requestedBy)) {
      throw Refused.because(AssessmentRefusal.OWN_REOPENING, "reopeningId");
    }
    this.approvedBy = account;
    this.approvedAt = now;
  }
}
