package vn.kpiplatform.comparison.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import vn.kpiplatform.comparison.KeepingPeerGroups;
import vn.kpiplatform.comparison.PeerGroup;
import vn.kpiplatform.contract.NodeReader;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.tenancy.Tenant;

@Controller
class PeerGroupController implements NodeReader {

  private final KeepingPeerGroups groups;

  PeerGroupController(KeepingPeerGroups groups) {
    this.groups = groups;
  }

  @QueryMapping
  List<PeerGroupView> peerGroups() {
    return groups.all().stream().map(PeerGroupView::of).toList();
  }

  @MutationMapping
  UUID recordPeerGroup(@Argument RecordPeerGroupInput input) {
    return groups.record(
        operator(),
        new RequestKey(input.requestKey()),
        new KeepingPeerGroups.Group(
            input.code(),
            input.nameVi(),
            input.nameEn(),
            input.kind(),
            input.sizeClass(),
            input.region(),
            input.minimumPeers(),
            input.decision()));
  }

  @MutationMapping
  UUID recordTenantTraits(@Argument RecordTenantTraitsInput input) {
    return groups.describe(
        operator(),
        new RequestKey(input.requestKey()),
        new KeepingPeerGroups.Traits(
            input.tenantId(), input.sizeClass(), input.region(), input.decision()));
  }

  @Override
  public String kind() {
    return PeerGroup.KIND;
  }

  @Override
  public List<PeerGroupView> read(Collection<UUID> ids) {
    return groups.read(ids).stream().map(PeerGroupView::of).toList();
  }

  /** Read here, not taken as an argument: an argument would be resolved on another thread. */
  private static String operator() {
    return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
  }

  record RecordPeerGroupInput(
      String requestKey,
      String code,
      String nameVi,
      String nameEn,
      Tenant.Kind kind,
      @Nullable String sizeClass,
      @Nullable String region,
      int minimumPeers,
      String decision) {}

  record RecordTenantTraitsInput(
      String requestKey,
      String tenantId,
      @Nullable String sizeClass,
      @Nullable String region,
      String decision) {}
}
