package vn.kpiplatform.identity;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/**
 * The account of a program as the API shows it.
 *
 * @param accountRow the account that it acts by
 * @param tokenAddress where it asks for its tokens
 * @param operations the entries of the API that it may call
 */
public record ServiceAccountView(
    NodeId id, UUID accountRow, String clientId, URI tokenAddress, List<String> operations)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "ServiceAccount";
}
