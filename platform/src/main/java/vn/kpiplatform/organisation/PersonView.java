package vn.kpiplatform.organisation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/** A person as every member of the agency may see them. */
public record PersonView(
    NodeId id,
    String personnelCode,
    String fullName,
    EmploymentKind employmentKind,
    boolean outside,
    @Nullable UUID accountId)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Person";
}
