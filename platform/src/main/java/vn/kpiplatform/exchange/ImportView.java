package vn.kpiplatform.exchange;

import java.time.OffsetDateTime;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/**
 * An import as the API shows it.
 *
 * @param total rows below the header
 * @param done rows that its present state has behind it; all of them once it is over
 * @param failed rows that were refused so far
 * @param imported rows whose object stands
 */
public record ImportView(
    NodeId id,
    ImportKind kind,
    String fileName,
    ImportMode mode,
    ImportState state,
    int total,
    int done,
    int failed,
    int imported,
    OffsetDateTime startedAt)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Import";
}
