package vn.kpiplatform.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.AccountView;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.KeepingAccounts;
import vn.kpiplatform.identity.ReadingAccounts;
import vn.kpiplatform.identity.Role;

/** The administrator takes back the registration of somebody who was entered by mistake. */
@Service
public class WithdrawingPerson {

  private final Acting acting;
  private final Persons persons;
  private final Postings postings;
  private final KeepingAccounts keeping;
  private final ReadingAccounts accounts;

  WithdrawingPerson(
      Acting acting,
      Persons persons,
      Postings postings,
      KeepingAccounts keeping,
      ReadingAccounts accounts) {
    this.acting = acting;
    this.persons = persons;
    this.postings = postings;
    this.keeping = keeping;
    this.accounts = accounts;
  }

  /**
   * The person's present posting counts for no day, the account ends, and the personnel code is
   * free again. What was done stays on record.
   *
   * @return the person
   * @throws Refused NOT_FOUND, OWN_POSTING, or WRONG_STATE at personId for somebody withdrawn
   */
  public UUID withdraw(RequestKey key, Command command) {
    return acting.once(
        "withdrawPerson",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Person person = persons.hold(command.personId());
          person.requireOtherThan(actor.account());
          person.withdraw(now);
          postings.findByPersonIdAndToDayIsNull(person.id()).ifPresent(Posting::annul);
          UUID account = person.accountId();
          if (account != null
              && accounts.read(List.of(account)).stream()
                  .anyMatch(found -> found.endedAt() == null)) {
            keeping.end(key, new NodeId(AccountView.KIND, account).toString());
          }
          return person.id();
        });
  }

  /** Who. */
  public record Command(String personId) {}
}
