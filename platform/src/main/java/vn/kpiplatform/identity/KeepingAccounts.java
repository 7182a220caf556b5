package vn.kpiplatform.identity;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.tenancy.Outbox;

/** The administrator ends accounts; never their own. */
@Service
public class KeepingAccounts {

  private final Acting acting;
  private final Administrators administrators;
  private final Outbox outbox;

  KeepingAccounts(Acting acting, Administrators administrators, Outbox outbox) {
    this.acting = acting;
    this.administrators = administrators;
    this.outbox = outbox;
  }

  /**
   * From now on the account cannot enter; what it did stays.
   *
   * @throws vn.kpiplatform.contract.Refused NOT_FOUND, OWN_ACCOUNT or LAST_ADMINISTRATOR at
   *     accountId
   */
  public UUID end(RequestKey key, String accountId) {
    return acting.once(
        "endAccount",
        key,
        accountId,
        (actor, now) -> {
          Account account = administrators.others(actor, accountId);
          administrators.requireOneBeside(account, actor, CivilTime.day(now));
          account.end(now);
          outbox.post(ConnectingAccount.KIND, account.id());
          return account.id();
        });
  }
}
