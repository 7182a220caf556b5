package vn.kpiplatform.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/** A review as the API shows it. */
public record ReviewView(
    NodeId id,
    UUID outputId,
    int round,
    String decision,
    int step,
    boolean withdrawn,
    @Nullable ReturnKind returnKind,
    @Nullable Integer faultyUnits,
    @Nullable String quality,
    boolean beyondRequirement,
    @Nullable String note,
    @Nullable LocalDate newDueOn,
    UUID reviewerId,
    OffsetDateTime reviewedAt,
    @Nullable ObjectiveCauseView objectiveCause)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Review";
}
