package vn.kpiplatform.tenancy;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The way into one agency, and the way to what belongs to none. There is no default and no setter.
 */
@Service
public class Tenancy {

  private final Tenants tenants;
  private final TransactionTemplate control;
  private final Structure structure;

  Tenancy(Tenants tenants, @Qualifier("control") TransactionTemplate control, Structure structure) {
    this.tenants = tenants;
    this.control = control;
    this.structure = structure;
  }

  /**
   * Runs the work inside the agency. Whatever it does in the database runs under the agency's own
   * role, transaction by transaction.
   */
  public <T> T in(Tenant tenant, Supplier<T> work) {
    return TenantContext.in(tenant.schema(), work);
  }

  /** Runs the work in one transaction on the control schema, outside every agency. */
  public <T> T inControl(Supplier<T> work) {
    return Objects.requireNonNull(control.execute(status -> work.get()));
  }

  /**
   * The agency that has been entered.
   *
   * @throws IllegalStateException if none was
   */
  public Tenant current() {
    String schema = TenantContext.required();
    return inControl(() -> tenants.findBySchema(schema)).orElseThrow();
  }

  /** The agency, whatever its state. */
  public Optional<Tenant> find(UUID id) {
    return inControl(() -> tenants.find(id));
  }

  /**
   * The agency if it is served: it is active, and its schema holds everything that this process
   * needs. A process of an earlier version may go on serving one that a later process refuses.
   */
  public Optional<Tenant> findServed(UUID id) {
    return inControl(
        () ->
            tenants
                .find(id)
                .filter(tenant -> tenant.state() == Tenant.State.ACTIVE)
                .filter(tenant -> tenants.holds(tenant.id(), structure)));
  }

  /** The agency with this code, whatever its state. */
  public Optional<Tenant> findByCode(String code) {
    return inControl(() -> tenants.findByCode(code));
  }
}
