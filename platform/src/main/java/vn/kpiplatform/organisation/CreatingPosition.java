package vn.kpiplatform.organisation;

import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/** The administrator adds a job position to which people can be posted. */
@Service
public class CreatingPosition {

  private static final int NAME_LENGTH = 200;

  private final Acting acting;
  private final Positions positions;

  CreatingPosition(Acting acting, Positions positions) {
    this.acting = acting;
    this.positions = positions;
  }

  /**
   * A new position.
   *
   * @throws vn.kpiplatform.contract.Refused with every fault; TAKEN at code
   */
  public UUID create(RequestKey key, Command command) {
    return acting.once(
        "createPosition",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Checks checks = new Checks();
          String code = Codes.check(checks, command.code(), "code");
          checks.that(!positions.existsByCode(code), BasicRefusal.TAKEN, "code");
          String name = checks.text(command.name(), NAME_LENGTH, "name");
          checks.refuseIfAny();
          UUID id = TimeOrderedId.at(now);
          positions.save(new Position(id, code, name));
          return id;
        });
  }

  /** What the administrator states about it. */
  public record Command(String code, String name) {}
}
