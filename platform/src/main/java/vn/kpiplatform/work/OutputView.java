package vn.kpiplatform.work;

import java.util.UUID;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/** An output as the API shows it. */
public record OutputView(NodeId id, UUID taskId, int units, OutputState state, int version)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Output";
}
