package vn.kpiplatform.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/** A submission as the API shows it. */
public record SubmissionView(
    NodeId id,
    UUID outputId,
    int round,
    OffsetDateTime submittedAt,
    LocalDate dueOn,
    @Nullable LocalDate claimedOn,
    @Nullable String hours,
    boolean late,
    UUID superiorId,
    @Nullable ObjectiveCauseView objectiveCause)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Submission";
}
