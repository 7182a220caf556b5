package vn.kpiplatform.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** A role held by an account from a day on, until the day before it ended. */
@Entity
@DynamicUpdate
@Table(name = "role_grant")
class RoleGrant {

  @Id private UUID id;
  private UUID accountId;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable UUID unitId;
  private LocalDate grantedOn;
  private @Nullable LocalDate endedOn;

  /** For Hibernate. */
  protected RoleGrant() {}

  /**
   * @param unit to which it is limited, or null
   * @param lastDay if it is known already
   */
  RoleGrant(
      UUID id,
      UUID accountId,
      Role role,
      @Nullable UUID unit,
      LocalDate grantedOn,
      @Nullable LocalDate lastDay) {
    this.id = id;
    this.accountId = accountId;
    this.role = role;
    this.unitId = unit;
    this.grantedOn = grantedOn;
    this.endedOn = lastDay == null ? null : lastDay.plusDays(1);
  }

  Role role() {
    return role;
  }

  boolean limitedTo(@Nullable UUID unit) {
    return Objects.equals(unitId, unit);
  }

  /** Whether it is held on some day of the span; one without a last day goes on for ever. */
  boolean reaches(LocalDate from, @Nullable LocalDate to) {
    return (to == null || !grantedOn.isAfter(to))
        && (endedOn == null || (endedOn.isAfter(from) && endedOn.isAfter(grantedOn)));
  }

  /** It is not held on that day or later; one that has not begun counts for no day. */
  void end(LocalDate day) {
    this.endedOn = day.isBefore(grantedOn) ? grantedOn : day;
  }
}
