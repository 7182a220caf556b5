package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/**
 * A unit as the API shows it.
 *
 * @param validTo its last day, inclusive, if it is known
 */
public record UnitView(
    NodeId id,
    String code,
    String nameVi,
    @Nullable String nameEn,
    @Nullable UUID parentId,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    int version)
    implements Node {

  /** The type's name in the API. */
  public static final String KIND = "Unit";
}
