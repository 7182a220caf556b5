package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/** The administrator ends somebody's service, who retires or leaves for another agency. */
@Service
public class EndingPosting {

  private final Acting acting;
  private final Persons persons;
  private final Postings postings;
  private final ClosedDays closedDays;

  EndingPosting(Acting acting, Persons persons, Postings postings, ClosedDays closedDays) {
    this.acting = acting;
    this.persons = persons;
    this.postings = postings;
    this.closedDays = closedDays;
  }

  /**
   * The person serves nowhere after that day, until they are posted again.
   *
   * @return the person
   * @throws Refused NOT_FOUND, OWN_POSTING or NOT_POSTED at personId, DAY_TOO_EARLY or
   *     DAY_IN_CLOSED_PERIOD at lastDay
   */
  public UUID end(RequestKey key, Command command) {
    return acting.once(
        "endPosting",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Person person = persons.hold(command.personId());
          person.requireOtherThan(actor.account());
          closedDays.requireOpenFrom(command.lastDay().plusDays(1), "lastDay");
          postings
              .findByPersonIdAndToDayIsNull(person.id())
              .orElseThrow(() -> Refused.because(OrganisationRefusal.NOT_POSTED, "personId"))
              .end(command.lastDay());
          return person.id();
        });
  }

  /** Whose service ends with which day. */
  public record Command(String personId, LocalDate lastDay) {}
}
