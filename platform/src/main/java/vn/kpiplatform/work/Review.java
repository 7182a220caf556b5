package vn.kpiplatform.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.framework.Period;

/** The superior's answer to one submission. Only a major content error is a fault (article 14). */
@Entity
@Immutable
class Review {

  static final int LONGEST_NOTE = 2_000;

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "output_id")
  private Output output;

  private UUID submissionId;

  @Enumerated(EnumType.STRING)
  private Decision decision;

  private int step;
  private @Nullable UUID withdrawsId;

  @Enumerated(EnumType.STRING)
  private @Nullable ReturnKind returnKind;

  private @Nullable Integer faultyUnits;
  private @Nullable BigDecimal quality;
  private boolean beyondRequirement;
  private @Nullable String note;
  private @Nullable LocalDate newDueOn;
  private UUID reviewerId;
  private Instant reviewedAt;

  /** For Hibernate. */
  protected Review() {}

  private Review(
      Output output, UUID submission, Decision decision, int step, UUID reviewer, Instant now) {
    this.id = TimeOrderedId.at(now);
    this.output = output;
    this.submissionId = submission;
    this.decision = decision;
    this.step = step;
    this.reviewerId = reviewer;
    this.reviewedAt = now;
  }

  static Review validated(
      Output output,
      Submission submission,
      int step,
      Grade grade,
      @Nullable String note,
      UUID reviewer,
      Instant now) {
    Review review = new Review(output, submission.id(), Decision.VALIDATED, step, reviewer, now);
    review.quality = grade.quality();
    review.beyondRequirement = grade.beyond();
    review.note = note;
    return review;
  }

  static Review returned(
      Output output, Submission submission, int step, Return reasons, UUID reviewer, Instant now) {
    Review review = new Review(output, submission.id(), Decision.RETURNED, step, reviewer, now);
    review.returnKind = reasons.kind();
    review.faultyUnits = reasons.faultyUnits();
    review.newDueOn = reasons.newDueOn();
    review.note = reasons.note();
    return review;
  }

  /** This answer no longer holds; it stays on record together with its withdrawal. */
  Review withdrawal(String reason, Instant now) {
    Review review = new Review(output, submissionId, Decision.WITHDRAWN, step, reviewerId, now);
    review.withdrawsId = id;
    review.note = reason;
    return review;
  }

  UUID id() {
    return id;
  }

  int step() {
    return step;
  }

  UUID reviewer() {
    return reviewerId;
  }

  /** The answer that this takes back, or null if this is an answer itself. */
  @Nullable UUID withdraws() {
    return withdrawsId;
  }

  UUID submission() {
    return submissionId;
  }

  boolean fault() {
    return returnKind == ReturnKind.MAJOR_ERROR;
  }

  @Nullable Integer faultyUnits() {
    return faultyUnits;
  }

  @Nullable LocalDate newDueOn() {
    return newDueOn;
  }

  /** How a submission was answered. */
  enum Decision {
    VALIDATED,
    RETURNED,
    WITHDRAWN
  }

  /**
   * Why an output goes back.
   *
   * @param faultyUnits how many units have a major error, 1 to the output's units; only then
   * @param newDueOn when it is due again
   */
  record Return(ReturnKind kind, @Nullable Integer faultyUnits, LocalDate newDueOn, String note) {

    private static final int DAYS_AFTER_PERIOD = 31;

    /** In order for an output of so many units: due between today and a month after the period. */
    Return checked(int units, Period period, Instant now) {
      Checks checks = new Checks();
      if (kind == ReturnKind.MAJOR_ERROR && faultyUnits != null) {
        checks.that(
            faultyUnits >= 1 && faultyUnits <= units,
            BasicRefusal.OUT_OF_RANGE,
            "faultyUnits",
            1,
            units);
      } else {
        checks.that(
            kind == ReturnKind.INCOMPLETE && faultyUnits == null,
            WorkRefusal.FAULTY_UNITS_OF_MAJOR_ERROR,
            "faultyUnits");
      }
      LocalDate today = CivilTime.day(now);
      LocalDate last =
          (today.isAfter(period.endsOn()) ? today : period.endsOn()).plusDays(DAYS_AFTER_PERIOD);
      checks.that(
          !newDueOn.isBefore(today) && !newDueOn.isAfter(last),
          WorkRefusal.DUE_DATE_OUTSIDE,
          "newDueOn",
          today,
          last);
      String clean = checks.lines(note, LONGEST_NOTE, "note");
      checks.refuseIfAny();
      return new Return(kind, faultyUnits, newDueOn, clean);
    }
  }
}
