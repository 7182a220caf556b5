package vn.kpiplatform.tenancy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * Brings the schemas of agencies that were born under an older structure to the present one, each
 * in a transaction of its own. An agency that cannot be brought there is not served, with the
 * reason noted, while the others go on.
 */
@Service
public class MigratingTenants {

  private static final Logger LOG = LoggerFactory.getLogger(MigratingTenants.class);

  private final Tenants tenants;
  private final Tenancy tenancy;
  private final TenantImage image;
  private final Structure structure;
  private final DatabaseLogins logins;

  MigratingTenants(
      Tenants tenants,
      Tenancy tenancy,
      TenantImage image,
      Structure structure,
      DatabaseLogins logins) {
    this.tenants = tenants;
    this.tenancy = tenancy;
    this.image = image;
    this.structure = structure;
    this.logins = logins;
  }

  /**
   * Brings all agencies to the structure of this build; does nothing to those that have it. May be
   * run again at any time, and by several processes at once.
   */
  public Outcome run() {
    List<Tenant> behind = tenancy.inControl(() -> tenants.behind(structure));
    if (behind.isEmpty()) {
      return new Outcome(0, 0);
    }
    LOG.info("{} agencies have an older structure", behind.size());
    List<Future<Boolean>> runs;
    try (ExecutorService side = Executors.newFixedThreadPool(logins.owner().poolSize())) {
      runs = behind.stream().map(tenant -> side.submit(() -> migrate(tenant))).toList();
    }
    int done = (int) runs.stream().filter(Future::resultNow).count();
    return new Outcome(done, runs.size() - done);
  }

  private boolean migrate(Tenant tenant) {
    try {
      image.renew(tenant.schema());
      tenancy.inControl(() -> tenants.noteStructure(tenant.id(), structure));
      LOG.info("agency {} has the present structure", tenant.code());
      return true;
    } catch (RuntimeException e) {
      LOG.error("agency {} is not served: its structure is behind", tenant.code(), e);
      tenancy.inControl(() -> tenants.noteFailure(tenant.id(), tenant.state(), reason(e)));
      return false;
    }
  }

  private static String reason(RuntimeException failure) {
    String message = failure.getMessage();
    return "STRUCTURE: "
        + (message == null
            ? failure.getClass().getSimpleName()
            : message.lines().findFirst().orElse(""));
  }

  /**
   * What became of the agencies that were behind.
   *
   * @param done how many have the present structure now
   * @param failed how many are not served until the next attempt succeeds
   */
  public record Outcome(int done, int failed) {}
}
