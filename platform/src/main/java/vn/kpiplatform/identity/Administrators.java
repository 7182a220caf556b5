package vn.kpiplatform.identity;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;

/** What holds for everything an administrator does to an account: never their own, never all. */
@Component
class Administrators {

  private final Accounts accounts;
  private final RoleGrants grants;

  Administrators(Accounts accounts, RoleGrants grants) {
    this.accounts = accounts;
    this.grants = grants;
  }

  /**
   * The live account of somebody else, held until the transaction ends.
   *
   * @throws Refused FORBIDDEN, or NOT_FOUND or OWN_ACCOUNT at accountId
   */
  Account others(Actor actor, String accountId) {
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
   *
   * @throws Refused FORBIDDEN, or LAST_ADMINISTRATOR at accountId if without this account nobody
   *     administers the agency without a known end
   */
  void requireOneBeside(Account account, Actor actor, LocalDate today) {
    grants.findByRoleAndEndedOnIsNullOrderById(Role.TENANT_ADMINISTRATOR);
    Set<UUID> lasting = grants.lastingHolders(Role.TENANT_ADMINISTRATOR, today);
    if (lasting.equals(Set.of(account.id()))) {
      throw Refused.because(IdentityRefusal.LAST_ADMINISTRATOR, "accountId");
    }
    if (!grants.holders(Role.TENANT_ADMINISTRATOR, today).contains(actor.account())) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "", Role.TENANT_ADMINISTRATOR);
    }
  }
}
