package violating.work;

import java.util.UUID;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.Tenant;

/** A nameless class that can tell one agency from another. */
record TaskHelper(UUID tenantId, Tenancy tenancy) {

  boolean isOf(Tenant theTenant) {
    return theTenant.id().equals(tenantId);
  }
}
