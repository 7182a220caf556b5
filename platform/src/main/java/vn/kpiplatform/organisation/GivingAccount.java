package vn.kpiplatform.organisation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.OpeningAccount;
import vn.kpiplatform.identity.ReadingAccounts;
import vn.kpiplatform.identity.Role;

/** The administrator gives somebody an account, and with it the invitation to log in. */
@Service
public class GivingAccount {

  private final Acting acting;
  private final Persons persons;
  private final OpeningAccount opening;
  private final ReadingAccounts accounts;

  GivingAccount(Acting acting, Persons persons, OpeningAccount opening, ReadingAccounts accounts) {
    this.acting = acting;
    this.persons = persons;
    this.opening = opening;
    this.accounts = accounts;
  }

  /**
   * The person acts through a new account; one that has ended is replaced.
   *
   * @return the person
   * @throws Refused NOT_FOUND, ACCOUNT_HELD, or the faults of the account's own texts
   */
  public UUID give(RequestKey key, Command command) {
    return acting.once(
        "giveAccount",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Person person = persons.hold(command.personId());
          if (live(person.accountId())) {
            throw Refused.because(OrganisationRefusal.ACCOUNT_HELD, "personId");
          }
          person.actThrough(
              opening.open(
                  command.username(), command.email(), person.fullName(), person.outside(), now));
          return person.id();
        });
  }

  private boolean live(@Nullable UUID account) {
    return account != null
        && accounts.read(List.of(account)).stream().anyMatch(found -> found.endedAt() == null);
  }

  /** Who logs in under which name, and where the invitation goes. */
  public record Command(String personId, String username, String email) {}
}
