package vn.kpiplatform.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that an account holds today or later, as the API shows it.
 *
 * @param unitId to which it is limited, or null
 * @param to the last day, or null if none is known
 */
public record RoleGrantView(
    Role role, @Nullable UUID unitId, LocalDate from, @Nullable LocalDate to) {

  /** The type's name in the API. */
  public static final String KIND = "RoleGrant";
}
