package vn.kpiplatform.tenancy;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;

/**
 * An operator stops an agency from being served, and lets it go on. Nothing of its data changes.
 */
@Service
public class SuspendingTenant {

  private final Tenants tenants;
  private final RepeatableActs acts;

  SuspendingTenant(Tenants tenants, @Qualifier("control") RepeatableActs acts) {
    this.tenants = tenants;
    this.acts = acts;
  }

  /** From now on every token of the agency is refused. */
  public UUID suspend(String operator, RequestKey key, String tenantId) {
    return move(
        "suspendTenant", operator, key, tenantId, Tenant.State.ACTIVE, Tenant.State.SUSPENDED);
  }

  /** The agency is served again. */
  public UUID resume(String operator, RequestKey key, String tenantId) {
    return move(
        "resumeTenant", operator, key, tenantId, Tenant.State.SUSPENDED, Tenant.State.ACTIVE);
  }

  private UUID move(
      String operation,
      String operator,
      RequestKey key,
      String tenantId,
      Tenant.State from,
      Tenant.State to) {
    return acts.once(
        operation,
        key,
        tenantId,
        () -> operator,
        subject -> subject,
        (subject, now) -> {
          UUID id = NodeId.require(Tenant.KIND, tenantId, "tenantId");
          Tenant tenant =
              tenants
                  .find(id)
                  .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "tenantId"));
          if (!tenants.move(id, from, to)) {
            throw Refused.because(BasicRefusal.WRONG_STATE, "tenantId", tenant.state());
          }
          return id;
        });
  }
}
