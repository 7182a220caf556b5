package vn.kpiplatform.identity;

import java.util.Set;
import java.util.UUID;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/** Whoever acts in an agency: an account that has not ended, with the roles it holds today. */
public record Actor(UUID account, Set<Role> roles) {

  public Actor {
    roles = Set.copyOf(roles);
  }

  public boolean holds(Role role) {
    return roles.contains(role);
  }

  /**
   * Goes on only with this role.
   *
   * @throws Refused FORBIDDEN
   */
  public void require(Role role) {
    if (!holds(role)) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "", role);
    }
  }
}
