package vn.kpiplatform.work;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.TimeOrderedId;

/**
 * The competent authority's confirmation that one fault or one lateness had an objective cause: it
 * is not deducted (decree 335/2025, article 14).
 */
@Entity
@Immutable
class ObjectiveCause {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "output_id")
  private Output output;

  private @Nullable UUID reviewId;
  private @Nullable UUID submissionId;
  private String authority;
  private String document;
  private UUID recordedBy;
  private Instant recordedAt;

  /** For Hibernate. */
  protected ObjectiveCause() {}

  ObjectiveCause(
      Output output, Incident about, Confirmation confirmation, UUID recordedBy, Instant now) {
    this.id = TimeOrderedId.at(now);
    this.output = output;
    this.reviewId = about instanceof Incident.Fault fault ? fault.review() : null;
    this.submissionId = about instanceof Incident.Lateness late ? late.submission() : null;
    this.authority = confirmation.authority();
    this.document = confirmation.document();
    this.recordedBy = recordedBy;
    this.recordedAt = now;
  }

  boolean isAbout(Incident incident) {
    return switch (incident) {
      case Incident.Fault fault -> fault.review().equals(reviewId);
      case Incident.Lateness lateness -> lateness.submission().equals(submissionId);
    };
  }

  /** What is excused. */
  sealed interface Incident {

    /**
     * The input's field that names it.
     *
     * @throws Refused NOT_FOUND, NOT_A_FAULT or NOT_LATE
     */
    String requireAmong(List<Review> reviews, List<Submission> submissions);

    /** A review that found a major error. */
    record Fault(UUID review) implements Incident {

      @Override
      public String requireAmong(List<Review> reviews, List<Submission> submissions) {
        Review found =
            reviews.stream()
                .filter(one -> one.id().equals(review))
                .findFirst()
                .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "reviewId"));
        if (!found.fault()) {
          throw Refused.because(WorkRefusal.NOT_A_FAULT, "reviewId");
        }
        return "reviewId";
      }
    }

    /** A submission after its due date. */
    record Lateness(UUID submission) implements Incident {

      @Override
      public String requireAmong(List<Review> reviews, List<Submission> submissions) {
        Submission found =
            submissions.stream()
                .filter(one -> one.id().equals(submission))
                .findFirst()
                .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "submissionId"));
        if (!found.late()) {
          throw Refused.because(WorkRefusal.NOT_LATE, "submissionId");
        }
        return "submissionId";
      }
    }
  }

  /** Who confirmed the cause, and in which document. */
  record Confirmation(String authority, String document) {}
}
