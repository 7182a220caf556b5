package vn.kpiplatform.tenancy;

/**
 * One step of an agency's birth, contributed by the module that knows how. A step may be run again
 * after it succeeded, since a process can die before the success is recorded; running it again
 * changes nothing.
 */
public interface ProvisioningStep {

  /** The state that holds once the step has run; steps run in the order of states. */
  Tenant.State reaches();

  /** Does the step for an agency in the state before. */
  void run(Tenant tenant);
}
