package vn.kpiplatform.work;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.AskedFacts;

/**
 * One handing-in of an output. Its own day, not the day claimed, decides whether it was late
 * (decree 335/2025, article 14).
 */
@Entity
@Immutable
class Submission {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "output_id")
  private Output output;

  private int round;
  private Instant submittedAt;
  private LocalDate submittedOn;
  private LocalDate dueOn;
  private @Nullable LocalDate claimedOn;
  private @Nullable BigDecimal hours;
  private UUID submittedBy;
  private UUID superiorId;
  private @Nullable UUID confirmerId;

  @OneToMany(mappedBy = "submission", cascade = CascadeType.PERSIST)
  @OrderBy("position")
  private List<Evidence> evidence = new ArrayList<>();

  /** For Hibernate. */
  protected Submission() {}

  Submission(
      Output output,
      int round,
      LocalDate dueOn,
      UUID superior,
      Handing handing,
      List<Evidence.Checked> checked) {
    Instant now = handing.at();
    this.id = TimeOrderedId.at(now);
    this.output = output;
    this.round = round;
    this.submittedAt = now;
    this.submittedOn = CivilTime.day(now);
    this.dueOn = dueOn;
    this.claimedOn = handing.claimedOn();
    this.hours = handing.hours();
    this.submittedBy = handing.by();
    this.superiorId = superior;
    this.confirmerId = handing.confirmer();
    for (Evidence.Checked piece : checked) {
      evidence.add(new Evidence(this, evidence.size(), piece, now));
    }
  }

  UUID id() {
    return id;
  }

  int round() {
    return round;
  }

  LocalDate dueOn() {
    return dueOn;
  }

  /** Who validates: the direct superior on the day it was handed in. */
  UUID superior() {
    return superiorId;
  }

  /** Whether somebody has to confirm what the superior has accepted. */
  boolean needsConfirmation() {
    return confirmerId != null;
  }

  boolean late() {
    return submittedOn.isAfter(dueOn);
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  /**
   * Who hands in what to whom.
   *
   * @param by the person
   * @param superior the person's direct superior on this day, if there is one
   * @param confirmer who stands above the superior on this day, if the framework asks for a second
   *     answer and there is somebody
   * @param claimedOn the day on which the person says the work was completed
   * @param hours how long it took, where the framework asks
   * @param asked what the framework asks
   */
  record Handing(
      UUID by,
      @Nullable UUID superior,
      @Nullable UUID confirmer,
      @Nullable LocalDate claimedOn,
      @Nullable BigDecimal hours,
      AskedFacts asked,
      List<EvidenceGiven> evidence,
      Instant at) {

    /** Notes what is wrong with it; the evidence that is in order. */
    List<Evidence.Checked> checked(Checks checks) {
      checks.that(
          claimedOn == null || !claimedOn.isAfter(CivilTime.day(at)),
          WorkRefusal.CLAIMED_IN_FUTURE,
          "claimedOn");
      Asking.required(checks, asked.asksHours(), hours, "hours");
      Asking.hours(checks, hours);
      return Evidence.Checked.all(evidence, checks);
    }
  }
}
