package vn.kpiplatform.identity;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.kpiplatform.contract.BasicRefusal;
import vn.kpiplatform.contract.Refused;

/**
 * Whoever acts in an agency: an account that has not ended, with the roles it holds today.
 *
 * @param guest whether it belongs to somebody of another agency, who assesses the head of this one
 *     and sees nothing but that
 */
public record Actor(UUID account, Set<Held> held, boolean guest) {

  public Actor {
    held = Set.copyOf(held);
  }

  /** A member with these roles for the whole agency. */
  public Actor(UUID account, Set<Role> roles) {
    this(
        account,
        roles.stream().map(role -> new Held(role, null)).collect(Collectors.toSet()),
        false);
  }

  /** Whether the role is held for the whole agency. */
  public boolean holds(Role role) {
    return held.contains(new Held(role, null));
  }

  /** The units to which the role is limited, where it is not held for the whole agency. */
  public Set<UUID> unitsOf(Role role) {
    return held.stream()
        .filter(one -> one.role() == role)
        .map(Held::unit)
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /**
   * Goes on only with this role for the whole agency.
   *
   * @throws Refused FORBIDDEN
   */
  public void require(Role role) {
    if (!holds(role)) {
      throw Refused.because(BasicRefusal.FORBIDDEN, "", role);
    }
  }

  /**
   * A role held today.
   *
   * @param unit to which, with all below it, it is limited; null for the whole agency
   */
  public record Held(Role role, @Nullable UUID unit) {}
}
