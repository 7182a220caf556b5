package vn.kpiplatform.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.tenancy.Outbox;

/** The administrator ends accounts, and grants and ends roles; never their own. */
@Service
public class KeepingAccounts {

  private final Acting acting;
  private final Accounts accounts;
  private final RoleGrants grants;
  private final Outbox outbox;

  KeepingAccounts(Acting acting, Accounts accounts, RoleGrants grants, Outbox outbox) {
    this.acting = acting;
    this.accounts = accounts;
    this.grants = grants;
    this.outbox = outbox;
  }

  /**
   * From now on the account cannot enter; what it did stays.
   *
   * @throws Refused NOT_FOUND, OWN_ACCOUNT or LAST_ADMINISTRATOR at accountId
   */
  public UUID end(RequestKey key, String accountId) {
    return acting.once(
        "endAccount",
        key,
        accountId,
        (actor, now) -> {
          Account account = others(actor, accountId);
          requireAdministratorBeside(account, actor);
          account.end(now);
          outbox.post(ConnectingAccount.KIND, account.id());
          return account.id();
        });
  }

  /** The account holds the role from today on. */
  public UUID grant(RequestKey key, RoleCommand command) {
    return acting.once(
        "grantRole",
        key,
        command,
        (actor, now) -> {
          Account account = others(actor, command.accountId());
          if (held(account, command.role()) != null) {
            throw Refused.because(IdentityRefusal.ROLE_HELD, "role", command.role());
          }
          grants.save(
              new RoleGrant(
                  TimeOrderedId.at(now), account.id(), command.role(), CivilTime.day(now)));
          return account.id();
        });
  }

  /** The account no longer holds the role. */
  public UUID endRole(RequestKey key, RoleCommand command) {
    return acting.once(
        "endRole",
        key,
        command,
        (actor, now) -> {
          Account account = others(actor, command.accountId());
          RoleGrant grant = held(account, command.role());
          if (grant == null) {
            throw Refused.because(IdentityRefusal.ROLE_NOT_HELD, "role", command.role());
          }
          if (command.role() == Role.TENANT_ADMINISTRATOR) {
            requireAdministratorBeside(account, actor);
          }
          grant.end(CivilTime.day(now));
          return account.id();
        });
  }

  private Account others(Actor actor, String accountId) {
    actor.require(Role.TENANT_ADMINISTRATOR);
    Account account =
        NodeId.read(AccountView.KIND, accountId)
            .flatMap(accounts::findHeldById)
            .filter(found -> !found.ended())
            .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, "accountId"));
    if (account.id().equals(actor.account())) {
      throw Refused.because(IdentityRefusal.OWN_ACCOUNT, "accountId");
    }
    return account;
  }

  /**
   * Two administrators may end each other at once: the second one waits here and then finds that
   * only the first is left, or that they are no administrator any more.
   */
  private void requireAdministratorBeside(Account account, Actor actor) {
    grants.findByRoleAndEndedOnIsNullOrderById(Role.TENANT_ADMINISTRATOR);
    Set<UUID> administrators = grants.holders(Role.TENANT_ADMINISTRATOR);
    if (administrators.equals(Set.of(account.id()))) {
      throw Refused.because(IdentityRefusal.LAST_ADMINISTRATOR, "accountId");
    }
    if (!administrators.contains(actor.account())) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "", Role.TENANT_ADMINISTRATOR);
    }
  }

  private @Nullable RoleGrant held(Account account, Role role) {
    return grants.findByAccountIdAndEndedOnIsNull(account.id()).stream()
        .filter(grant -> grant.role() == role)
        .findFirst()
        .orElse(null);
  }

  /** A role of an account. */
  public record RoleCommand(String accountId, Role role) {}
}
