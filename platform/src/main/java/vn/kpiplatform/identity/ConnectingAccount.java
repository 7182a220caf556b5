package vn.kpiplatform.identity;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.tenancy.Outbox;
import vn.kpiplatform.tenancy.Tenancy;
import vn.kpiplatform.tenancy.TenantJob;

/** Brings the identity provider to what the agency's accounts say: member, or no longer. */
@Component
class ConnectingAccount implements TenantJob {

  static final String KIND = "connect-account";

  private final Accounts accounts;
  private final ServiceAccounts services;
  private final Directory directory;
  private final Tenancy tenancy;
  private final TransactionTemplate transaction;
  private final Outbox outbox;

  ConnectingAccount(
      Accounts accounts,
      ServiceAccounts services,
      Directory directory,
      Tenancy tenancy,
      TransactionTemplate transaction,
      Outbox outbox) {
    this.accounts = accounts;
    this.services = services;
    this.directory = directory;
    this.tenancy = tenancy;
    this.transaction = transaction;
    this.outbox = outbox;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /**
   * The identity provider is called between two transactions, never inside one. What it refuses is
   * shown with the account, and tried again.
   */
  @Override
  public void run(UUID account) {
    Account known = transaction.execute(status -> accounts.findById(account).orElseThrow());
    if (known.ended()) {
      disconnect(known);
    } else {
      String subject = login(known);
      Account connected = transaction.execute(status -> connect(account, subject));
      if (connected.ended()) {
        disconnect(connected);
      }
    }
  }

  /** The account may have ended while the identity provider was asked. */
  private Account connect(UUID account, String subject) {
    Account held = accounts.findHeldById(account).orElseThrow();
    held.connect(subject);
    return held;
  }

  private String login(Account known) {
    try {
      return isOfProgram(known)
          ? directory.ensureProgram(tenancy.current(), known.username(), known.name())
          : directory.ensureMember(
              tenancy.current(), known.username(), known.email(), known.name());
    } catch (RuntimeException refused) {
      ConnectionFailure reason =
          refused instanceof LoginOfAnother
              ? ConnectionFailure.LOGIN_HAS_ANOTHER_EMAIL
              : ConnectionFailure.IDENTITY_PROVIDER_REFUSED;
      transaction.executeWithoutResult(
          status -> accounts.findHeldById(known.id()).orElseThrow().fail(reason));
      throw refused;
    }
  }

  /** The login stays a member if another account goes on with it. */
  private void disconnect(Account ended) {
    if (isOfProgram(ended)) {
      directory.endProgram(ended.username());
      return;
    }
    String subject = ended.subject();
    if (subject != null && !replaced(ended)) {
      directory.endMembership(tenancy.current(), subject);
      // an account that was opened meanwhile may have found the login still a member
      transaction.executeWithoutResult(
          status ->
              accounts
                  .findByUsernameAndEndedAtIsNull(ended.username())
                  .ifPresent(next -> outbox.post(KIND, next.id())));
    }
  }

  /** The user name of a program's account is its client's name. */
  private boolean isOfProgram(Account account) {
    return Boolean.TRUE.equals(
        transaction.execute(status -> services.existsByAccountId(account.id())));
  }

  private boolean replaced(Account ended) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> accounts.findByUsernameAndEndedAtIsNull(ended.username()).isPresent()));
  }
}
