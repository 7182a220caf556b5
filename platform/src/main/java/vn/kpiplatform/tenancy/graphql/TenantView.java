package vn.kpiplatform.tenancy.graphql;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.Node;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.tenancy.Tenant;

/** An agency as operators see it. */
record TenantView(
    NodeId id,
    String code,
    String nameVi,
    String nameEn,
    Tenant.Kind kind,
    @Nullable UUID parentId,
    String template,
    Tenant.State state,
    @Nullable String failure)
    implements Node {

  static TenantView of(Tenant tenant) {
    return new TenantView(
        new NodeId(Tenant.KIND, tenant.id()),
        tenant.code(),
        tenant.nameVi(),
        tenant.nameEn(),
        tenant.kind(),
        tenant.parent(),
        tenant.template(),
        tenant.state(),
        tenant.failure());
  }
}
