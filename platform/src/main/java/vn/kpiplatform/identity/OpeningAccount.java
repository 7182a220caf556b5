package vn.kpiplatform.identity;

import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.LoginName;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.tenancy.Outbox;

/** Opens accounts; the login itself is invited after the transaction has committed. */
@Service
public class OpeningAccount {

  private final Accounts accounts;
  private final Outbox outbox;

  OpeningAccount(Accounts accounts, Outbox outbox) {
    this.accounts = accounts;
    this.outbox = outbox;
  }

  /**
   * Opens an account inside the caller's transaction.
   *
   * @param guest whether it is for somebody of another agency
   * @return its id
   * @throws vn.kpiplatform.contract.Refused with every fault; TAKEN at username or email, among
   *     accounts that have not ended
   */
  public UUID open(String username, String email, String name, boolean guest, Instant now) {
    Checks checks = new Checks();
    LoginName login = LoginName.check(checks, username, email, "");
    checks.that(
        accounts.findByUsernameAndEndedAtIsNull(login.username()).isEmpty(),
        BasicRefusal.TAKEN,
        "username");
    checks.that(
        !accounts.existsByEmailIgnoreCaseAndEndedAtIsNull(login.email()),
        BasicRefusal.TAKEN,
        "email");
    checks.refuseIfAny();
    UUID id = TimeOrderedId.at(now);
    accounts.save(new Account(id, login.username(), login.email(), name, guest, now));
    outbox.post(ConnectingAccount.KIND, id);
    return id;
  }
}
