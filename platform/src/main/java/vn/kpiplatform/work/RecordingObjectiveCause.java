package vn.kpiplatform.work;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.organisation.Hierarchy;
import vn.kpiplatform.work.ObjectiveCause.Confirmation;
import vn.kpiplatform.work.ObjectiveCause.Incident;

/**
 * The direct superior records that the competent authority has confirmed an objective cause of one
 * fault or one lateness, which is then not deducted (article 14).
 */
@Service
public class RecordingObjectiveCause {

  private final Acting acting;
  private final Hierarchy hierarchy;
  private final OutputInHand outputInHand;

  RecordingObjectiveCause(Acting acting, Hierarchy hierarchy, OutputInHand outputInHand) {
    this.acting = acting;
    this.hierarchy = hierarchy;
    this.outputInHand = outputInHand;
  }

  /**
   * Records it, once per incident.
   *
   * @return the output's id
   * @throws Refused NOT_FOUND, PERIOD_NOT_OPEN, OWN_FILE, FORBIDDEN unless the caller is the
   *     person's direct superior today or, after the period, on its last day as far as they can
   *     still act, ONE_INCIDENT, NOT_A_FAULT, NOT_LATE, CAUSE_RECORDED, or faults of the texts
   */
  public UUID record(RequestKey key, Command command) {
    return acting.onceByGuestsToo(
        "recordObjectiveCause",
        key,
        command,
        (actor, now) -> {
          OutputInHand.Taken taken = outputInHand.take(actor, command.outputId(), now);
          Output output = taken.output();
          LocalDate today = CivilTime.day(now);
          UUID person = output.task().person();
          output.excuse(
              command.incident(),
              new Confirmation(command.authority(), command.document()),
              hierarchy
                  .answeringFor(Set.of(person), taken.period().latestDay(today), today)
                  .get(person),
              hierarchy.personOf(actor),
              now);
          return output.id();
        });
  }

  /**
   * What is excused by whom.
   *
   * @param reviewId the review that found a major error, or null
   * @param submissionId the submission that was late, or null; exactly one of the two
   * @param authority who confirmed the cause
   * @param document the number of the confirming document
   */
  public record Command(
      String outputId,
      @Nullable String reviewId,
      @Nullable String submissionId,
      String authority,
      String document) {

    private Incident incident() {
      if (reviewId != null && submissionId == null) {
        return new Incident.Fault(NodeId.require(ReviewView.KIND, reviewId, "reviewId"));
      }
      if (submissionId != null && reviewId == null) {
        return new Incident.Lateness(
            NodeId.require(SubmissionView.KIND, submissionId, "submissionId"));
      }
      throw Refused.because(WorkRefusal.ONE_INCIDENT, "reviewId");
    }
  }
}
