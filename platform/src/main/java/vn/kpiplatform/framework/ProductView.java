package vn.kpiplatform.framework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Exact;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;

/**
 * A product as the API shows it.
 *
 * @param coefficient item points over standard points, never rounded
 * @param endedOn the last day on which it could be assigned, or null
 */
public record ProductView(
    NodeId id,
    String code,
    String groupCode,
    @Nullable String fieldCode,
    String nameVi,
    String nameEn,
    Exact itemPoints,
    Exact standardPoints,
    Exact coefficient,
    @Nullable LocalDate endedOn,
    int version)
    implements Node {}
