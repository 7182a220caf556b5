package vn.kpiplatform.work;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.scoring.Facts.Origin;

/** A proposal as the API shows it. */
public record ProposalView(
    NodeId id,
    UUID personId,
    UUID periodId,
    UUID productId,
    @Nullable String title,
    int quantity,
    LocalDate dueOn,
    Origin origin,
    @Nullable String difficulty,
    @Nullable String hours,
    @Nullable String axis,
    String reason,
    OffsetDateTime proposedAt,
    ProposalState state,
    @Nullable UUID taskId,
    @Nullable String answer,
    @Nullable UUID decidedById,
    @Nullable OffsetDateTime decidedAt,
    int version)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Proposal";
}
