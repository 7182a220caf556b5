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
    @Nullable OffsetDateTime finishedAt,
    @Nullable FailureView failure)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Closing";

  /** The last try that failed; another one follows by itself. */
  public record FailureView(int times, String reason, OffsetDateTime at) {}

  static ClosingView of(Closing closing) {
    Instant end = closing.finishedAt();
    Closing.Failure failure = closing.finished() ? null : closing.failure();
    return new ClosingView(
        new NodeId(KIND, closing.id()),
        closing.period(),
        closing.finished(),
        closing.total(),
        closing.done(),
        CivilTime.shown(closing.startedAt()),
        end == null ? null : CivilTime.shown(end),
        failure == null
            ? null
            : new FailureView(failure.times(), failure.reason(), CivilTime.shown(failure.at())));
  }
}
