package vn.kpiplatform.assessment;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/**
 * A reopening as the API shows it.
 *
 * @param requestedById the account that asked for it
 * @param approvedById the account that agreed, once one has
 * @param declinedById the account that did not, if one has not
 */
public record ReopeningView(
    NodeId id,
    UUID periodId,
    String reason,
    UUID requestedById,
    OffsetDateTime requestedAt,
    @Nullable UUID approvedById,
    @Nullable OffsetDateTime approvedAt,
    @Nullable UUID declinedById,
    @Nullable OffsetDateTime declinedAt,
    @Nullable String declineReason)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Reopening";
}
