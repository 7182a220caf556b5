package vn.kpiplatform.tenancy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings an agency from its request to its first day, step by step, from wherever it stands. */
@Component
class Provisioning {

  private static final Logger LOG = LoggerFactory.getLogger(Provisioning.class);

  private final Tenants tenants;
  private final Tenancy tenancy;
  private final List<ProvisioningStep> steps;

  Provisioning(Tenants tenants, Tenancy tenancy, List<ProvisioningStep> steps) {
    this.tenants = tenants;
    this.tenancy = tenancy;
    this.steps = steps;
  }

  /** Runs the remaining steps. A step that fails is noted at the agency and thrown on. */
  void complete(UUID id) {
    Tenant tenant = tenancy.find(id).orElseThrow();
    Optional<Tenant.State> next = tenant.state().next();
    while (next.isPresent()) {
      tenant = advance(tenant, next.get());
      next = tenant.state().next();
    }
  }

  private Tenant advance(Tenant tenant, Tenant.State next) {
    try {
      steps.stream().filter(step -> step.reaches() == next).forEach(step -> step.run(tenant));
    } catch (RuntimeException e) {
      tenancy.inControl(
          () ->
              tenants.noteFailure(
                  tenant.id(), tenant.state(), next + ": " + e.getClass().getSimpleName()));
      throw e;
    }
    tenancy.inControl(() -> tenants.move(tenant.id(), tenant.state(), next));
    LOG.info("agency {} is {}", tenant.code(), next);
    return tenancy.find(tenant.id()).orElseThrow();
  }
}
