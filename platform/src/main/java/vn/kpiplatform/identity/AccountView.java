package vn.kpiplatform.identity;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/**
 * An account as the API shows it.
 *
 * @param roles held today for the whole agency
 */
public record AccountView(
    NodeId id,
    String username,
    String email,
    String name,
    boolean connected,
    OffsetDateTime givenAt,
    @Nullable OffsetDateTime endedAt,
    @Nullable String failure,
    boolean guest,
    List<Role> roles)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Account";
}
