package vn.kpiplatform.organisation;

import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/** A job position as the API shows it. */
public record PositionView(NodeId id, String code, String name) implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Position";
}
