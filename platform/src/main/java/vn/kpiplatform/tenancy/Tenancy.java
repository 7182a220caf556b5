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

  Tenancy(Tenants tenants, @Qualifier("control") TransactionTemplate control) {
    this.tenants = tenants;
    this.control = control;
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

  /** The agency with this code, whatever its state. */
  public Optional<Tenant> findByCode(String code) {
    return inControl(() -> tenants.findByCode(code));
  }
}
