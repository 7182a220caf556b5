package vn.kpiplatform.identity;

import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.tenancy.Outbox;

/** Opens accounts; the login itself is invited after the transaction has committed. */
@Service
public class OpeningAccount {

  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,63}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  private final Accounts accounts;
  private final Outbox outbox;

  OpeningAccount(Accounts accounts, Outbox outbox) {
    this.accounts = accounts;
    this.outbox = outbox;
  }

  /**
   * Opens an account inside the caller's transaction.
   *
   * @return its id
   * @throws vn.kpiplatform.contract.Refused with every fault; TAKEN at username or email, among
   *     accounts that have not ended
   */
  public UUID open(String username, String email, String name, Instant now) {
    Checks checks = new Checks();
    checks.that(
        USERNAME.matcher(username).matches(),
        BasicRefusal.MALFORMED,
        "username",
        USERNAME.pattern());
    checks.that(EMAIL.matcher(email).matches(), BasicRefusal.MALFORMED, "email", "a@b.c");
    checks.that(
        accounts.findByUsernameAndEndedAtIsNull(username).isEmpty(),
        BasicRefusal.TAKEN,
        "username");
    checks.that(
        !accounts.existsByEmailIgnoreCaseAndEndedAtIsNull(email), BasicRefusal.TAKEN, "email");
    checks.refuseIfAny();
    UUID id = TimeOrderedId.at(now);
    accounts.save(new Account(id, username, email, name, now));
    outbox.post(ConnectingAccount.KIND, id);
    return id;
  }
}
