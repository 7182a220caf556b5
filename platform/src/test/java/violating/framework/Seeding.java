package violating.framework;

import vn.kpiplatform.tenancy.ProvisioningStep;
import vn.kpiplatform.tenancy.Tenant;

/** No violation: whoever takes part in a birth sees whose it is. */
class Seeding implements ProvisioningStep {

  @Override
  public Tenant.State reaches() {
    return Tenant.State.FRAMEWORK_SEEDED;
  }

  @Override
  public void run(Tenant tenant) {}
}
