package vn.kpiplatform.assessment;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/** A closing as the API shows it. */
public record ClosingView(
    NodeId id,
    UUID periodId,
    boolean finished,
    int total,
    int done,
    OffsetDateTime startedAt,
    @Nullable OffsetDateTime finishedAt)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Closing";

  static ClosingView of(Closing closing) {
    Instant end = closing.finishedAt();
    return new ClosingView(
        new NodeId(KIND, closing.id()),
        closing.period(),
        closing.finished(),
        closing.total(),
        closing.done(),
        CivilTime.shown(closing.startedAt()),
        end == null ? null : CivilTime.shown(end));
  }
}
