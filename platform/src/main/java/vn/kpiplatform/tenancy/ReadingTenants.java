package vn.kpiplatform.tenancy;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Page;
import vn.kpiplatform.contract.Paging;

/** The registry as operators see it. */
@Service
public class ReadingTenants {

  private final Tenancy tenancy;
  private final Tenants tenants;

  ReadingTenants(Tenancy tenancy, Tenants tenants) {
    this.tenancy = tenancy;
    this.tenants = tenants;
  }

  /** All agencies in the order of their codes. */
  public Page<Tenant> page(Paging paging) {
    return tenancy.inControl(() -> tenants.page(paging));
  }

  /** The agencies with these ids, in any order. */
  public List<Tenant> read(Collection<UUID> ids) {
    return tenancy.inControl(() -> tenants.find(ids));
  }
}
