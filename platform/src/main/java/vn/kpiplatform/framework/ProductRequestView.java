package vn.kpiplatform.framework;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/** A request for a product as the API shows it. */
public record ProductRequestView(
    NodeId id,
    String name,
    String reason,
    UUID requestedByAccount,
    OffsetDateTime requestedAt,
    String state,
    @Nullable UUID productId,
    @Nullable String answer,
    @Nullable OffsetDateTime decidedAt,
    int version)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "ProductRequest";
}
