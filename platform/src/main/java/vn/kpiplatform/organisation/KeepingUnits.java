package vn.kpiplatform.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Checks;
import vn.kpiplatform.contract.NodeId;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;
import vn.kpiplatform.identity.Acting;
import vn.kpiplatform.identity.Role;

/** The administrator adds units to the agency's tree and closes them; one is never removed. */
@Service
public class KeepingUnits {

  private static final int NAME_LENGTH = 200;

  private final Acting acting;
  private final Units units;
  private final Postings postings;

  KeepingUnits(Acting acting, Units units, Postings postings) {
    this.acting = acting;
    this.units = units;
    this.postings = postings;
  }

  /**
   * A new unit, below another one or as the agency's only root.
   *
   * @throws Refused ROOT_UNIT, NOT_FOUND or UNIT_NOT_VALID at parentId, or every fault of the texts
   */
  public UUID create(RequestKey key, CreateCommand command) {
    return acting.once(
        "createUnit",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Checks checks = new Checks();
          String code = Codes.check(checks, command.code(), "code");
          checks.that(!units.existsByCode(code), BasicRefusal.TAKEN, "code");
          String nameVi = checks.text(command.nameVi(), NAME_LENGTH, "nameVi");
          String nameEn = checks.optionalText(command.nameEn(), NAME_LENGTH, "nameEn");
          checks.refuseIfAny();
          UUID parent = parent(command);
          Unit unit =
              new Unit(TimeOrderedId.at(now), code, nameVi, nameEn, parent, command.validFrom());
          return units.save(unit).id();
        });
  }

  /**
   * The unit ends with a day; nobody serves there and no unit lies below it after that day.
   *
   * @throws Refused NOT_FOUND, STALE_VERSION, ROOT_UNIT, DAY_TOO_EARLY, UNIT_NOT_VALID,
   *     UNIT_HAS_PEOPLE or UNIT_HAS_UNITS
   */
  public UUID close(RequestKey key, CloseCommand command) {
    return acting.once(
        "closeUnit",
        key,
        command,
        (actor, now) -> {
          actor.require(Role.TENANT_ADMINISTRATOR);
          Unit unit = held(command.unitId(), "unitId");
          unit.requireVersion(command.expectedVersion());
          LocalDate lastDay = command.validTo();
          unit.close(lastDay);
          new Checks()
              .that(
                  !postings.reachBeyond(unit.id(), lastDay),
                  OrganisationRefusal.UNIT_HAS_PEOPLE,
                  "unitId")
              .that(
                  !units.reachBeyond(unit.id(), lastDay),
                  OrganisationRefusal.UNIT_HAS_UNITS,
                  "unitId")
              .refuseIfAny();
          return unit.id();
        });
  }

  private @Nullable UUID parent(CreateCommand command) {
    String parentId = command.parentId();
    if (parentId != null) {
      Unit parent = held(parentId, "parentId");
      parent.requireValidFrom(command.validFrom(), "parentId");
      return parent.id();
    }
    if (units.existsByParentIdIsNull()) {
      throw Refused.because(OrganisationRefusal.ROOT_UNIT, "parentId");
    }
    return null;
  }

  private Unit held(String id, String field) {
    return units
        .findHeldById(NodeId.require(UnitView.KIND, id, field))
        .orElseThrow(() -> Refused.because(BasicRefusal.NOT_FOUND, field));
  }

  /** What the administrator states about a new unit. */
  public record CreateCommand(
      String code,
      String nameVi,
      @Nullable String nameEn,
      @Nullable String parentId,
      LocalDate validFrom) {}

  /** Which unit ends with which day. */
  public record CloseCommand(String unitId, LocalDate validTo, int expectedVersion) {}
}
