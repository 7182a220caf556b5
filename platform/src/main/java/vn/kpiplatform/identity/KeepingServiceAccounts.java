package vn.kpiplatform.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.RefusalCode;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.tenancy.Outbox;
import vn.kpiplatform.tenancy.Tenancy;

/**
 * The administrator gives programs accounts of their own. Such an account holds no role until it is
 * granted one, calls nothing outside its scope, and ends like any other.
 */
@Service
public class KeepingServiceAccounts {

  private static final int NAME_LENGTH = 200;
  private static final int MOST_OPERATIONS = 100;
  private static final int MARK_LENGTH = 12;

  private final Acting acting;
  private final Accounts accounts;
  private final ServiceAccounts services;
  private final ServiceScope scope;
  private final Directory directory;
  private final Tenancy tenancy;
  private final TransactionTemplate transaction;
  private final Outbox outbox;

  KeepingServiceAccounts(
      Acting acting,
      Accounts accounts,
      ServiceAccounts services,
      ServiceScope scope,
      Directory directory,
      Tenancy tenancy,
      TransactionTemplate transaction,
      Outbox outbox) {
    this.acting = acting;
    this.accounts = accounts;
    this.services = services;
    this.scope = scope;
    this.directory = directory;
    this.tenancy = tenancy;
    this.transaction = transaction;
    this.outbox = outbox;
  }

  /**
   * Gives a program an account; its client is made at the identity provider in the background.
   *
   * @throws Refused FORBIDDEN; REQUIRED or TOO_LONG at name; REQUIRED, OUT_OF_RANGE or
   *     OPERATION_NOT_GRANTABLE at operations
   */
  public UUID create(RequestKey key, CreateCommand command) {
    return acting.once(
        "createServiceAccount",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Checks checks = new Checks();
          String name = checks.text(command.name(), NAME_LENGTH, "name");
          Set<String> operations = operations(checks, command.operations());
          checks.refuseIfAny();
          return open(name, operations, now);
        });
  }

  /**
   * Makes a new secret; the one before holds no longer. It is kept nowhere but at the identity
   * provider. Sent again with the same key, it makes another.
   *
   * @throws Refused FORBIDDEN; NOT_FOUND or NOT_CONNECTED at serviceAccountId
   */
  public Renewed renewSecret(RequestKey key, String serviceAccountId) {
    UUID id =
        acting.once(
            "renewServiceAccountSecret",
            key,
            serviceAccountId,
            (actor, now) -> {
              actor.require(Role.TENANT_ADMINISTRATOR);
              ServiceAccount service =
                  NodeId.read(ServiceAccountView.KIND, serviceAccountId)
                      .flatMap(services::findById)
                      .orElseThrow(() -> refusal(BasicRefusal.NOT_FOUND));
              Account account = accounts.findHeldById(service.accountId()).orElseThrow();
              if (account.ended()) {
                throw refusal(BasicRefusal.NOT_FOUND);
              }
              if (account.subject() == null) {
                throw refusal(IdentityRefusal.NOT_CONNECTED);
              }
              return service.id();
            });
    // asked between transactions, never inside one
    ServiceAccount service = transaction.execute(status -> services.findById(id).orElseThrow());
    return new Renewed(id, directory.renewSecret(service.clientId()));
  }

  private Set<String> operations(Checks checks, List<String> asked) {
    Set<String> operations = new TreeSet<>(asked);
    checks.that(!operations.isEmpty(), BasicRefusal.REQUIRED, "operations");
    checks.that(
        operations.size() <= MOST_OPERATIONS,
        BasicRefusal.OUT_OF_RANGE,
        "operations",
        1,
        MOST_OPERATIONS);
    scope
        .strangers(operations)
        .forEach(
            stranger ->
                checks.that(
                    false, IdentityRefusal.OPERATION_NOT_GRANTABLE, "operations", stranger));
    return operations;
  }

  private UUID open(String name, Set<String> operations, Instant now) {
    UUID account = TimeOrderedId.at(now);
    UUID id = TimeOrderedId.at(now);
    String mark = id.toString().replace("-", "");
    String client =
        Directory.PROGRAM_PREFIX
            + tenancy.current().code()
            + "-"
            + mark.substring(mark.length() - MARK_LENGTH);
    accounts.save(new Account(account, client, client + "@program.invalid", name, false, now));
    services.save(new ServiceAccount(id, account, client, List.copyOf(operations)));
    outbox.post(ConnectingAccount.KIND, account);
    return id;
  }

  private static Refused refusal(RefusalCode code) {
    return Refused.because(code, "serviceAccountId");
  }

  /**
   * An account for a program.
   *
   * @param operations names of the entries of the API that it may call
   */
  public record CreateCommand(String name, List<String> operations) {}

  /** A secret that is shown once. */
  public record Renewed(UUID serviceAccount, String secret) {}
}
