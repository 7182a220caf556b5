package vn.kpiplatform.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.kpiplatform.contract.CivilTime;
import vn.kpiplatform.contract.Refused;
import vn.kpiplatform.contract.RequestKey;
import vn.kpiplatform.contract.TimeOrderedId;

/** The administrator grants and ends roles; never their own. */
@Service
public class KeepingRoles {

  private final Acting acting;
  private final Administrators administrators;
  private final RoleGrants grants;
  private final LimitingUnits units;

  KeepingRoles(
      Acting acting, Administrators administrators, RoleGrants grants, LimitingUnits units) {
    this.acting = acting;
    this.administrators = administrators;
    this.grants = grants;
    this.units = units;
  }

  /**
   * The account holds the role from a day on, from today unless stated, for the whole agency or
   * within a unit, without end or until a day.
   *
   * @return the account
   * @throws Refused FORBIDDEN, NOT_FOUND, OWN_ACCOUNT, GUEST_WITHOUT_ROLES, ROLE_NOT_LIMITABLE,
   *     GRANT_TOO_EARLY, ROLE_HELD or ROLE_EXCLUDED
   */
  public UUID grant(RequestKey key, GrantCommand command) {
    return acting.once(
        "grantRole",
        key,
        command,
        (actor, now) -> {
          Account account = administrators.others(actor, command.accountId());
          if (account.guest()) {
            throw Refused.because(IdentityRefusal.GUEST_WITHOUT_ROLES, "accountId");
          }
          UUID unit = unit(command.role(), command.unitId());
          LocalDate today = CivilTime.day(now);
          LocalDate from = command.from() == null ? today : command.from();
          LocalDate to = command.to();
          requireNotBefore(today, from, "from");
          requireNotBefore(from, to == null ? from : to, "to");
          List<RoleGrant> present =
              grants.findByAccountId(account.id()).stream()
                  .filter(grant -> grant.reaches(from, to))
                  .toList();
          refuseTwice(present, command.role(), unit);
          refuseExcluded(present, command.role());
          grants.save(
              new RoleGrant(TimeOrderedId.at(now), account.id(), command.role(), unit, from, to));
          return account.id();
        });
  }

  /**
   * The account no longer holds the role, in the whole agency or in the unit for which it was
   * granted; what was granted for later days ends as well.
   *
   * @return the account
   * @throws Refused FORBIDDEN, NOT_FOUND, OWN_ACCOUNT, ROLE_NOT_HELD, or LAST_ADMINISTRATOR
   */
  public UUID end(RequestKey key, EndCommand command) {
    return acting.once(
        "endRole",
        key,
        command,
        (actor, now) -> {
          Account account = administrators.others(actor, command.accountId());
          UUID unit = command.unitId() == null ? null : units.require(command.unitId(), "unitId");
          LocalDate today = CivilTime.day(now);
          List<RoleGrant> held =
              grants.findByAccountId(account.id()).stream()
                  .filter(grant -> grant.role() == command.role() && grant.limitedTo(unit))
                  .filter(grant -> grant.reaches(today, null))
                  .toList();
          if (held.isEmpty()) {
            throw Refused.because(IdentityRefusal.ROLE_NOT_HELD, "role", command.role());
          }
          if (command.role() == Role.TENANT_ADMINISTRATOR) {
            administrators.requireOneBeside(account, actor, today);
          }
          held.forEach(grant -> grant.end(today));
          return account.id();
        });
  }

  private @Nullable UUID unit(Role role, @Nullable String unitId) {
    if (unitId == null) {
      return null;
    }
    UUID unit = units.require(unitId, "unitId");
    if (!role.limitable()) {
      throw Refused.because(IdentityRefusal.ROLE_NOT_LIMITABLE, "unitId", role);
    }
    return unit;
  }

  private static void requireNotBefore(LocalDate first, LocalDate day, String field) {
    if (day.isBefore(first)) {
      throw Refused.because(IdentityRefusal.GRANT_TOO_EARLY, field, first);
    }
  }

  private static void refuseTwice(List<RoleGrant> present, Role role, @Nullable UUID unit) {
    if (present.stream().anyMatch(grant -> grant.role() == role && grant.limitedTo(unit))) {
      throw Refused.because(IdentityRefusal.ROLE_HELD, "role", role);
    }
  }

  private static void refuseExcluded(List<RoleGrant> present, Role role) {
    present.stream()
        .map(RoleGrant::role)
        .filter(role::excludes)
        .findFirst()
        .ifPresent(
            other -> {
              throw Refused.because(IdentityRefusal.ROLE_EXCLUDED, "role", other);
            });
  }

  /**
   * Which role is granted to which account.
   *
   * @param unitId to which it is limited, or null
   * @param from null for today
   * @param to the last day, or null
   */
  public record GrantCommand(
      String accountId,
      Role role,
      @Nullable String unitId,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {}

  /**
   * Which role of which account ends.
   *
   * @param unitId for which it was granted, or null
   */
  public record EndCommand(String accountId, Role role, @Nullable String unitId) {}
}
