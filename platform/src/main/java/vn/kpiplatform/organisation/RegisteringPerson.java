package vn.kpiplatform.organisation;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/** The administrator enters somebody into the agency's directory. */
@Service
public class RegisteringPerson {

  private static final int NAME_LENGTH = 200;

  private final Acting acting;
  private final Persons persons;

  RegisteringPerson(Acting acting, Persons persons) {
    this.acting = acting;
    this.persons = persons;
  }

  /**
   * A new person, as yet without posting or account. The personnel code stays theirs for good.
   *
   * @throws vn.kpiplatform.contract.Refused with every fault; TAKEN at personnelCode
   */
  public UUID register(RequestKey key, Command command) {
    return acting.once(
        "registerPerson",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Checks checks = new Checks();
          String code = Codes.check(checks, command.personnelCode(), "personnelCode");
          checks.that(
              !persons.existsByPersonnelCodeAndWithdrawnAtIsNull(code),
              BasicRefusal.TAKEN,
              "personnelCode");
          String name = checks.text(command.fullName(), NAME_LENGTH, "fullName");
          checks.refuseIfAny();
          UUID id = TimeOrderedId.at(now);
          persons.save(new Person(id, code, name, command.employmentKind(), command.outside()));
          return id;
        });
  }

  /**
   * What the administrator states about somebody.
   *
   * @param outside whether they serve in another agency and only assess the head of this one
   */
  public record Command(
      String personnelCode, String fullName, EmploymentKind employmentKind, boolean outside) {}
}
