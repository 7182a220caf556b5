package vn.kpiplatform.tenancy;

import org.springframework.stereotype.Component;

/** The first step of an agency's birth: its role and its schema, in the present structure. */
@Component
class MakingSchema implements ProvisioningStep {

  private final TenantImage image;
  private final Structure structure;
  private final Tenancy tenancy;
  private final Tenants tenants;

  MakingSchema(TenantImage image, Structure structure, Tenancy tenancy, Tenants tenants) {
    this.image = image;
    this.structure = structure;
    this.tenancy = tenancy;
    this.tenants = tenants;
  }

  @Override
  public Tenant.State reaches() {
    return Tenant.State.SCHEMA_MADE;
  }

  @Override
  public void run(Tenant tenant) {
    image.make(tenant.schema());
    tenancy.inControl(() -> tenants.noteStructure(tenant.id(), structure));
  }
}
