package vn.kpiplatform.comparison.graphql;

import org.jspecify.annotations.Nullable;
import vn.kpiplatform.comparison.PeerGroup;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.tenancy.Tenant;

/** A group of peers in the API. */
record PeerGroupView(
    NodeId id,
    String code,
    String nameVi,
    String nameEn,
    Tenant.Kind kind,
    @Nullable String sizeClass,
    @Nullable String region,
    int minimumPeers,
    String decision)
    implements Node {

  static PeerGroupView of(PeerGroup group) {
    return new PeerGroupView(
        new NodeId(PeerGroup.KIND, group.id()),
        group.code(),
        group.nameVi(),
        group.nameEn(),
        group.kind(),
        group.sizeClass(),
        group.region(),
        group.minimumPeers(),
        group.decision());
  }
}
