package vn.kpiplatform.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.TenantJob;

/** Brings the identity provider to what the agency's accounts say: member, or no longer. */
@Component
class ConnectingAccount implements TenantJob {

  static final String KIND = "connect-account";

  private final Accounts accounts;
  private final Directory directory;
  private final Tenancy tenancy;
  private final TransactionTemplate transaction;

  ConnectingAccount(
      Accounts accounts, Directory directory, Tenancy tenancy, TransactionTemplate transaction) {
    this.accounts = accounts;
    this.directory = directory;
    this.tenancy = tenancy;
    this.transaction = transaction;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** The identity provider is called between two transactions, never inside one. */
  @Override
  public void run(UUID account) {
    Account known = transaction.execute(status -> accounts.findById(account).orElseThrow());
    String subject = known.subject();
    if (!known.ended()) {
      String connected =
          directory.ensureMember(tenancy.current(), known.username(), known.email(), known.name());
      transaction.executeWithoutResult(
          status -> accounts.findById(account).orElseThrow().connect(connected));
    } else if (subject != null) {
      directory.endMembership(tenancy.current(), subject);
    }
  }
}
